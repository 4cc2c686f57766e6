import Boards
import ExportFormat
import Sheets
import ThreatDomain
import Wording

extension DataFiles {
  /// A document as CSV (RFC 4180).
  ///
  /// Every record also gives its scope, month and snapshot.
  ///
  /// For a board or page it holds one pane, with one record for each row. For a pack it holds one
  /// record for each figure, because a file has only one head. It holds no comments and no second
  /// table.
  package static func csv(
    of document: PrintDocument, _ settings: PrintSettings
  ) throws(PrintProblem) -> String {
    guard let sheet = document.onlySheet else {
      guard settings.pane == nil else { throw .oneBoardOnly(form: "csv --pane") }
      return CSVFields(settings.program).records(longCSV(of: document))
    }
    let panes = sheet.panes.filter(\.holdsData)
    guard
      let table = panes.first(where: { settings.pane == nil || $0.id == settings.pane })?.data
    else { throw .noSuchPane(settings.pane ?? "", known: panes.map(\.id)) }
    return CSVFields(settings.program).records(csv(of: table, document, document.context))
  }

  /// The head and the rows of a table.
  private static func csv(
    of table: DataTable, _ document: PrintDocument, _ context: PrintContext
  ) -> [[CSVField]] {
    let columns = table.columns.indices.filter { table.columns[$0].id != nil }
    let lacks = table.rows.map { row in Set(columns.flatMap { row.fields[$0].lacks }).sorted() }
    let isLacking = lacks.contains { !$0.isEmpty }
    let head =
      columns.compactMap { table.columns[$0].id?.name } + companionNames(context)
      + (isLacking ? [lackingColumn] : [])
    let tail = companions(document, context)
    let rows = zip(table.rows, lacks).map { row, lacks in
      columns.map { column in
        CSVField(row.fields[column].raw, table.columns[column].id?.unit ?? .text)
      } + tail + (isLacking ? [lackingField(lacks)] : [])
    }
    return [head.map(CSVField.made)] + rows
  }

  private static func lackingField(_ lacks: [LackingForce]) -> CSVField {
    .made(lacks.map(\.description).joined(separator: " "))
  }

  /// One CSV file for each pane, named after it, and one for the figures at the head.
  ///
  /// In a pack, the name starts with the board or page.
  static func csvFiles(
    of document: PrintDocument, _ settings: PrintSettings
  ) throws(PrintProblem) -> [PrintedFile] {
    let isPack = document.onlySheet == nil
    let all = tables(of: document).flatMap { section, panes in panes.map { (section, $0) } }
    let wanted = all.filter { settings.pane == nil || $0.1.id == settings.pane }
    guard !wanted.isEmpty else {
      throw .noSuchPane(settings.pane ?? "", known: all.map(\.1.id))
    }
    let fields = CSVFields(settings.program)
    func file(_ section: PrintSection, _ name: String, _ records: [[CSVField]]) -> PrintedFile {
      let place = isPack ? "\(section.anchor.dropFirst("at-".count))-" : ""
      return PrintedFile(name: "\(place)\(name).csv", text: fields.records(records))
    }
    let heads =
      settings.pane == nil
      ? document.sections.compactMap { section in
        headFigures(of: section, document).map { file(section, headlineFile, $0) }
      } : []
    return heads
      + wanted.compactMap { section, pane in
        pane.data.map { file(section, pane.id, csv(of: $0, document, section.context)) }
      }
  }

  /// The name of the file with the figures at the head of a board; no pane with figures has it.
  static let headlineFile = "headline"

  /// The named figures that stand in lines, one record each; `nil` where there are none.
  private static func headFigures(
    of section: PrintSection, _ document: PrintDocument
  ) -> [[CSVField]]? {
    guard let facts = section.sheet?.namedFacts, !facts.isEmpty else { return nil }
    let isLacking = facts.contains { !$0.fact.field.lacks.isEmpty }
    let tail = companions(document, section.context)
    let head =
      ["pane", "figure", "label", "unit", "value"] + companionNames(section.context)
      + (isLacking ? [lackingColumn] : [])
    let rows = facts.map { pane, id, fact -> [CSVField] in
      let field = fact.field
      return [
        .made(pane?.id ?? headlineFile), .made(id.name), CSVField(.text(fact.label), .text),
        .made(id.unit.rawValue), CSVField(field.raw, id.unit),
      ] + tail + (isLacking ? [lackingField(field.lacks)] : [])
    }
    return [head.map(CSVField.made)] + rows
  }

