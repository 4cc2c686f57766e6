import ExportFormat
import SQLiteFile

extension Database {
  /// Those of the ids that the table holds, as this connection may read it.
  ///
  /// - Parameter table: A table of the export; of any other nothing is held.
  package borrowing func held(
    _ ids: some Collection<String>, in table: String
  ) throws(StoreError) -> Set<String> {
    guard let table = Table.named(table), let key = table.key.first else { return [] }
    let statement = try Statement(
      """
      SELECT \(key)
        FROM \(table.name)
       WHERE \(key) IN (SELECT value FROM json_each(?1))
      """, on: self)
    statement.bind(list: ids, at: 1)
    return Set(try statement.all { $0.text(0) })
  }
}
