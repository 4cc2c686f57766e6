import Boards
import CellCanvas
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
      return longCSV(of: document)
    }
    let panes = sheet.panes.filter(\.holdsData)
    guard
      let table = panes.first(where: { settings.pane == nil || $0.id == settings.pane })?.data
    else { throw .noSuchPane(settings.pane ?? "", known: panes.map(\.id)) }
    return csv(of: table, document, document.context)
  }

  private static func csv(
    of table: DataTable, _ document: PrintDocument, _ context: PrintContext
  ) -> String {
    let columns = table.columns.indices.filter { table.columns[$0].id != nil }
    let lacks = table.rows.map { row in Set(columns.flatMap { row.fields[$0].lacks }).sorted() }
    let isLacking = lacks.contains { !$0.isEmpty }
    let head =
      columns.compactMap { table.columns[$0].id?.name } + companionNames(context)
      + (isLacking ? [lackingColumn] : [])
    let tail = companions(document, context)
    let rows = zip(table.rows, lacks).map { row, lacks in
      columns.map { cell(row.fields[$0].raw) } + tail
        + (isLacking ? [lacks.map(\.description).joined(separator: " ")] : [])
    }
    return CSVText.records([head] + rows)
  }

  /// One CSV file for each pane, named after it.
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
    return wanted.compactMap { section, pane in
      let place = isPack ? "\(section.anchor.dropFirst("at-".count))-" : ""
      return pane.data.map {
        PrintedFile(
          name: "\(place)\(pane.id).csv", text: csv(of: $0, document, section.context))
      }
    }
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
  private static func longCSV(of document: PrintDocument) -> String {
    let isLacking = tables(of: document).contains { _, panes in
      panes.contains { pane in
        pane.data?.rows.contains { $0.fields.contains { !$0.lacks.isEmpty } } ?? false
      }
    }
    var text = CSVText.record(
      ["place", "pane", "row", "column", "unit", "value"] + companionNames(document.context)
        + (isLacking ? [lackingColumn] : []))
    for (section, panes) in tables(of: document) {
      let tail = companions(document, section.context)
      for pane in panes {
        guard let table = pane.data else { continue }
        for (number, row) in table.rows.enumerated() {
          for (column, field) in zip(table.columns, row.fields) {
            guard let id = column.id else { continue }
            text += CSVText.record(
              [
                cell(.text(section.context.place)), pane.id, String(number + 1), id.name,
                id.unit.rawValue, cell(field.raw),
              ] + tail + (isLacking ? [field.lacks.map(\.description).joined(separator: " ")] : []))
          }
        }
      }
    }
    return text
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
  ) -> [String] {
    [
      context.scope, context.month.description, String(context.serial), context.shortHash,
      context.proven, document.marking.rawValue, context.isSafe ? "true" : "false",
      context.roundedTo.map(String.init) ?? "",
    ] + (context.stamp.map { [cell(.text($0))] } ?? [])
  }

  /// A figure as CSV: empty where it is missing, `suppressed` where it is kept back.
  ///
  /// Text is written as on paper, with `¤` for hidden characters. CSV has no escapes; JSON keeps
  /// every character.
  private static func cell(_ raw: RawValue) -> String {
    switch raw {
    case .text(let text): inert(SafeText(text).string)
    case .integer(let number): String(number)
    case .number(let number): "\(number)"
    // Digits, a point and a minus alone, so a spreadsheet takes it for a number.
    case .decimal(let value): value.text
    case .missing: ""
    case .suppressed: "suppressed"
    }
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
