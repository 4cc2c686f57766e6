import SQLiteFile
import ThreatDomain

extension Database {
  /// The open investigations of the crime series, in order of series, then of id.
  package borrowing func openInvestigations(
    inSeries ids: some Collection<String>
  ) throws(StoreError) -> [Investigation] {
    let statement = try Statement(
      """
      \(Investigation.selection)
       WHERE i.series_id IN (SELECT value FROM json_each(?1)) AND i.status <> 'closed'
       ORDER BY i.series_id, i.investigation_id
      """, on: self)
    statement.bind(list: ids, at: 1)
    return try statement.all(Investigation.decode)
  }
}
