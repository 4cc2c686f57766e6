import SQLiteFile
import ThreatDomain

extension Database {
  /// How many open investigations touch each force, and how many of those are at P1 or P2, by force
  /// id.
  ///
  /// An investigation that touches two forces counts for both. Forces without any are absent.
  ///
  /// - Parameter threat: The id of a threat: only investigations of it and of others of its theme
  ///   count; `nil` for all.
  package borrowing func gridItemCounts(
    ofThreat threat: String?
  ) throws(StoreError) -> [String: (open: Int, high: Int)] {
    let statement = try Statement(
      """
      WITH wanted AS NOT MATERIALIZED (
        SELECT i.investigation_id, i.force_id, i.priority IN ('P1', 'P2') AS is_high
          FROM investigation AS i
         WHERE i.status <> 'closed'
           AND (?1 IS NULL OR \(Scope.national.investigationsOf(threat: "?1"))))
      SELECT force_id, count(*), sum(is_high)
        FROM (SELECT f.force_id, w.is_high
                FROM wanted AS w
                JOIN investigation_force AS f ON f.investigation_id = w.investigation_id
               UNION ALL
              SELECT w.force_id, w.is_high
                FROM wanted AS w
               WHERE w.force_id IS NOT NULL
                 AND NOT EXISTS (SELECT 1
                                   FROM investigation_force AS f
                                  WHERE f.investigation_id = w.investigation_id
                                    AND f.force_id = w.force_id))
       GROUP BY force_id
      """, on: self)
    statement.bind(threat, at: 1)
    let rows = try statement.all { ($0.text(0), (open: $0.integer(1), high: $0.integer(2))) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}
