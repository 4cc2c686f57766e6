import ThreatDomain

/// Demand of one scope in one month, under a second key: a scope, a fraud type, a victim type.
package struct KeyedDemand: Equatable, Sendable {
  /// A scope as the export writes it, a fraud type's code, or a victim type.
  package let key: String
  package let month: Month
  package let count: DemandCount

  package init(key: String, month: Month, count: DemandCount) {
    self.key = key
    self.month = month
    self.count = count
  }
}

/// Demand, always from the roll-ups: a board reads the rows that it shows and no others.
extension Database {
  /// Demand of the scope, month by month, oldest first; months without a report are absent.
  package borrowing func demand(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try keyedDemand(
      """
      SELECT s.scope_id, d.month,
             d.reports, d.cyber_reports, d.repeat_victims, d.vulnerable_victims, d.loss_pence
        FROM scope AS s
       CROSS JOIN month AS m
        JOIN demand_total AS d ON d.month = m.month AND d.scope_no = s.no
       WHERE s.scope_id = ?1 AND m.month BETWEEN ?2 AND ?3
       ORDER BY d.month
      """, scope, months)
  }

  /// Demand of each scope right below this one: the nation's regions, a region's forces.
  package borrowing func demandOfParts(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try keyedDemand(
      """
      SELECT s.scope_id, d.month,
             d.reports, d.cyber_reports, d.repeat_victims, d.vulnerable_victims, d.loss_pence
        FROM scope AS p
        JOIN scope AS s ON s.parent_no = p.no
       CROSS JOIN month AS m
        JOIN demand_total AS d ON d.month = m.month AND d.scope_no = s.no
       WHERE p.scope_id = ?1 AND m.month BETWEEN ?2 AND ?3
       ORDER BY s.scope_id, d.month
      """, scope, months)
  }

  /// Demand of every force of the nation, bodies outside the regions among them.
  package borrowing func demandOfForces(
    in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try keyedDemand(
      """
      SELECT s.scope_id, d.month,
             d.reports, d.cyber_reports, d.repeat_victims, d.vulnerable_victims, d.loss_pence
        FROM scope AS s
       CROSS JOIN month AS m
        JOIN demand_total AS d ON d.month = m.month AND d.scope_no = s.no
       WHERE ?1 = 'national' AND s.kind = 'force' AND m.month BETWEEN ?2 AND ?3
       ORDER BY s.scope_id, d.month
      """, .national, months)
  }

  /// Demand of the scope by fraud type.
  package borrowing func demandByType(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try keyedDemand(
      """
      SELECT f.code, d.month,
             d.reports, d.cyber_reports, d.repeat_victims, d.vulnerable_victims, d.loss_pence
        FROM scope AS s
       CROSS JOIN month AS m
        JOIN demand_by_type AS d ON d.month = m.month AND d.scope_no = s.no
        JOIN fraud_type AS f ON f.no = d.type_no
       WHERE s.scope_id = ?1 AND m.month BETWEEN ?2 AND ?3
       ORDER BY f.code, d.month
      """, scope, months)
  }

  /// Demand of the scope by group of fraud types.
  package borrowing func demandByGroup(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try keyedDemand(
      """
      SELECT f.group_name, d.month, sum(d.reports), sum(d.cyber_reports), sum(d.repeat_victims),
             sum(d.vulnerable_victims), sum(d.loss_pence)
        FROM scope AS s
       CROSS JOIN month AS m
        JOIN demand_by_type AS d ON d.month = m.month AND d.scope_no = s.no
        JOIN fraud_type AS f ON f.no = d.type_no
       WHERE s.scope_id = ?1 AND m.month BETWEEN ?2 AND ?3
       GROUP BY f.group_name, d.month
       ORDER BY f.group_name, d.month
      """, scope, months)
  }

  /// Demand of each force of a region, or of the nation, in fraud types of one group.
  package borrowing func demandOfForces(
    in scope: Scope, group: String, months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let statement = try Statement(
      """
      SELECT s.scope_id, d.month, sum(d.reports), sum(d.cyber_reports), sum(d.repeat_victims),
             sum(d.vulnerable_victims), sum(d.loss_pence)
        FROM force AS f
        JOIN scope AS s ON s.scope_id = f.force_id
       CROSS JOIN month AS m
       CROSS JOIN fraud_type AS t
        JOIN demand_by_type AS d
          ON d.month = m.month AND d.scope_no = s.no AND d.type_no = t.no
       WHERE (?1 = 'national' OR ?1 = 'region:' || f.region_id OR ?1 = f.force_id)
         AND m.month BETWEEN ?2 AND ?3 AND t.group_name = ?4
       GROUP BY s.scope_id, d.month
       ORDER BY s.scope_id, d.month
      """, on: self)
    statement.bind(group, at: 4)
    return try statement.keyedDemand(scope, months)
  }

  /// Demand of the scope by type of victim.
  package borrowing func demandByVictim(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let codes = VictimType.codes
    let statement = try Statement(
      """
      SELECT d.victim_no, d.month,
             d.reports, d.cyber_reports, d.repeat_victims, d.vulnerable_victims, d.loss_pence
        FROM scope AS s
       CROSS JOIN month AS m
        JOIN demand_by_victim AS d ON d.month = m.month AND d.scope_no = s.no
       WHERE s.scope_id = ?1 AND m.month BETWEEN ?2 AND ?3
       ORDER BY d.victim_no, d.month
      """, on: self)
    return try statement.keyedDemand(scope, months).map { row in
      let number = Int(row.key) ?? 0
      let code = codes.indices.contains(number - 1) ? codes[number - 1] : row.key
      return KeyedDemand(key: code, month: row.month, count: row.count)
    }
  }

  private borrowing func keyedDemand(
    _ sql: String, _ scope: Scope, _ months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try Statement(sql, on: self).keyedDemand(scope, months)
  }
}

extension Statement {
  /// Runs a query of demand: parameter 1 is the scope, 2 and 3 the months.
  fileprivate borrowing func keyedDemand(
    _ scope: Scope, _ months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    bind(scope.description, at: 1)
    bind(months.lowerBound.stored, at: 2)
    bind(months.upperBound.stored, at: 3)
    return try all { row throws(StoreError) in
      KeyedDemand(
        key: row.text(0), month: try row.month(1),
        count: DemandCount(
          reports: row.integer(2), cyberReports: row.integer(3), repeatVictims: row.integer(4),
          vulnerableVictims: row.integer(5), loss: row.pence(6)))
    }
  }
}
