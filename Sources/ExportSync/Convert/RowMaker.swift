import ExportFormat
import ThreatDomain

/// Makes the rows of tables from a row of somebody's own file.
struct RowMaker {
  private let mapping: Mapping
  private let header: SheetHeader
  private let names: KnownNames
  /// What `--set` gives.
  private let settings: [String: String]
  private let today: Day?

  init(
    _ mapping: Mapping, _ header: SheetHeader, names: KnownNames, settings: [String: String],
    today: Day?
  ) {
    self.mapping = mapping
    self.header = header
    self.names = names
    self.settings = settings
    self.today = today
  }

  /// A row of a table as it is made, with what does not fit.
  struct Made {
    var fields: [String]
    var faults: [FieldFault] = []
    /// What the mapping put where the file says nothing, or could not use.
    var taken: [TakenText] = []
  }

  /// Whether the mapping leaves the row out on purpose.
  func isSkipped(_ row: SheetRow) -> Bool {
    mapping.skippedRows.contains { rule in
      guard let text = field(rule.headers, of: row) else { return false }
      return rule.texts.contains(Folded.text(text))
    }
  }

  /// - Parameter number: The number of the row in the file, from 1.
  func made(_ rule: TableRule, of row: SheetRow, number: Int) -> Made {
    var made = Made(fields: rule.table.columns.map { _ in "" })
    for field in rule.fields {
      do {
        let column = rule.table.columns[field.position]
        let source = source(of: field.rule, row: row, number: number)
        let value = try value(of: source.text, field.rule, for: column)
        made.fields[field.position] = value
        if let taken = TakenText(column.name, source, value, by: field.rule) {
          made.taken.append(taken)
        }
      } catch {
        made.faults.append(
          FieldFault(
            column: columnName(of: field.position, rule), found: error.found,
            expected: error.expected))
      }
    }
    return made
  }

  private func value(
    of text: String, _ rule: FieldRule, for column: Column
  ) throws(Misfit) -> String {
    try rule.result(
      of: text,
      FieldStep.Context(
        maps: mapping.maps, names: names, isWhole: column.isWhole, today: today))
  }

  /// The first text that is not empty, and the position of its source.
  private func source(
    of rule: FieldRule, row: SheetRow, number: Int
  ) -> (position: Int, text: String) {
    for (position, source) in rule.sources.enumerated() {
      let text = text(of: source, row: row, number: number)
      if !text.isEmpty { return (position, text) }
    }
    return (0, "")
  }

  private func text(of source: FieldSource, row: SheetRow, number: Int) -> String {
    switch source {
    case .text(let text): return text
    case .column(let headers): return field(headers, of: row) ?? ""
    case .joined(let headers):
      return headers.compactMap { field([$0], of: row) }.filter { !$0.isEmpty }
        .joined(separator: " ")
    case .setting(let name): return settings[name] ?? ""
    case .row:
      let digits = String(number)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    case .nothing: return ""
    }
  }

  /// The field of a column, empty where it holds a word for a missing value; `nil` where the file
  /// has no such column.
  private func field(_ headers: [String], of row: SheetRow) -> String? {
    guard let position = header.position(of: headers) else { return nil }
    guard row.fields.indices.contains(position) else { return "" }
    let text = row.fields[position]
    return mapping.emptyWords.contains(Folded.text(text)) ? "" : text
  }

  /// How a message names a column of a table: by the column of the file that it comes from.
  func columnName(of position: Int, _ rule: TableRule) -> String {
    let column = rule.table.columns[position].name
    let headers = rule.fields.first { $0.position == position }?.rule.headers ?? []
    let place = headers.lazy.compactMap { self.header.position(of: $0) }.first
    return place.map { "\(Excerpt.inert(header.names[$0])) (\(column))" } ?? column
  }
}

extension Column {
  /// Whether the column holds whole numbers.
  var isWhole: Bool { if case .integer = kind { true } else { false } }
}
