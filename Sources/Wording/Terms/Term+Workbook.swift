extension Term {
  /// What a workbook says around its tables, and what goes with data for a spreadsheet.
  package enum Workbook: String, CaseIterable, Sendable {
    // The format, the option, and the choice on the screen
    case form, forProgram, dataWorkbook
    // Names of the first sheets
    case cover, contents, notes, columns, figures
    // Heads and labels
    case item, detail, sheet, table, board, part, figure, value, unit, text, sign, heading,
      nameInData, area, month, export, source, leftOut, note, withoutForces
    // Lines of a sheet
    case toContents, handlingInNotes, nothingLeftOut, aboutContents, aboutNotes, aboutColumns,
      aboutFigures, aboutWords
    // What the signs and the values mean
    case notKnown, keptBack, none, money, dates, percentages, handling
    // Units, as the list of columns names them
    case pounds, poundsEach, pence, penceEach, days, date, dateOrMonth, monthUnit, percent,
      per10000, per100, rank, places, band, points, count, published, number, textUnit

    package var phrase: Phrase { headPhrase ?? linePhrase ?? unitPhrase }

    private var headPhrase: Phrase? {
      switch self {
      case .form:
        Phrase(
          "a workbook with a sheet for each table, as flat OpenDocument: name it .fods",
          "llyfr gwaith â thaflen i bob tabl, fel OpenDocument gwastad: enwch hi'n .fods")
      case .forProgram:
        Phrase(
          "write csv that excel opens without changing months and long numbers",
          "ysgrifennu csv y mae excel yn ei agor heb newid misoedd a rhifau hir")
      case .dataWorkbook:
        Phrase(
          "a workbook with a sheet for each table", "llyfr gwaith â thaflen i bob tabl")
      case .cover: Phrase("Cover", "Clawr")
      case .contents: Phrase("Contents", "Cynnwys")
      case .notes: Phrase("Notes", "Nodiadau")
      case .columns: Phrase("Columns", "Colofnau")
      case .figures: Phrase("Headline figures", "Prif ffigurau")
      case .item: Phrase("Item", "Eitem")
      case .detail: Phrase("Detail", "Manylion")
      case .sheet: Phrase("Sheet", "Taflen")
      case .table: Phrase("Table", "Tabl")
      case .board: Phrase("Board or page", "Bwrdd neu dudalen")
      case .part: Phrase("Part", "Rhan")
      case .figure: Phrase("Figure", "Ffigur")
      case .value: Phrase("Value", "Gwerth")
      case .unit: Phrase("Unit", "Uned")
      case .text: Phrase("Text", "Testun")
      case .sign: Phrase("Sign", "Arwydd")
      case .heading: Phrase("Column heading", "Pennawd y golofn")
      case .nameInData: Phrase("Name in CSV and JSON", "Enw mewn CSV a JSON")
      case .area: Phrase("Area", "Ardal")
      case .month: Phrase("Month", "Mis")
      case .export: Phrase("Export", "Allforyn")
      case .source: Phrase("Source", "Ffynhonnell")
      case .leftOut: Phrase("Left out", "Hepgorwyd")
      case .note: Phrase("Note", "Nodyn")
      case .withoutForces: Phrase("Forces without a return", "Heddluoedd heb ddychweliad")
      default: nil
      }
    }

    private var linePhrase: Phrase? {
      switch self {
      case .toContents: Phrase("Go to the contents", "Ewch i'r cynnwys")
      case .handlingInNotes:
        Phrase(
          "Handling conditions apply to records here: read them in the notes first.",
          "Mae amodau trin yn berthnasol i gofnodion yma: darllenwch nhw yn y nodiadau yn gyntaf.")
      case .nothingLeftOut:
        Phrase("Nothing", "Dim byd")
      case .aboutContents:
        Phrase(
          "Each sheet holds one table. Follow a link in the first column to open a sheet.",
          "Mae pob taflen yn cynnwys un tabl. Dilynwch ddolen yn y golofn gyntaf i agor taflen.")
      case .aboutNotes:
        Phrase(
          "Signs in the tables, and what the figures mean.",
          "Arwyddion yn y tablau, a beth y mae'r ffigurau'n ei olygu.")
      case .aboutColumns:
        Phrase(
          "Every column heading in this workbook, its name in CSV and JSON, and its unit.",
          "Pob pennawd colofn yn y llyfr gwaith hwn, ei enw mewn CSV a JSON, a'i uned.")
      case .aboutFigures:
        Phrase(
          "The figures at the head of each board or page.",
          "Y ffigurau ar ben pob bwrdd neu dudalen.")
      case .aboutWords:
        Phrase(
          "What each board or page says in sentences.",
          "Beth y mae pob bwrdd neu dudalen yn ei ddweud mewn brawddegau.")
      case .notKnown:
        Phrase(
          "Not available: not known, not returned, not set, or not published. It is not zero.",
          "Ddim ar gael: anhysbys, heb ei dychwelyd, heb ei gosod, neu heb ei chyhoeddi. Nid sero "
            + "yw hyn.")
      case .keptBack:
        Phrase(
          "Kept back to protect people: the figure is known and is not shown. It is not zero.",
          "Daliwyd yn ôl i ddiogelu pobl: mae'r ffigur yn hysbys ac ni chaiff ei ddangos. Nid sero "
            + "yw hyn.")
      case .none: Phrase("None, or does not apply.", "Dim, neu ddim yn berthnasol.")
      case .money:
        Phrase(
          "Money is in pounds where the heading says £. CSV and JSON give the same sums in pence.",
          "Mae arian mewn punnoedd lle mae'r pennawd yn dweud £. Mae CSV a JSON yn rhoi'r un "
            + "symiau mewn ceiniogau.")
      case .dates:
        Phrase(
          "Days and months are dates. The date of a month is its first day.",
          "Dyddiadau yw diwrnodau a misoedd. Dyddiad mis yw ei ddiwrnod cyntaf.")
      case .percentages:
        Phrase(
          "A percentage cell holds a share: 12.5% is stored as 0.125.",
          "Mae cell â chanran yn cynnwys cyfran: cedwir 12.5% fel 0.125.")
      case .handling: Phrase("Handling", "Trin")
      default: nil
      }
    }

    private var unitPhrase: Phrase {
      switch self {
      case .pounds: Phrase(both: "£")
      case .poundsEach: Phrase("£ per resident", "£ y preswylydd")
      case .pence: Phrase("pence", "ceiniogau")
      case .penceEach: Phrase("pence per resident", "ceiniogau y preswylydd")
      case .days: Phrase("days", "diwrnodau")
      case .date: Phrase("date", "dyddiad")
      case .dateOrMonth: Phrase("date or month", "dyddiad neu fis")
      case .monthUnit: Phrase("month", "mis")
      case .percent: Phrase("percentage", "canran")
      case .per10000: Phrase("per 10,000 residents", "am bob 10,000 o breswylwyr")
      case .per100: Phrase("per 100", "am bob 100")
      case .rank: Phrase("rank; 1 is the highest", "safle; 1 yw'r uchaf")
      case .places: Phrase("rank places", "safleoedd")
      case .band: Phrase("OCGM band; 1 is the highest", "band OCGM; 1 yw'r uchaf")
      case .points: Phrase("points of a harm score", "pwyntiau sgôr niwed")
      case .count: Phrase("count", "cyfrif")
      case .published: Phrase("as published", "fel y cyhoeddwyd")
      case .number: Phrase("number", "rhif")
      case .textUnit: Phrase("text", "testun")
      default: Phrase(both: "-")
      }
    }
  }
}
