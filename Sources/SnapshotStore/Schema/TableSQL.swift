import ExportFormat

/// The SQL of a table of the export in the snapshot.
///
/// Months are integers YYYYMM, days are text, money and counts are integers. A coded table stores
/// the numbers of the rows it refers to, and the positions of scopes and choices in their list, from
/// 1; in `scope` the number of a scope is one less.
package struct TableSQL: Sendable {
  private let table: Table

  package init(_ table: Table) { self.table = table }

  /// Whether other tables refer to rows of this table by number: it has a column `no`.
  ///
  /// Coded tables refer by number, and roll-ups refer to regions by number.
  package static func isNumbered(_ table: Table) -> Bool {
    table.name == Table.region.name
      || tableCatalogue.contains { other in
        other.isCoded && other.columns.contains { $0.reference == table.name }
      }
  }

  /// The statement that makes the empty table.
  package var create: String {
    var lines = table.columns.map(definition)
    if TableSQL.isNumbered(table) { lines.append("no INTEGER NOT NULL UNIQUE") }
    lines.append("PRIMARY KEY (\(table.key.joined(separator: ", ")))")
    return "CREATE TABLE \(table.name) (\n  \(lines.joined(separator: ",\n  "))\n"
      + ") STRICT, WITHOUT ROWID"
  }

  /// An insert with one parameter for each column, and one more for the number of a numbered row.
  package var insert: String {
    let count = table.columns.count + (TableSQL.isNumbered(table) ? 1 : 0)
    let parameters = (1...count).map { "?\($0)" }.joined(separator: ", ")
    return "INSERT INTO \(table.name) VALUES (\(parameters))"
  }

  /// Columns that boards search by although they are not references.
  private static let asked = [
    "subject_id", "series_id", "joint_id", "opened_on", "moved_on", "raised_on", "decided_on",
    "disrupted_on", "sent_on", "recipient", "taken_up_on", "declined_on",
  ]

  /// An index for each column that boards search by; coded tables have none.
  ///
  /// Boards search by references, unless the key already starts with the reference.
  package var indexes: [String] {
    guard !table.isCoded else { return [] }
    return indexedColumns.map { column in
      "CREATE INDEX \(table.name)_by_\(column) ON \(table.name) (\(column))"
    }
  }

  /// A view with the export's own columns, with codes and months as the export writes them.
  ///
  /// What is worked out is cast, because a view's column has no type otherwise; SQLite tells the type
  /// of a cast from version 3.41 on (sqlite.org/changes.html).
  package var view: String {
    let columns = table.columns.map { "\(expression($0)) AS \($0.name)" }
    return "CREATE VIEW v_\(table.name) AS\nSELECT \(columns.joined(separator: ",\n       "))\n"
      + "  FROM \(table.name) AS t"
  }

  private var indexedColumns: [String] {
    let names = table.columns.map(\.name)
    return table.columns.filter { $0.reference != nil && $0.name != table.key.first }.map(\.name)
      + TableSQL.asked.filter(names.contains)
  }

  private func definition(_ column: Column) -> String {
    "\(column.name) \(storage(column))\(column.isOptional ? "" : " NOT NULL")"
  }

  private func storage(_ column: Column) -> String {
    switch column.kind {
    case .integer, .month, .flag: "INTEGER"
    case .decimal: "REAL"
    case .identifier where table.isCoded && column.reference != nil: "INTEGER"
    case .choice where table.isCoded, .scope where table.isCoded: "INTEGER"
    case .identifier, .text, .freeText, .day, .scope, .choice, .signedDecimal, .period: "TEXT"
    }
  }

  private func expression(_ column: Column) -> String {
    switch column.kind {
    case .month: "CAST(\(month(column)) AS TEXT)"
    case .identifier where table.isCoded: lookUp(column)
    case .scope where table.isCoded:
      "CAST((SELECT p.scope_id FROM scope AS p WHERE p.no = t.\(column.name) - 1) AS TEXT)"
    case .choice(let codes) where table.isCoded: "CAST(\(choose(column, codes)) AS TEXT)"
    default: "t.\(column.name)"
    }
  }

  /// SQL writes a missing number as 0, so a month that may be missing is asked for first.
  private func month(_ column: Column) -> String {
    let text = "printf('%04d-%02d', t.\(column.name) / 100, t.\(column.name) % 100)"
    return column.isOptional ? "CASE WHEN t.\(column.name) IS NOT NULL THEN \(text) END" : text
  }

  private func lookUp(_ column: Column) -> String {
    guard let parent = column.reference.flatMap(Table.named), let key = parent.key.first else {
      return "t.\(column.name)"
    }
    return "(SELECT p.\(key) FROM \(parent.name) AS p WHERE p.no = t.\(column.name))"
  }

  private func choose(_ column: Column, _ codes: [String]) -> String {
    let cases = codes.enumerated().map { "WHEN \($0.offset + 1) THEN '\($0.element)'" }
    return "CASE t.\(column.name) \(cases.joined(separator: " ")) END"
  }
}
