extension Term {
  /// What each verb does: a line for the list of verbs, and the paragraphs of its help.
  package enum Verb: String, CaseIterable, Sendable {
    case dashboard, sync, verify, status, snapshots, print, journal, boards, template, convert,
      publish,
      doctor,
      help, version
    // Paragraphs
    case syncSource, syncTrust, verifySource, statusWords, statusEnd, snapshotsKept, printBoard,
      printSame, publishTables, publishClosed, publishSilence, publishAbsent, publishCheck,
      templateFolder, templateRest, templateWarehouse, convertMapping, convertMisfits,
      convertFolder,
      doctorLines, doctorRebuild, journalWords, journalMinutes

    package var phrase: Phrase {
      switch self {
      case .dashboard:
        Phrase(
          "the dashboard of a Prosperity Threat Group, on the current snapshot",
          "dangosfwrdd Grŵp Bygythiad Ffyniant, ar y ciplun cyfredol")
      case .sync:
        Phrase(
          "verify and load an export, and make it the current snapshot",
          "gwirio a llwytho allforyn, a'i wneud y ciplun cyfredol")
      case .verify:
        Phrase(
          "check an export and report every problem; load nothing",
          "gwirio allforyn a nodi pob problem; llwytho dim")
      case .status:
        Phrase(
          "show the current snapshot, its freshness, trust, and where the files are",
          "dangos y ciplun cyfredol, pa mor newydd a dibynadwy ydyw, a ble mae'r ffeiliau")
      case .snapshots:
        Phrase(
          "list the kept snapshots and why they are kept; pin, unpin, prune",
          "rhestru'r cipluniau a gadwyd a pham; pinio, tynnu pin, tocio")
      case .print:
        Phrase(
          "print one board or page, or the whole pack",
          "argraffu un bwrdd neu dudalen, neu'r pecyn cyfan")
      case .journal:
        Phrase(
          "check, join, copy, print and go on with what the group wrote down",
          "gwirio, uno, copïo, argraffu a pharhau'r hyn a ysgrifennodd y grŵp")
      case .journalWords:
        Phrase(
          "`verify` checks that every entry is there as it was written; `join DIR` takes what another "
            + "copy of the journal holds; `export --out DIR` copies the journal, to keep or to join.",
          "Mae `verify` yn gwirio bod pob cofnod yno fel yr ysgrifennwyd; mae `join FFOLDER` yn cymryd "
            + "yr hyn sydd mewn copi arall; mae `export --out FFOLDER` yn copïo'r dyddlyfr.")
      case .journalMinutes:
        Phrase(
          "`minutes [ID]` prints the minutes of a meeting, the last one without an id, in every form of "
            + "`ptg print`; private notes are never in them.",
          "Mae `minutes [ID]` yn argraffu cofnodion cyfarfod, yr un diwethaf heb ID, ym mhob ffurf "
            + "`ptg print`; nid yw nodiadau preifat byth ynddynt.")
      case .boards:
        Phrase(
          "list the boards and pages, one a line: name, key, about",
          "rhestru'r byrddau a'r tudalennau, un ar bob llinell: enw, bysell, disgrifiad")
      case .publish:
        Phrase(
          "check the centre's tables and publish them as a signed export",
          "gwirio tablau'r ganolfan a'u cyhoeddi fel allforyn wedi'i lofnodi")
      case .doctor:
        Phrase(
          "check this machine: trust, tools, data folder, clock, terminal, journal",
          "gwirio'r peiriant hwn: ymddiriedaeth, offer, ffolder data, cloc, terfynell, dyddlyfr")
      case .help:
        Phrase(
          "show this list, or all about one verb", "dangos y rhestr hon, neu bopeth am un gorchymyn"
        )
      case .version: Option.version.phrase
      case .syncSource:
        Phrase(
          "SOURCE is a folder or an address, https://...; without it, the one that the trust "
            + "folder's policy names, or that of the current snapshot. Of what lies behind an "
            + "address only what is lacking is fetched, and a sync that was cut off is taken up "
            + "where it stopped. The old snapshot stays in use until the new one is whole.",
          "Mae FFYNHONNELL yn ffolder neu'n gyfeiriad, https://...; hebddi, yr un y mae polisi'r "
            + "ffolder ymddiriedaeth yn ei enwi, neu ffynhonnell y ciplun cyfredol. O gyfeiriad, "
            + "dim ond yr hyn sydd ar goll a gyrchir, ac mae sync a dorrwyd yn ailddechrau lle y "
            + "peidiodd. Defnyddir yr hen giplun nes bod yr un newydd yn gyfan.")
      case .syncTrust:
        Phrase(
          "The export must be signed by the central team, as the trust folder has it: "
            + "/etc/ptg/trust, or $XDG_CONFIG_HOME/ptg/trust where there is none. An unsigned one "
            + "needs --allow-unsigned and --reason; its snapshot is marked UNVERIFIED on every "
            + "board.",
          "Rhaid i'r tîm canolog lofnodi'r allforyn, yn ôl y ffolder ymddiriedaeth: /etc/ptg/trust, "
            + "neu $XDG_CONFIG_HOME/ptg/trust os nad oes un. Ar gyfer allforyn heb ei lofnodi mae "
            + "angen --allow-unsigned a --reason; nodir ei giplun yn HEB EI WIRIO ar bob bwrdd.")
      case .verifySource:
        Phrase(
          "SOURCE is a folder or an address. Says what the export is, by whom it is signed, and "
            + "every fault of its data. One that is not signed by the central team ends with "
            + "status 77, unless --allow-unsigned is given.",
          "Mae FFYNHONNELL yn ffolder neu'n gyfeiriad. Mae'n dweud beth yw'r allforyn, pwy a'i "
            + "llofnododd, a phob nam yn ei ddata. Daw un nad yw wedi'i lofnodi gan y tîm canolog "
            + "i ben â statws 77, oni roddir --allow-unsigned.")
      case .statusWords:
        Phrase(
          "Freshness is FRESH, DUE where a newer export is due, STALE where it expired, "
            + "UNVERIFIED where nobody signed it, SAMPLE, or NONE; CHANGED where the file is not "
            + "the one that was built, SIGNER REVOKED, EXPIRED or NOT LISTED where its key counts "
            + "no more.",
          "Y cyflwr yw CYFREDOL, DYLEDUS os disgwylir allforyn mwy diweddar, HEN os daeth i ben, "
            + "HEB EI WIRIO os na lofnododd neb ef, SAMPL, neu DIM; WEDI'I NEWID os nad dyma'r "
            + "ffeil a adeiladwyd, LLOFNODWR WEDI'I DDIRYMU, WEDI DOD I BEN neu HEB EI RESTRU os "
            + "nad yw ei allwedd yn cyfrif mwyach.")
      case .statusEnd:
        Phrase(
          "Ends with status 1 where there is no snapshot yet.",
          "Daw i ben â statws 1 os nad oes ciplun eto.")
      case .snapshotsKept:
        Phrase(
          "Kept are the current one, the last three, one a month for thirteen months, and every "
            + "pinned one. The rest goes after each sync, or by --prune; no meeting's journal is "
            + "ever touched.",
          "Cedwir yr un cyfredol, y tri diwethaf, un y mis am dri mis ar ddeg, a phob un wedi'i "
            + "binio. Dilëir y gweddill ar ôl pob sync, neu â --prune; ni chyffyrddir byth â "
            + "dyddlyfr cyfarfod.")
      case .printBoard:
        Phrase(
          "BOARD is a name from 'ptg boards', or 'pack': cover, contents, agenda, every board, "
            + "the page of each P1 and P2 and of each of the ten actors, definitions and sources.",
          "Mae BWRDD yn enw o 'ptg boards', neu 'pack': clawr, cynnwys, agenda, pob bwrdd, "
            + "tudalen pob P1 a P2 a phob un o'r deg gweithredwr, diffiniadau a ffynonellau.")
      case .printSame:
        Phrase(
          "The same snapshot and options give the same bytes, whoever prints them and when. "
            + "'ptg help schema' writes the JSON Schema of json.",
          "Mae'r un ciplun a'r un opsiynau yn rhoi'r un beitiau, pwy bynnag sy'n argraffu a "
            + "phryd bynnag. Mae 'ptg help schema' yn ysgrifennu sgema JSON.")
      case .publishTables:
        Phrase(
          "FOLDER holds one CSV file a table, such as demand.csv, with its columns in the export's "
            + "order. The tables are checked as any reader would; then the export appears in DIR "
            + "whole, or not at all. Months that did not change keep their object, and nobody "
            + "fetches them again.",
          "Mae FFOLDER yn cynnwys un ffeil CSV i bob tabl, megis demand.csv, gyda'i cholofnau yn "
            + "nhrefn yr allforyn. Gwirir y tablau fel y byddai unrhyw ddarllenydd; yna mae'r "
            + "allforyn yn ymddangos yn ffolder --out yn gyfan, neu ddim o gwbl. Mae misoedd na "
            + "newidiwyd yn cadw eu gwrthrych, ac nid oes neb yn eu cyrchu eto.")
      case .publishClosed:
        Phrase(
          "A closed month that changed since it was published needs --reason TEXT, which every "
            + "reader sees; so does any month that had rows and now has none. Each recipient has a "
            + "DIR of its own.",
          "Mae angen --reason TESTUN, y mae pob darllenydd yn ei weld, ar gyfer mis a gaewyd ac a "
            + "newidiwyd ers ei gyhoeddi, ac ar gyfer unrhyw fis yr oedd ganddo resi ac sydd "
            + "hebddynt nawr. Mae gan bob derbynnydd ei ffolder --out ei hun.")
      case .publishSilence:
        Phrase(
          "A month that a table lacks, and a force whose rows stopped after rows in 9 of 12 "
            + "months, are a return that is missing: boards say 'no return yet', never zero. ptg "
            + "names them and publishes only with --accept-silence TEXT, which the manifest keeps "
            + "as ptg:silence. A count of a force that changed by more than half on the month "
            + "before is named too.",
          "Mae mis sydd ar goll o dabl, a heddlu y peidiodd ei resi ar ôl rhesi mewn 9 o 12 mis, "
            + "yn ddychweliad coll: mae'r byrddau'n dweud 'dim dychweliad eto', byth sero. Mae ptg "
            + "yn eu henwi ac yn cyhoeddi dim ond gyda --accept-silence TESTUN, y mae'r maniffest "
            + "yn ei gadw fel ptg:silence. Enwir hefyd gyfrif heddlu a newidiodd o fwy na hanner "
            + "ar y mis cynt.")
      case .publishAbsent:
        Phrase(
          "A table without a file, or with no row, is published as not supplied, and boards say so; "
            + "one that is known to have no row needs --empty. 'ptg template' writes the tables to "
            + "fill, and 'ptg help tables' says which are needed.",
          "Cyhoeddir tabl heb ffeil, neu heb res, fel un heb ei gyflenwi, ac mae'r byrddau'n dweud "
            + "hynny; mae angen --empty ar dabl y gwyddys nad oes rhes ynddo. Mae 'ptg template' yn "
            + "ysgrifennu'r tablau i'w llenwi, a 'ptg help tables' yn dweud pa rai sydd eu hangen.")
      case .publishCheck:
        Phrase(
          "--check needs no key and publishes nothing: it says every fault of every row, missing "
            + "returns, changes over half and what --recipient does not get, as text or as "
            + "--format csv. It ends with status 65 where 'ptg publish' would refuse the tables.",
          "Nid oes angen allwedd ar --check ac nid yw'n cyhoeddi dim: mae'n nodi pob bai ym mhob rhes, "
            + "dychweliadau coll, newidiadau o fwy na hanner a'r hyn nad yw --recipient yn ei gael, "
            + "fel testun neu fel --format csv. Statws 65 sydd ar ei ddiwedd lle byddai 'ptg publish' "
            + "yn gwrthod y tablau.")
      case .template:
        Phrase(
          "write the tables that 'ptg publish' reads, to be filled",
          "ysgrifennu'r tablau y mae 'ptg publish' yn eu darllen, i'w llenwi")
      case .templateFolder:
        Phrase(
          "DIR must be new or empty. It gets one CSV file a table, with its columns and no row; those "
            + "of regions, forces and fraud types are filled. dictionary.csv says of every column what "
            + "it holds, with an example. 'ptg help tables' says the same on the screen.",
          "Rhaid i'r ffolder fod yn newydd neu'n wag. Caiff un ffeil CSV i bob tabl, gyda'i golofnau a "
            + "heb res; llenwir tablau'r rhanbarthau, yr heddluoedd a'r mathau o dwyll. Mae "
            + "dictionary.csv yn dweud am bob colofn beth sydd ynddi, gydag enghraifft. Mae "
            + "'ptg help tables' yn dweud yr un peth ar y sgrin.")
      case .templateRest:
        Phrase(
          "An export needs those three and one table of facts. Every other table may be left as it is, "
            + "or taken away: boards then say 'not supplied in this export'.",
          "Mae angen y tri hynny ac un tabl o ffeithiau ar allforyn. Gellir gadael pob tabl arall fel "
            + "y mae, neu ei dynnu: yna mae'r byrddau'n dweud nad yw wedi'i gyflenwi.")
      case .templateWarehouse:
        Phrase(
          "--sql is for a centre that keeps its reports in a database. It adds the folder sql: one "
            + "table of reports with all its columns, a view for each table that is counted from it, "
            + "and write.sql, which writes those tables each month. No report leaves the database; "
            + "what cannot be counted is left out, and said with its reason.",
          "Mae --sql ar gyfer canolfan sy'n cadw ei hadroddiadau mewn cronfa ddata. Mae'n ychwanegu'r "
            + "ffolder sql: un tabl o adroddiadau gyda'i holl golofnau, golwg ar gyfer pob tabl a "
            + "gyfrifir ohono, a write.sql, sy'n ysgrifennu'r tablau hynny bob mis. Nid oes yr un "
            + "adroddiad yn gadael y gronfa ddata; hepgorir yr hyn na ellir ei gyfrif, a dywedir "
            + "pam.")
      case .convert:
        Phrase(
          "make tables of a file of your own, by a mapping",
          "gwneud tablau o ffeil o'ch eiddo, yn ôl mapiad")
      case .convertMapping:
        Phrase(
          "MAPPING is the name of a mapping that ships with ptg, or the path of your own; FILE is a "
            + "CSV file, or text with semicolons or tabs, as a spreadsheet saves it. Without both, "
            + "the mappings that ship with ptg are listed. 'ptg help mapping' says how to write one.",
          "Mae MAPIAD yn enw mapiad a ddaw gyda ptg, neu'n llwybr i'ch un chi; mae FFEIL yn ffeil CSV, "
            + "neu'n destun gyda hanner colonau neu dabiau, fel y mae taenlen yn ei chadw. Heb y "
            + "ddau, rhestrir y mapiadau a ddaw gyda ptg. Mae 'ptg help mapping' yn dweud sut i "
            + "ysgrifennu un.")
      case .convertMisfits:
        Phrase(
          "Every row is checked as the load of an export would check it. Of each field that does not "
            + "fit, its line and column are said, with what was found and expected. While there is "
            + "one, nothing is written and the status is 65; --accept-loss leaves such rows out, and "
            + "says which.",
          "Gwirir pob rhes fel y byddai wrth lwytho allforyn. Am bob maes nad yw'n ffitio, dywedir ei "
            + "linell a'i golofn, a beth a gafwyd ac a ddisgwyliwyd. Tra bo un, nid ysgrifennir dim a'r "
            + "statws yw 65; mae --accept-loss yn gadael rhesi o'r fath allan, ac yn dweud pa rai.")
      case .convertFolder:
        Phrase(
          "The tables go into the folder of --out beside those that are there, whole or not at all. "
            + "A table with other rows is never written over: --add puts new rows behind its own. "
            + "One without rows, as 'ptg template' writes it, is filled. Regions, forces and fraud types are filled in where the folder "
            + "lacks them.",
          "Mae'r tablau'n mynd i ffolder --out wrth ymyl y rhai sydd yno, yn gyfan neu ddim o gwbl. Ni "
            + "throsysgrifir byth dabl â rhesi eraill: mae --add yn rhoi rhesi newydd y tu ôl i'w rai "
            + "ef. Llenwir un heb resi, fel y mae 'ptg template' yn ei ysgrifennu. Llenwir rhanbarthau, heddluoedd a mathau o dwyll lle nad ydynt yn y "
            + "ffolder.")
      case .doctorLines:
        Phrase(
          "One line a check: ok, or what is wrong and how to mend it. Ends with status 78 where "
            + "anything is wrong.",
          "Un llinell i bob prawf: iawn, neu beth sydd o'i le a sut i'w drwsio. Daw i ben â "
            + "statws 78 os oes rhywbeth o'i le.")
      case .doctorRebuild:
        Phrase(
          "--rebuild checks the signature of the held export, builds the snapshot again from the "
            + "held objects and compares the two. Where they differ, the tables that do are named, "
            + "the new one takes the place, and the old file is set aside beside it.",
          "Mae --rebuild yn gwirio llofnod yr allforyn sydd yma, yn adeiladu'r ciplun eto o'r "
            + "gwrthrychau sydd yma ac yn cymharu'r ddau. Os ydynt yn wahanol, enwir y tablau "
            + "sy'n wahanol, mae'r un newydd yn cymryd y lle, a rhoddir yr hen ffeil o'r neilltu "
            + "wrth ei ymyl.")
      }
    }
  }
}
