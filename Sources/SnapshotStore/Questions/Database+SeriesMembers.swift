import ThreatDomain

extension Database {
  /// Open investigations that belong to a crime series, series by series, in order of id.
  package borrowing func openInvestigationsInSeries() throws(StoreError) -> [Investigation] {
    try Statement(
      """
      \(Investigation.selection)
       WHERE i.series_id IS NOT NULL AND i.status <> 'closed'
       ORDER BY i.series_id, i.investigation_id
      """, on: self
    ).all(Investigation.decode)
  }
}
