extension Term {
  /// Heads and rows of the lists in the help, and the texts that it writes.
  package enum Help: String, CaseIterable, Sendable {
    case verbs, options, settingsFile, schema, tables, views, mapping, verbSaysMore
    // The help about tables
    case tablesRequired, tablesOfReference, tablesOfFacts, tablesMade, tableSaysMore, templateWrites
    // The help about views
    case viewsRead, viewSaysMore
    // Lists of `ptg help print`
    case formats, csvColumns, csvFields, sets, packParts, emptyField, notKnown, keptBackBySafe
    // Formats
    case text, ansi, html, svg, csv, json, markdown, pdf
    // The columns of csv after those of the board
    case scope, month, export, hash, trust, marking, safe, roundedTo, printed

    package var phrase: Phrase {
      switch self {
      case .verbs: Phrase("Verbs", "Gorchmynion")
      case .options:
        Phrase(
          "Options, before or after the other words", "Opsiynau, cyn neu ar ôl y geiriau eraill")
      case .settingsFile: Phrase("a settings file to begin with", "ffeil gosodiadau i ddechrau")
      case .tables:
        Phrase(
          "which tables 'ptg publish' reads, or what the columns of one hold",
          "pa dablau y mae 'ptg publish' yn eu darllen, neu beth sydd yng ngholofnau un ohonynt")
      case .views:
        Phrase(
          "the views of a snapshot for SQL of your own, or what the columns of one hold",
          "golygon ciplun ar gyfer eich SQL eich hun, neu beth sydd yng ngholofnau un ohonynt")
      case .viewsRead:
        Phrase(
          "Views of a snapshot for SQL of your own: 'ptg status' names the file, and "
            + "'sqlite3 -readonly' reads it. The view v_about tells the columns of all.",
          "Golygon ciplun ar gyfer eich SQL eich hun: mae 'ptg status' yn enwi'r ffeil, a "
            + "'sqlite3 -readonly' yn ei darllen. Mae'r olwg v_about yn rhestru colofnau pob un.")
      case .viewSaysMore:
        Phrase(
          "'ptg help views NAME' says the columns of one.",
          "Mae 'ptg help views ENW' yn rhestru colofnau un olwg.")
      case .mapping:
        Phrase(
          "how to write a mapping for 'ptg convert', with an example",
          "sut i ysgrifennu mapiad ar gyfer 'ptg convert', gydag enghraifft")
      case .tablesRequired: Phrase("Always needed", "Eu hangen bob amser")
      case .tablesOfReference:
        Phrase("Reference, where you have it", "Cyfeirio, lle mae gennych y wybodaeth")
      case .tablesOfFacts: Phrase("Facts, one table at least", "Ffeithiau, un tabl o leiaf")
      case .tablesMade:
        Phrase(
          "Made by ptg publish from other tables",
          "Wedi'u gwneud gan ptg publish o dablau eraill")
      case .tableSaysMore:
        Phrase(
          "'ptg help tables NAME' says the columns of one.",
          "Mae 'ptg help tables ENW' yn rhestru colofnau un tabl.")
      case .templateWrites:
        Phrase(
          "'ptg template DIR' writes those to fill in as files.",
          "Mae 'ptg template FFOLDER' yn ysgrifennu'r rhai i'w llenwi fel ffeiliau.")
      case .schema:
        Phrase(
          "the JSON Schema of 'ptg print --format json'",
          "sgema JSON ar gyfer 'ptg print --format json'")
      case .verbSaysMore:
        Phrase(
          "'ptg help VERB' says more about one of them.",
          "Mae 'ptg help GORCHYMYN' yn dweud mwy am un ohonynt.")
      case .formats: Phrase("Formats", "Ffurfiau")
      case .csvColumns:
        Phrase("Columns of csv after those of the board", "Colofnau csv ar ôl rhai'r bwrdd")
      case .csvFields: Phrase("Fields of csv", "Meysydd csv")
      case .sets:
        Phrase(
          "What --set takes, as keys do on the screen",
          "Beth y mae --set yn ei osod, fel y mae bysellau ar y sgrin")
      case .packParts: Phrase("Parts of the pack", "Rhannau'r pecyn")
      case .emptyField: Phrase("(empty)", "(gwag)")
      case .notKnown: Phrase("not known", "anhysbys")
      case .keptBackBySafe: Phrase("kept back by --safe", "daliwyd yn ôl gan --safe")
      case .text:
        Phrase(
          "pages of plain text",
          "tudalennau o destun plaen")
      case .ansi:
        Phrase("the same pages in the colours of a theme", "yr un tudalennau yn lliwiau thema")
      case .html:
        Phrase(
          "one file with tables and charts, for screen and paper",
          "un ffeil gyda thablau a siartiau, ar gyfer sgrin a phapur")
      case .svg:
        Phrase(
          "the screen as a picture; with --pane, one chart",
          "y sgrin fel llun; gyda --pane, un siart")
      case .csv:
        Phrase(
          "the rows of one part of a board, or of each with --output FOLDER/; of the pack, a line a "
            + "figure",
          "rhesi un rhan o fwrdd, neu o bob rhan gyda --output FFOLDER/; o'r pecyn, llinell i bob "
            + "ffigur")
      case .json:
        Phrase("everything that is said, with units", "popeth a ddywedir, gydag unedau")
      case .markdown: Phrase("Markdown with tables", "Markdown gyda thablau")
      case .pdf:
        Phrase(
          "pages to print or to send, made by weasyprint",
          "tudalennau i'w hargraffu neu eu hanfon, a wneir gan weasyprint")
      case .scope:
        Phrase(
          "the area shown: national, region:ID, or the id of a force",
          "yr ardal a ddangosir: national, region:COD, neu god heddlu")
      case .month: Phrase("the month of the board, YYYY-MM", "mis y bwrdd, BBBB-MM")
      case .export: Phrase("the serial of the export", "rhif yr allforyn")
      case .hash:
        Phrase(
          "the first 12 digits of its manifest's SHA-256", "12 digid cyntaf SHA-256 ei faniffest")
      case .trust:
        Phrase(
          "who signed it: SIGNED, UNVERIFIED, SAMPLE",
          "pwy a'i llofnododd: SIGNED, UNVERIFIED, SAMPLE")
      case .marking:
        Phrase(
          "the highest marking of what the file was made from",
          "y marc diogelwch uchaf ar yr hyn y gwnaed y ffeil ohono")
      case .safe:
        Phrase(
          "true in the safe view: codenames, and no record with handling code C",
          "true yn y modd diogel: enwau cod, a dim cofnod â chod trin C")
      case .roundedTo:
        Phrase(
          "5 where counts of people are rounded to a multiple of it, else empty",
          "5 lle talgrynnir cyfrifon o bobl i luosrif ohono, fel arall gwag")
      case .printed:
        Phrase(
          "who printed it, where and when; with --stamp",
          "pwy a'i hargraffodd, ble a phryd; gyda --stamp")
      }
    }
  }
}
