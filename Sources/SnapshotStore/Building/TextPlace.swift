import ExportFormat

/// A column of text that tells of records of a table, and what brings its unusual texts together.
///
/// No text of printable ASCII can hide anything; what another hides is for its reader to judge.
struct TextPlace {
  /// The tables whose rows have pages of their own.
  static let records = [Table.region, .force, .threat, .investigation, .actor].map(\.name)

  /// Appends its unusual texts to those of the snapshot.
  ///
  /// Names of the catalogue alone, never of the data, are put together here.
  let insert: String

  private init(_ column: String, in table: Table, of record: String, key: String) {
    let name = table.name == record ? column : "\(table.name).\(column)"
    insert = """
      INSERT INTO unusual_text (record, record_id, column_name, text)
      SELECT '\(record)', \(key), '\(name)', \(column)
        FROM \(table.name)
       WHERE \(column) GLOB '*[^ -~]*' AND \(key) IS NOT NULL
       ORDER BY 2
      """
  }

  /// Every text of the export that tells of a record with a page.
  static let all = records.flatMap { record in
    tableCatalogue.flatMap { table in
      keys(of: record, in: table).flatMap { key in
        table.columns.filter(\.isText).map { column in
          TextPlace(column.name, in: table, of: record, key: key)
        }
      }
    }
  }

  /// Where a row names the record: a record of another kind is no part of it.
  private static func keys(of record: String, in table: Table) -> [String] {
    if table.name == record { return Array(table.key.prefix(1)) }
    guard !records.contains(table.name) else { return [] }
    if table.name == Table.assessment.name {
      return ["CASE subject_kind WHEN '\(record)' THEN subject_id END"]
    }
    return table.columns.compactMap { column in
      switch column.kind {
      case _ where column.reference == record: column.name
      case .scope where record == Table.force.name: column.name
      case .scope where record == Table.region.name:
        "CASE WHEN \(column.name) GLOB 'region:*' THEN substr(\(column.name), 8) END"
      default: nil
      }
    }
  }
}

extension Column {
  fileprivate var isText: Bool { kind == .text || kind == .freeText }
}
