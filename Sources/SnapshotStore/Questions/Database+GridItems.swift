import ThreatDomain

extension Database {
  /// How many open investigations touch each force, by force id, and how many of them stand at P1
  /// or P2; forces that none touches are absent.
  ///
  /// One that touches two forces counts for each.
  ///
  /// - Parameter group: A group of fraud types by its name; `nil` for all.
  package borrowing func gridItemCounts(
    ofGroup group: String?
  ) throws(StoreError) -> [String: (open: Int, high: Int)] {
    let statement = try Statement(
      """
      WITH touched AS (
        SELECT investigation_id, force_id FROM investigation_force
         UNION
        SELECT investigation_id, force_id FROM investigation WHERE force_id IS NOT NULL)
      SELECT t.force_id, count(*), sum(i.priority IN ('P1', 'P2'))
        FROM touched AS t
        JOIN investigation AS i ON i.investigation_id = t.investigation_id
       WHERE i.status <> 'closed'
         AND (?1 IS NULL OR i.fraud_type IN (SELECT code FROM fraud_type WHERE group_name = ?1))
       GROUP BY t.force_id
      """, on: self)
    statement.bind(group, at: 1)
    let rows = try statement.all { ($0.text(0), (open: $0.integer(1), high: $0.integer(2))) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}
