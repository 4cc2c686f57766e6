import SQLiteFile
import ThreatDomain

/// The demand of one month under one key: a scope, a fraud type or a type of victim.
package struct KeyedDemand: Equatable, Sendable {
  /// A scope as the export writes it, the code of a fraud type, or a type of victim.
  package let key: String
  package let month: Month
  package let count: DemandCount

  package init(key: String, month: Month, count: DemandCount) {
    self.key = key
    self.month = month
    self.count = count
  }
}

extension KeyedDemand {
  /// The key for a group of fraud types, or one type, in one of several scopes:
  /// `region:sw/Pension`.
  package static func key(of member: String, in scope: Scope) -> String { "\(scope)/\(member)" }
}

/// Questions about demand, answered from the roll-ups of only the years that are asked for.
///
/// Every answer is in order of key, then of month. Months without a report are absent.
extension Database {
  /// The demand of the scope.
  package borrowing func demand(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demand(
      """
      SELECT s.scope_id, y.months
        FROM scope AS s
        JOIN scope_year AS y ON y.scope_no = s.no AND y.kind = 'demand'
       WHERE s.scope_id = ?1 AND y.year BETWEEN ?2 AND ?3
       ORDER BY y.year
      """, scope, months)
  }

  /// The demand of each scope one level below: the nation's regions, or a region's forces.
  package borrowing func demandOfParts(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demand(
      """
      SELECT s.scope_id, y.months
        FROM scope AS p
        JOIN scope AS s ON s.parent_no = p.no
        JOIN scope_year AS y ON y.scope_no = s.no AND y.kind = 'demand'
       WHERE p.scope_id = ?1 AND y.year BETWEEN ?2 AND ?3
       ORDER BY s.scope_id, y.year
      """, scope, months)
  }

  /// The demand of every force of the nation, including bodies outside the regions.
  package borrowing func demandOfForces(
    in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demand(
      """
      SELECT s.scope_id, y.months
        FROM scope AS s
        JOIN scope_year AS y ON y.scope_no = s.no AND y.kind = 'demand'
       WHERE ?1 = 'national' AND s.kind = 'force' AND y.year BETWEEN ?2 AND ?3
       ORDER BY s.scope_id, y.year
      """, .national, months)
  }

  /// The demand of the scope by fraud type.
  package borrowing func demandByType(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demandByMember(.demandByType, of: scope, in: months)
  }

  /// The demand of each of the scopes by group of fraud types: see ``KeyedDemand/key(of:in:)``.
  ///
  /// The answer is in order of scope, then of year, as the rows are stored. Sorting the rows would
  /// take longer than reading them.
  package borrowing func demandByGroup(
    of scopes: [Scope], in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let statement = try Statement(
      """
      SELECT s.scope_id || '/' || y.member, y.months
        FROM scope AS s
        JOIN scope_year AS y ON y.scope_no = s.no AND y.kind = 'demand_by_group'
       WHERE s.scope_id IN (SELECT value FROM json_each(?1)) AND y.year BETWEEN ?2 AND ?3
       ORDER BY s.scope_id, y.year, y.member
      """, on: self)
    statement.bind(list: scopes.map(\.description), at: 1)
    return try statement.demand(months)
  }

  /// The demand of each of the scopes by fraud type: see ``KeyedDemand/key(of:in:)``.
  ///
  /// The answer is in order of scope, then of year.
  package borrowing func demandByType(
    of scopes: [Scope], types: some Collection<String>, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let statement = try Statement(
      """
      SELECT s.scope_id || '/' || y.member, y.months
        FROM scope AS s
        JOIN scope_year AS y ON y.scope_no = s.no AND y.kind = 'demand_by_type'
       WHERE s.scope_id IN (SELECT value FROM json_each(?1)) AND y.year BETWEEN ?2 AND ?3
         AND y.member IN (SELECT value FROM json_each(?4))
       ORDER BY s.scope_id, y.year, y.member
      """, on: self)
    statement.bind(list: scopes.map(\.description), at: 1)
    statement.bind(list: types, at: 4)
    return try statement.demand(months)
  }

  /// The demand of the scope by type of victim.
  package borrowing func demandByVictim(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    try demandByMember(.demandByVictim, of: scope, in: months)
  }

  /// The demand of each force of a region, or of the nation, in fraud types of one group.
  package borrowing func demandOfForces(
    in scope: Scope, group: String, months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let statement = try Statement(
      """
      SELECT s.scope_id, y.months
        FROM force AS f
        JOIN scope AS s ON s.scope_id = f.force_id
        JOIN scope_year AS y
          ON y.scope_no = s.no AND y.kind = 'demand_by_group'
         AND y.year IN (SELECT value FROM json_each(?5)) AND y.member = ?4
       WHERE ?1 = 'national' OR ?1 = 'region:' || f.region_id OR ?1 = f.force_id
       ORDER BY s.scope_id, y.year
      """, on: self)
    statement.bind(group, at: 4)
    statement.bind(scope.description, at: 1)
    statement.bind(list: (months.lowerBound.year...months.upperBound.year), at: 5)
    return try statement.demand(months)
  }

  private borrowing func demandByMember(
    _ kind: YearKind, of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let statement = try Statement(
      """
      SELECT y.member, y.months
        FROM scope AS s
        JOIN scope_year AS y ON y.scope_no = s.no AND y.kind = ?4
       WHERE s.scope_id = ?1 AND y.year BETWEEN ?2 AND ?3
       ORDER BY y.member, y.year
      """, on: self)
    statement.bind(scope.description, at: 1)
    statement.bind(kind.rawValue, at: 4)
    return try statement.demand(months)
  }

  private borrowing func demand(
    _ sql: String, _ scope: Scope, _ months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let statement = try Statement(sql, on: self)
    statement.bind(scope.description, at: 1)
    return try statement.demand(months)
  }
}

extension Statement {
  fileprivate borrowing func demand(
    _ months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    var demand: [KeyedDemand] = []
    try years(in: months) { key, month, count in
      demand.append(KeyedDemand(key: key, month: month, count: count))
    }
    return demand
  }
}
