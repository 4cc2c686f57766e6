extension Term {
  /// What each option of the command line does.
  package enum Option: String, CaseIterable, Sendable {
    case acceptLoss, add, reference, convertOut, convertCheck, convertSet, convertFormat,
      convertEncoding
    case sample, region, force, month, asOf, theme, themes, lang, safe, plain, data, pane, set,
      filter, sort, rows, hide, size, ascii, stamp, include, exclude, handling, output, open,
      allowUnsigned, reason, acceptSilence, scopes, pin, unpin, prune, dryRun, rebuild, sql, check,
      out,
      key,
      expires, recipient, epoch, reportsTo, title, empty, encoding, help, version, since

    package var phrase: Phrase {
      switch self {
      case .acceptLoss:
        Phrase(
          "leave out the rows that do not fit, and say which",
          "gadael allan y rhesi nad ydynt yn ffitio, a dweud pa rai")
      case .add:
        Phrase(
          "put the rows behind those of tables that are there; none of theirs is changed",
          "rhoi'r rhesi y tu ôl i rai tablau sydd yno; ni newidir yr un o'u rhesi hwy")
      case .reference:
        Phrase(
          "find the ids of names in the region.csv, force.csv and fraud_type.csv of this folder",
          "canfod codau enwau yn region.csv, force.csv a fraud_type.csv y ffolder hwn")
      case .convertOut:
        Phrase(
          "write the tables into this folder", "ysgrifennu'r tablau i'r ffolder hwn")
      case .convertCheck:
        Phrase(
          "say everything that a conversion would say, and write nothing",
          "dweud popeth y byddai trosiad yn ei ddweud, heb ysgrifennu dim")
      case .convertSet:
        Phrase(
          "give what the mapping asks for, such as region=sw,lead=SWROCU",
          "rhoi'r hyn y mae'r mapiad yn gofyn amdano, megis region=sw,lead=SWROCU")
      case .convertFormat:
        Phrase(
          "text, or csv with one line for each field that does not fit",
          "text, neu csv ag un llinell i bob maes nad yw'n ffitio")
      case .convertEncoding:
        Phrase(
          "the characters of the file: utf-8, windows-1252 or utf-16",
          "nodau'r ffeil: utf-8, windows-1252 neu utf-16")
      case .sample:
        Phrase(
          "show the sample export; touches no real data",
          "dangos yr allforyn sampl; nid yw'n cyffwrdd â data go iawn")
      case .region:
        Phrase(
          "show one region, by id or name, such as se",
          "dangos un rhanbarth, yn ôl cod neu enw, megis se")
      case .force:
        Phrase(
          "show one force, by id or name, such as kent",
          "dangos un heddlu, yn ôl cod neu enw, megis kent")
      case .month:
        Phrase(
          "show this month; otherwise the last of the snapshot",
          "dangos y mis hwn; fel arall, mis olaf y ciplun")
      case .asOf:
        Phrase(
          "use the kept snapshot of that export, not the current one",
          "defnyddio'r ciplun o'r allforyn hwnnw a gadwyd, nid yr un cyfredol")
      case .since:
        Phrase(
          "count changes since that kept export, or that day",
          "cyfrif newidiadau ers yr allforyn hwnnw a gadwyd, neu'r diwrnod hwnnw")
      case .theme: Phrase("draw in this theme", "defnyddio'r thema hon")
      case .themes:
        Phrase(
          "look for themes in this folder first", "chwilio am themâu yn y ffolder hwn yn gyntaf")
      case .lang: Phrase("speak English or Welsh", "siarad Saesneg neu Gymraeg")
      case .safe:
        Phrase(
          "the safe view: codenames; counts rounded up or down to fives",
          "y modd diogel: enwau cod; cyfrifon wedi'u talgrynnu i fyny neu i lawr i bumoedd")
      case .plain:
        Phrase(
          "boards as sentences, one question a line; no full screen",
          "byrddau fel brawddegau, un cwestiwn ar bob llinell; dim sgrin lawn")
      case .data:
        Phrase(
          "keep snapshots here, not in $XDG_DATA_HOME/ptg",
          "cadw cipluniau yma, nid yn $XDG_DATA_HOME/ptg")
      case .pane:
        Phrase(
          "print this part of the board; as svg, its chart",
          "argraffu'r rhan hon o'r bwrdd; fel svg, ei siart")
      case .set:
        Phrase(
          "print the board as keys would set it, such as view=type",
          "argraffu'r bwrdd fel y byddai bysellau'n ei osod, megis view=type")
      case .filter:
        Phrase(
          "print only rows that hold these words, as / does on the screen",
          "argraffu dim ond y rhesi sy'n cynnwys y geiriau hyn, fel y mae / ar y sgrin")
      case .sort:
        Phrase(
          "print in the order of a column of csv, such as harm_score:desc",
          "argraffu yn nhrefn colofn csv, megis harm_score:desc")
      case .rows:
        Phrase(
          "print only rows that open these, such as force:kent,force:essex",
          "argraffu dim ond y rhesi sy'n agor y rhain, megis force:kent,force:essex")
      case .hide:
        Phrase(
          "print without these columns of csv, such as loss_pence,signal",
          "argraffu heb y colofnau csv hyn, megis loss_pence,signal")
      case .size:
        Phrase(
          "the screen that svg is a picture of; otherwise 120x40",
          "y sgrin y mae svg yn llun ohoni; fel arall 120x40")
      case .ascii:
        Phrase(
          "print plain ASCII, for printers without other signs",
          "argraffu mewn ASCII plaen, ar gyfer argraffwyr heb symbolau eraill")
      case .stamp:
        Phrase(
          "say on each page who printed it, where and when",
          "dweud ar bob tudalen pwy a'i hargraffodd, ble a phryd")
      case .include:
        Phrase(
          "print only these parts of the pack, joined by commas",
          "argraffu dim ond y rhannau hyn o'r pecyn, gyda choma rhyngddynt")
      case .exclude:
        Phrase("leave these parts out of the pack", "hepgor y rhannau hyn o'r pecyn")
      case .handling:
        Phrase(
          "leave-out or carry: records with handling code C leave, or carry their conditions; "
            + "a pack leaves them out, a board carries, --safe always leaves them out",
          "leave-out neu carry: hepgor cofnodion â chod trin C, neu eu cynnwys gyda'u hamodau; "
            + "mae pecyn yn eu hepgor, bwrdd yn eu cynnwys, a --safe bob amser yn eu hepgor")
      case .output:
        Phrase(
          "write to this file, or csv into this folder; - is standard output, as without it",
          "ysgrifennu i'r ffeil hon, neu csv i'r ffolder hwn; ystyr - yw'r allbwn safonol, "
            + "fel heb yr opsiwn")
      case .open:
        Phrase(
          "open or print one page, by id or name: force:kent, investigation:cinder",
          "agor neu argraffu un dudalen, yn ôl cod neu enw: force:kent, investigation:cinder")
      case .allowUnsigned:
        Phrase(
          "take the word of a local folder that nobody signed",
          "derbyn allforyn o ffolder lleol nad oes neb wedi'i lofnodi")
      case .reason:
        Phrase(
          "why an unsigned export is loaded, a closed month changed, a snapshot pinned; shown",
          "pam y llwythir allforyn heb ei lofnodi, y newidiwyd mis a gaewyd, neu y piniwyd ciplun; "
            + "fe'i dangosir")
      case .acceptSilence:
        Phrase(
          "why months or forces without a return are published all the same; kept in the manifest",
          "pam y cyhoeddir misoedd neu heddluoedd heb ddychweliad er hynny; fe'i cedwir yn y maniffest"
        )
      case .scopes:
        Phrase(
          "list every region and force with its id", "rhestru pob rhanbarth a heddlu gyda'i god")
      case .pin:
        Phrase(
          "keep the snapshot of that export until it is unpinned",
          "cadw'r ciplun o'r allforyn hwnnw nes tynnu'r pin")
      case .unpin: Phrase("take that pin away", "tynnu'r pin hwnnw")
      case .prune:
        Phrase(
          "remove the snapshots and objects that nothing keeps",
          "dileu'r cipluniau a'r gwrthrychau nad oes dim yn eu cadw")
      case .dryRun:
        Phrase("with --prune: only say what would go", "gyda --prune: dim ond dweud beth a ddilëid")
      case .rebuild:
        Phrase(
          "build the snapshot again from the signed objects that are held, compare, and replace it "
            + "where it differs",
          "adeiladu'r ciplun eto o'r gwrthrychau wedi'u llofnodi sydd yma, cymharu, a'i ddisodli "
            + "os yw'n wahanol")
      case .sql:
        Phrase(
          "also write the SQL that makes tables from reports in postgresql or duckdb",
          "ysgrifennu hefyd yr SQL sy'n gwneud tablau o adroddiadau yn postgresql neu duckdb")
      case .check:
        Phrase(
          "say every fault of the tables; needs no key, publishes nothing",
          "nodi pob bai yn y tablau; nid oes angen allwedd, ac ni chyhoeddir dim")
      case .empty:
        Phrase(
          "these tables are known to have no rows, joined by commas; not absent",
          "gwyddys nad oes rhesi yn y tablau hyn, wedi'u gwahanu gan atalnodau; nid ydynt ar goll")
      case .out:
        Phrase(
          "publish into this folder, which clients read",
          "cyhoeddi i'r ffolder hwn, y mae cleientiaid yn ei ddarllen")
      case .key:
        Phrase(
          "sign with this SSH key, or with its .pub by the agent",
          "llofnodi â'r allwedd SSH hon, neu â'i ffeil .pub drwy'r asiant")
      case .expires:
        Phrase(
          "the export is stale after so many days; otherwise 45",
          "nifer y diwrnodau cyn bod yr allforyn yn hen; fel arall 45")
      case .recipient:
        Phrase(
          "publish what region:ID or force:ID needs to know; otherwise all",
          "cyhoeddi'r hyn y mae angen i region:COD neu force:COD ei wybod; fel arall y cyfan")
      case .epoch:
        Phrase(
          "start a new count of serials, after the old one was lost",
          "dechrau cyfrif newydd o rifau allforion, ar ôl colli'r hen un")
      case .reportsTo:
        Phrase(
          "who counts the reports, such as Report Fraud: the boards say this name",
          "pwy sy'n cyfrif yr adroddiadau, megis Report Fraud: dywed y byrddau'r enw hwn")
      case .title:
        Phrase(
          "the title of the export; otherwise that of the last",
          "teitl yr allforyn; fel arall teitl yr un diwethaf")
      case .encoding:
        Phrase(
          "the tables are in windows-1252, as old spreadsheets save them; otherwise utf-8",
          "mae'r tablau yn windows-1252, fel y mae hen daenlenni'n eu cadw; fel arall utf-8")
      case .help: Phrase("show this help", "dangos y cymorth hwn")
      case .version: Phrase("show the version", "dangos y fersiwn")
      }
    }
  }
}