  /// The pane in the CSV file of a board, and the panes left out.
  ///
  /// `nil` where nothing is left out, or where the reader asked for one pane.
  package static func leftOut(
    of document: PrintDocument, _ settings: PrintSettings
  ) -> (shown: String, others: [String])? {
    guard settings.pane == nil, let sheet = document.onlySheet else { return nil }
    let names = paneNames(of: sheet)
    guard let first = names.first, names.count > 1 else { return nil }
    return (first, Array(names.dropFirst()))
  }

  /// The last column, with the ids of forces missing from the record's sums because they sent no
  /// return.
  ///
  /// A file without missing forces does not have this column.
  package static let lackingColumn = "without"

  /// Every figure of every board, one record each: its place, its name and its value.
  private static func longCSV(of document: PrintDocument) -> [[CSVField]] {
    let isLacking = tables(of: document).contains { _, panes in
      panes.contains { pane in
        pane.data?.rows.contains { $0.fields.contains { !$0.lacks.isEmpty } } ?? false
      }
    }
    let head =
      ["place", "pane", "row", "column", "unit", "value"] + companionNames(document.context)
      + (isLacking ? [lackingColumn] : [])
    var records = [head.map(CSVField.made)]
    for (section, panes) in tables(of: document) {
      let tail = companions(document, section.context)
      for pane in panes {
        guard let table = pane.data else { continue }
        for (number, row) in table.rows.enumerated() {
          for (column, field) in zip(table.columns, row.fields) {
            guard let id = column.id else { continue }
            records.append(
              [
                CSVField(.text(section.context.place), .text), .made(pane.id),
                .value(String(number + 1)), .made(id.name), .made(id.unit.rawValue),
                CSVField(field.raw, id.unit),
              ] + tail + (isLacking ? [lackingField(field.lacks)] : []))
          }
        }
      }
    }
    return records
  }

  /// The columns after those of the board, which say what the figures are about.
  ///
  /// For the help.
  ///
  /// No column of a board may have one of these names. For example, an investigation has its own
  /// marking.
  package static let companions: [(name: String, about: Term)] = [
    ("scope", .help(.scope)),
    ("month_shown", .help(.month)),
    ("snapshot", .help(.export)),
    ("snapshot_hash", .help(.hash)),
    ("trust", .help(.trust)),
    ("marking_shown", .help(.marking)),
    ("safe", .help(.safe)),
    ("rounded_to", .help(.roundedTo)),
  ]

  private static func companionNames(_ context: PrintContext) -> [String] {
    companions.map(\.name) + (context.stamp == nil ? [] : ["printed"])
  }

  private static func companions(
    _ document: PrintDocument, _ context: PrintContext
  ) -> [CSVField] {
    [
      .made(context.scope), .made(context.month.description), .value(String(context.serial)),
      .made(context.shortHash), .made(context.proven), .made(document.marking.rawValue),
      .value(context.isSafe ? "true" : "false"),
      .value(context.roundedTo.map(String.init) ?? ""),
    ] + (context.stamp.map { [CSVField(.text($0), .text)] } ?? [])
  }

  /// Text that a spreadsheet would run as a formula, with an apostrophe before it.
  ///
  /// Source: OWASP, CSV injection. The wide signs are those of Japanese spreadsheets.
  ///
  /// Spreadsheets ignore blanks, zero-width signs and quotes before a formula, so this check does
  /// too. Safe text never contains the tabs and line ends that OWASP also lists.
  static func inert(_ text: String) -> String {
    let first = text.unicodeScalars.first { scalar in
      !scalar.properties.isWhitespace && !passedOver.contains(scalar.properties.generalCategory)
        && !"'\"‘’“”".unicodeScalars.contains(scalar)
    }
    let isFormula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) }
    return isFormula == true ? "'\(text)" : text
  }

  private static let passedOver: Set<Unicode.GeneralCategory> = [
    .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark,
  ]
}
