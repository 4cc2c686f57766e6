import CSQLite
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

/// Demand, always from the roll-ups: a board reads the years that it shows months of, no others.
///
/// Every answer comes in order of key, then of month; months without a report are absent.
extension Database {
  /// Demand of the scope.
  package borrowing func demand(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demand(
      """
      SELECT s.scope_id, y.months
        FROM scope AS s
        JOIN demand_year AS y ON y.scope_no = s.no AND y.kind = 'total'
       WHERE s.scope_id = ?1 AND y.year BETWEEN ?2 AND ?3
       ORDER BY y.year
      """, scope, months)
  }

  /// Demand of each scope right below this one: the nation's regions, a region's forces.
  package borrowing func demandOfParts(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demand(
      """
      SELECT s.scope_id, y.months
        FROM scope AS p
        JOIN scope AS s ON s.parent_no = p.no
        JOIN demand_year AS y ON y.scope_no = s.no AND y.kind = 'total'
       WHERE p.scope_id = ?1 AND y.year BETWEEN ?2 AND ?3
       ORDER BY s.scope_id, y.year
      """, scope, months)
  }

  /// Demand of the scope by fraud type.
  package borrowing func demandByType(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demandByMember(.type, of: scope, in: months)
  }

  /// Demand of the scope by group of fraud types.
  package borrowing func demandByGroup(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demandByMember(.group, of: scope, in: months)
  }

  /// Demand of the scope by type of victim.
  package borrowing func demandByVictim(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demandByMember(.victim, of: scope, in: months)
  }

  /// Demand of each force of a region, or of the nation, in fraud types of one group.
  package borrowing func demandOfForces(
    in scope: Scope, group: String, months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let statement = try Statement(
      """
      SELECT s.scope_id, y.months
        FROM force AS f
        JOIN scope AS s ON s.scope_id = f.force_id
        JOIN demand_year AS y
          ON y.scope_no = s.no AND y.kind = 'group'
         AND y.year IN (SELECT value FROM json_each(?5)) AND y.member = ?4
       WHERE ?1 = 'national' OR ?1 = 'region:' || f.region_id OR ?1 = f.force_id
       ORDER BY s.scope_id, y.year
      """, on: self)
    statement.bind(group, at: 4)
    statement.bind(list: (months.lowerBound.year...months.upperBound.year), at: 5)
    return try statement.demand(scope, months)
  }

  private borrowing func demandByMember(
    _ kind: DemandKind, of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let statement = try Statement(
      """
      SELECT y.member, y.months
        FROM scope AS s
        JOIN demand_year AS y ON y.scope_no = s.no AND y.kind = ?4
       WHERE s.scope_id = ?1 AND y.year BETWEEN ?2 AND ?3
       ORDER BY y.member, y.year
      """, on: self)
    statement.bind(kind.rawValue, at: 4)
    return try statement.demand(scope, months)
  }

  private borrowing func demand(
    _ sql: String, _ scope: Scope, _ months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try Statement(sql, on: self).demand(scope, months)
  }
}

extension Statement {
  /// Runs a query of demand: parameter 1 is the scope, 2 and 3 are the years.
  ///
  /// A row of its answer is a key and the months of a year; see ``DemandYear``.
  fileprivate borrowing func demand(
    _ scope: Scope, _ months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    bind(scope.description, at: 1)
    bind(months.lowerBound.year, at: 2)
    bind(months.upperBound.year, at: 3)
    var demand: [KeyedDemand] = []
    _ = try all { row throws(StoreError) in
      try row.appendDemand(of: row.text(0), in: months, to: &demand)
    }
    return demand
  }
}

extension Row {
  /// Appends those of the months in column 1 that are asked for.
  fileprivate borrowing func appendDemand(
    of key: String, in months: ClosedRange<Month>, to demand: inout [KeyedDemand]
  ) throws(StoreError) {
    let wanted = months.lowerBound.stored...months.upperBound.stored
    let isWhole = numbers(1, inRunsOf: 6) { numbers in
      guard wanted.contains(numbers[0]),
        let month = Month(year: numbers[0] / 100, month: numbers[0] % 100)
      else { return }
      let count = DemandCount(
        reports: numbers[1], cyberReports: numbers[2], repeatVictims: numbers[3],
        vulnerableVictims: numbers[4], loss: Pence(Int64(numbers[5])))
      demand.append(KeyedDemand(key: key, month: month, count: count))
    }
    guard isWhole else {
      throw StoreError(
        code: SQLITE_MISMATCH, answer: "demand_year holds months that no loader writes",
        statement: "\(text(1).prefix(40))")
    }
  }
}
