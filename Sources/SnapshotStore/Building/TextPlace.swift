import ExportFormat

/// A text column that belongs to records of a table, and the SQL that collects its unusual texts.
///
/// Text in printable ASCII cannot hide anything. What other text hides is for its reader to judge.
struct TextPlace {
  /// The tables of records that have pages of their own.
  static let records = [
    Table.region, .force, .threat, .investigation, .actor, .capability, .dissemination, .request,
  ]
  .map(\.name)

  let table: String
  let column: String
  let record: String
  /// The column's name in the snapshot: `codename`, or with another table's name `actor_link.role`.
  let name: String
  private let key: Key

  /// How a row names its record.
  private enum Key {
    case column(String)
    /// By the columns `subject_kind` and `subject_id`; rows about another kind do not count.
    case subject
    /// Inside a scope, in the text of the named column.
    case scope(String)
  }

  private init(_ column: String, in table: Table, of record: String, key: Key) {
    self.table = table.name
    self.column = column
    self.record = record
    self.key = key
    name = table.name == record ? column : "\(table.name).\(column)"
  }

  /// The SQL that adds the column's unusual texts to those of the snapshot.
  ///
  /// It is put together only from names of the catalogue, never from data.
  var insert: String {
    """
    INSERT INTO unusual_text (record, record_id, column_name, text)
    SELECT '\(record)', \(id), '\(name)', \(column)
      FROM \(table)
     WHERE \(column) GLOB '*[^ -~]*' AND \(id) IS NOT NULL
     ORDER BY 2
    """
  }

  /// A condition in SQL: row `r` of the table belongs to the record with that id.
  func isOf(_ id: String) -> String {
    switch key {
    case .column(let column): "r.\(column) = \(id)"
    case .subject: "r.subject_kind = '\(record)' AND r.subject_id = \(id)"
    case .scope: "\(self.id) = \(id)"
    }
  }

  /// The SQL for the record's id in a row of the table.
  private var id: String {
    switch key {
    case .column(let column): column
    case .subject: "CASE subject_kind WHEN '\(record)' THEN subject_id END"
    case .scope(let column):
      "CASE WHEN \(column) GLOB 'region:*' THEN substr(\(column), 8) END"
    }
  }

  /// Every text column of the export that belongs to a record with a page.
  static let all = records.flatMap { record in
    tableCatalogue.flatMap { table in
      keys(of: record, in: table).flatMap { key in
        table.columns.filter(\.isText).map { column in
          TextPlace(column.name, in: table, of: record, key: key)
        }
      }
    }
  }

  private static func keys(of record: String, in table: Table) -> [Key] {
    if table.name == record { return table.key.prefix(1).map(Key.column) }
    guard !records.contains(table.name) else { return [] }
    return table.columns.compactMap { column in
      switch column.kind {
      case .choice(let codes) where column.name == "subject_kind" && codes.contains(record):
        .subject
      case _ where column.reference == record: .column(column.name)
      case .scope where record == Table.force.name: .column(column.name)
      case .scope where record == Table.region.name: .scope(column.name)
      default: nil
      }
    }
  }
}

extension Column {
  fileprivate var isText: Bool { kind == .text || kind == .freeText }
}
