import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

/// Figures of demand worked out by SQL from the raw rows, for comparison with boards.
enum RawDemand {
  /// The mean, the mean moving range and the last value of a series of months.
  struct Course: Equatable {
    let key: String
    let mean: Double
    let meanRange: Double
    let last: Double

    var upper: Double { mean + 2.66 * meanRange }
    var lower: Double { max(0, mean - 2.66 * meanRange) }
    var isOutside: Bool { last > upper || last < lower }
  }

  /// The courses of the fraud types or the forces of a scope over the months, in order of key.
  ///
  /// - Parameter region: A region's id; `nil` for the nation.
  static func courses(
    of grouping: String, in region: String?, _ months: ClosedRange<Month>
  ) throws -> [Course] {
    let snapshot = try SampleSnapshot.open()
    let statement = try Statement(
      """
      WITH
        part AS (
          SELECT CASE ?4 WHEN 'type' THEN t.code ELSE f.force_id END AS key, d.month,
                 sum(d.reports) AS n
            FROM demand AS d
            JOIN force AS f ON f.no = d.force_id
            JOIN fraud_type AS t ON t.no = d.fraud_type
           WHERE d.month BETWEEN ?2 AND ?3 AND (?1 IS NULL OR f.region_id = ?1)
           GROUP BY 1, 2),
        cell AS (
          SELECT k.key, m.month, coalesce(p.n, 0) AS n
            FROM (SELECT DISTINCT key FROM part) AS k
           CROSS JOIN month AS m
            LEFT JOIN part AS p ON p.key = k.key AND p.month = m.month
           WHERE m.month BETWEEN ?2 AND ?3),
        step AS (
          SELECT key, month, n,
                 abs(n - lag(n) OVER (PARTITION BY key ORDER BY month)) AS distance
            FROM cell)
      SELECT key, avg(n), avg(distance), max(CASE month WHEN ?3 THEN n END)
        FROM step
       GROUP BY key
       ORDER BY key
      """, on: snapshot.database)
    statement.bind(region, at: 1)
    statement.bind(stored(months.lowerBound), at: 2)
    statement.bind(stored(months.upperBound), at: 3)
    statement.bind(grouping, at: 4)
    return try statement.all { row in
      Course(key: row.text(0), mean: row.number(1), meanRange: row.number(2), last: row.number(3))
    }
  }

  /// Reports without those of a region: by fraud type, by victim type or in total, in the months.
  static func reports(
    without region: String, by grouping: String, _ months: ClosedRange<Month>
  ) throws -> [String: Int] {
    let snapshot = try SampleSnapshot.open()
    let statement = try Statement(
      """
      SELECT CASE ?4 WHEN 'type' THEN d.fraud_type WHEN 'victim' THEN d.victim_type ELSE '' END,
             sum(d.reports)
        FROM v_demand AS d
        JOIN force AS f USING (force_id)
       WHERE d.month BETWEEN ?2 AND ?3 AND coalesce(f.region_id, '') <> ?1
       GROUP BY 1
      """, on: snapshot.database)
    statement.bind(region, at: 1)
    statement.bind(months.lowerBound.description, at: 2)
    statement.bind(months.upperBound.description, at: 3)
    statement.bind(grouping, at: 4)
    let pairs = try statement.all { ($0.text(0), $0.integer(1)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// A month as the snapshot stores it: 201903.
  private static func stored(_ month: Month) -> Int { month.year * 100 + month.monthOfYear }
}
