import ExportFormat
import ThreatDomain

/// A text that tells of a record and holds more than printable ASCII.
///
/// No other text can hide anything; what such a one hides is for the reader of it to judge.
package struct UnusualText: Equatable, Sendable {
  /// The key of the record.
  package let id: String
  /// `codename`, or with its table where that is not the record's own: `actor_link.role`.
  package let column: String
  package let text: String
}

extension Database {
  /// The unusual texts of the records of a table and of the rows that belong to them.
  ///
  /// - Parameter table: One whose rows have pages of their own: `actor`, `force`.
  package borrowing func unusualTexts(of table: String) throws(StoreError) -> [UnusualText] {
    var texts: [UnusualText] = []
    for place in TextPlace.all(of: table) {
      texts += try Statement(place.sql, on: self).all {
        UnusualText(id: $0.text(0), column: place.name, text: $0.text(1))
      }
    }
    return texts
  }
}

/// A column of text, and where in its rows the key of the record stands.
private struct TextPlace {
  private static let records = [Table.region, .force, .threat, .investigation, .actor].map(\.name)

  let name: String
  /// Names of the catalogue alone, never of the data, are put together here.
  let sql: String

  private init(_ column: String, in table: Table, of record: String, key: String) {
    name = table.name == record ? column : "\(table.name).\(column)"
    sql = """
      SELECT \(key), \(column)
        FROM \(table.name)
       WHERE \(column) GLOB '*[^ -~]*' AND \(key) IS NOT NULL
       ORDER BY 1
      """
  }

  /// Every text of the export that tells of a record of the table.
  static func all(of record: String) -> [TextPlace] {
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
