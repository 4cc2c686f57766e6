import ExportFormat
import ThreatDomain

/// Rows with text that no screen may show in every text column, one class of it in each row.
///
/// The columns come from the catalogue, so a new column is tested here too.
package enum HostileRows {
  static let texts = HostileClass.taken.map { "Ab\($0.text ?? "")cd" }

  /// The text of a row; a table with too few rows gets several classes in one row.
  static func text(_ row: Int, of count: Int) -> String {
    stride(from: row, to: texts.count, by: count).map { texts[$0] }.joined(separator: " ")
  }

  /// How many such rows a table has.
  static func count(_ table: Table) -> Int {
    switch table.name {
    case Table.priorityLevel.name: PriorityLevel.allCases.count
    case Table.timeLimit.name: TimeLimit.allCases.count
    // A score model is useful only with components, so one is enough.
    case Table.scoreModel.name: 1
    default: texts.count
    }
  }

  package static func rows(of table: Table, from base: [[String]]) -> [[String]] {
    guard let first = base.first else { return base }
    let count = count(table)
    let rows = (0..<count).map { row($0, of: table, like: first, count: count) }
    if table.name == Table.assessmentScore.name { return base + scores }
    return count < texts.count ? rows : base + rows
  }

  /// Scores: every assessment gives every component a value, so that all subjects are scored.
  private static var scores: [[String]] {
    let assessments = ["ass1"] + texts.indices.map { "ass1-\($0)" }
    let components = ["loss"] + texts.indices.map { "loss-\($0)" }
    return assessments.flatMap { assessment in components.map { [assessment, $0, "5"] } }
      .filter { $0[0] != "ass1" || $0[1] != "loss" }
  }

  private static func row(
    _ number: Int, of table: Table, like base: [String], count: Int
  ) -> [String] {
    zip(table.columns, base).map { column, field in
      switch column.kind {
      case .text where column.name == "allowed_values": field
      case .text, .freeText: text(number, of: count)
      case .choice where column.name == "level": PriorityLevel.codes[number]
      case .choice where column.name == "limit_id": TimeLimit.codes[number]
      case .choice where column.name == "handling": HandlingCode.conditions.rawValue
      case .identifier where count < texts.count: field
      case .identifier where column.reference == nil && !isOwnKey(column, of: table): field
      case .identifier, .scope: numbered(field, number, column)
      default: field
      }
    }
  }

  /// Whether the column is the key of the row, or the id of the scored subject.
  private static func isOwnKey(_ column: Column, of table: Table) -> Bool {
    column.name == "subject_id"
      || table.key.contains(column.name) && !["version", "table_name"].contains(column.name)
  }

  private static func numbered(_ field: String, _ number: Int, _ column: Column) -> String {
    let parent = column.reference.flatMap(Table.named)
    let isShared = parent.map { count($0) < texts.count } ?? false
    return isShared || field.isEmpty || field == "national" ? field : "\(field)-\(number)"
  }
}

extension Column {
  package var isText: Bool { kind == .text || kind == .freeText }
}
