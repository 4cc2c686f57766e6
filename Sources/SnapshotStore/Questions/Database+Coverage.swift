import SQLiteFile
import ThreatDomain

extension Database {
  /// The coverage of every monthly table; a table without returns has only months, no forces.
  ///
  /// - Parameter recipient: Whom the export is for; its own rows cover no wider scope, totals do.
  package borrowing func coverage(
    for recipient: Scope
  ) throws(StoreError) -> (own: [MonthlyTable: Coverage], totals: [MonthlyTable: Coverage]) {
    let months = try coveredMonths()
    let forces = try coveredForces()
    let silent = try lackingMonths(isPart: false)
    let partial = try lackingMonths(isPart: true)
    func coverage(of name: String, _ recipient: Scope) -> Coverage {
      Coverage(
        months: months[name] ?? [], regionOfForce: forces[name] ?? [:],
        silent: silent[name] ?? [:], partial: partial[name] ?? [:], recipient: recipient)
    }
    var own: [MonthlyTable: Coverage] = [:]
    var totals: [MonthlyTable: Coverage] = [:]
    for table in MonthlyTable.allCases {
      own[table] = coverage(of: table.rawValue, recipient)
      totals[table] = table.totals.map { coverage(of: $0, .national) }
    }
    return (own, totals)
  }

  private borrowing func coveredMonths() throws(StoreError) -> [String: Set<Month>] {
    var months: [String: Set<Month>] = [:]
    _ = try Statement("SELECT table_name, month FROM covered_month", on: self)
      .all { row throws(StoreError) in
        months[row.text(0), default: []].insert(try row.month(1))
      }
    return months
  }

  /// The covered forces with their regions, by table.
  private borrowing func coveredForces() throws(StoreError) -> [String: [String: String?]] {
    var forces: [String: [String: String?]] = [:]
    _ = try Statement(
      """
      SELECT c.table_name, f.force_id, f.region_id
        FROM covered_force AS c
        JOIN force AS f ON f.no = c.force_no
      """, on: self
    ).all { row in
      forces[row.text(0), default: [:]].updateValue(row.optionalText(2), forKey: row.text(1))
    }
    return forces
  }

  /// The months without a return, or with a part of one, by table and force.
  private borrowing func lackingMonths(
    isPart: Bool
  ) throws(StoreError) -> [String: [String: Set<Month>]] {
    var months: [String: [String: Set<Month>]] = [:]
    let statement = try Statement(
      """
      SELECT s.table_name, f.force_id, s.month
        FROM silent_force AS s
        JOIN force AS f ON f.no = s.force_no
       WHERE s.is_part = ?1
      """, on: self)
    statement.bind(isPart ? 1 : 0, at: 1)
    _ = try statement.all { row throws(StoreError) in
      months[row.text(0), default: [:]][row.text(1), default: []].insert(try row.month(2))
    }
    return months
  }
}
