import SQLiteFile
import ThreatDomain

/// The names behind the codes, read once when a snapshot is opened.
package struct Directory: Sendable {
  package let regions: [Region]
  /// The forces, in order of name.
  package let forces: [Force]
  package let fraudTypes: [FraudType]
  /// The definition of each level of the grid.
  package let priorities: [PriorityDefinition]
  /// The months from the first to the last of any table; a table may lack some of them.
  package let months: ClosedRange<Month>
  private let coverage: [MonthlyTable: Coverage]
  /// Which months the totals of a table hold, and for which forces.
  private let totals: [MonthlyTable: Coverage]
  /// Whose rows the export holds.
  package let recipient: Scope

  package init(
    regions: [Region], forces: [Force], fraudTypes: [FraudType],
    priorities: [PriorityDefinition], months: ClosedRange<Month>,
    coverage: [MonthlyTable: Coverage] = [:], totals: [MonthlyTable: Coverage] = [:],
    recipient: Scope = .national
  ) {
    self.regions = regions
    self.forces = forces
    self.fraudTypes = fraudTypes
    self.priorities = priorities
    self.months = months
    self.coverage = coverage
    self.totals = totals
    self.recipient = recipient
  }

  /// Which months of a table the export holds, and for which forces.
  package func coverage(of table: MonthlyTable) -> Coverage { coverage[table] ?? .none }

  /// Whether the export holds every row of the scope; of any other it holds totals at most.
  package func holds(_ scope: Scope) -> Bool {
    switch (recipient, scope) {
    case (.national, _): true
    case (.region(let own), .force(let id)): force(id)?.regionID == own
    case (.region, _), (.force, _): recipient == scope
    }
  }

  /// The returns behind the figures of a scope that others are compared with: of its rows, or of
  /// its totals where the export holds these alone.
  package func returns(of table: MonthlyTable, comparing scope: Scope) -> ScopeCoverage {
    comparedCoverage(of: table, scope).of(scope)
  }

  private func comparedCoverage(of table: MonthlyTable, _ scope: Scope) -> Coverage {
    holds(scope) ? coverage(of: table) : totals[table] ?? .none
  }

  /// Whether the table, or its totals, cover every force whose residents count in the scope.
  ///
  /// A centre may hold the figures of some forces alone, and a rate of the scope would mislead.
  package func coversResidents(of scope: Scope, in table: MonthlyTable) -> Bool {
    forces(in: scope).filter(\.isTerritorial).allSatisfy { force in
      comparedCoverage(of: table, .force(force.id)).covers(force: force.id)
    }
  }

  /// The month that boards open on: the newest with a return from any force in any table.
  ///
  /// Where one table is late, its boards say so and still show this month. Otherwise the figures of
  /// two months would appear beside each other and be taken for one. A pack printed each month
  /// would also show the last month again. A month that has only measures or cases does not count.
  package var openingMonth: Month {
    let newest = MonthlyTable.allCases.filter(\.hasReturns).compactMap {
      coverage(of: $0).whole.newest
    }
    return newest.max().map { min(max($0, months.lowerBound), months.upperBound) }
      ?? months.upperBound
  }

  /// The region with that id; `nil` where the export has none.
  package func region(_ id: String) -> Region? { regions.first { $0.id == id } }

  /// The force with that id; `nil` where the export has none.
  package func force(_ id: String) -> Force? { forces.first { $0.id == id } }

  /// The fraud type with that code; `nil` where the export has none.
  package func fraudType(_ code: String) -> FraudType? { fraudTypes.first { $0.code == code } }

  /// The codes of the fraud types in a part of demand; `nil` for all fraud.
  package func codes(of part: DemandSlice.Part) -> [String]? {
    switch part {
    case .all, .victim: nil
    case .type(let code): [code]
    case .types(let codes): codes
    case .group(let name): fraudTypes.filter { $0.groupName == name }.map(\.code)
    }
  }

  /// The forces of a region, in order of name.
  package func forces(of regionID: String) -> [Force] { forces.filter { $0.regionID == regionID } }

  /// The forces that a scope covers, in order of name; the nation covers every body.
  package func forces(in scope: Scope) -> [Force] {
    switch scope {
    case .national: forces
    case .region(let id): forces(of: id)
    case .force(let id): forces.filter { $0.id == id }
    }
  }

  /// Whether the export knows the scope.
  package func knows(_ scope: Scope) -> Bool {
    switch scope {
    case .national: true
    case .region(let id): region(id) != nil
    case .force(let id): force(id) != nil
    }
  }

  /// The residents of the scope for a month's rates; `nil` where a force has no estimate.
  package func population(of scope: Scope, in month: Month) -> Int? {
    let estimates = estimates(of: scope, in: month)
    return estimates.isEmpty ? nil : estimates.reduce(0) { $0 + $1.people }
  }

  /// The years of the estimates behind ``population(of:in:)``; `nil` where there is none.
  package func populationYears(of scope: Scope, in month: Month) -> ClosedRange<Int>? {
    let years = estimates(of: scope, in: month).map(\.year)
    return years.min().flatMap { first in years.max().map { first...$0 } }
  }

  /// The estimate of every force of the scope; empty where one has none.
  private func estimates(of scope: Scope, in month: Month) -> [Residents.Estimate] {
    let covered = scope == .national ? forces.filter(\.isTerritorial) : forces(in: scope)
    let estimates = covered.compactMap { $0.residents.estimate(for: month) }
    return estimates.count == covered.count ? estimates : []
  }
}

extension Database {
  /// Reads the names behind the codes.
  package borrowing func directory() throws(StoreError) -> Directory {
    let header = try header()
    let recipient = Scope(header.recipient) ?? .national
    let coverage = try coverage(for: recipient)
    return Directory(
      regions: try regions(), forces: try forces(), fraudTypes: try fraudTypes(),
      priorities: try priorityDefinitions(), months: header.dataFrom...header.dataTo,
      coverage: coverage.own, totals: coverage.totals, recipient: recipient)
  }

  private borrowing func regions() throws(StoreError) -> [Region] {
    try Statement(
      "SELECT region_id, name, name_cy, unit, unit_name FROM region ORDER BY name", on: self
    ).all { row in
      Region(
        id: row.text(0), name: row.text(1), nameInWelsh: row.optionalText(2), unit: row.text(3),
        unitName: row.text(4))
    }
  }

  /// The estimates of residents, by force.
  private borrowing func residents() throws(StoreError) -> [String: Residents] {
    let rows = try Statement("SELECT force_id, year, people FROM population", on: self).all {
      (force: $0.text(0), Residents.Estimate(year: $0.integer(1), people: $0.integer(2)))
    }
    return Dictionary(grouping: rows, by: \.force).mapValues { Residents($0.map(\.1)) }
  }

  private borrowing func forces() throws(StoreError) -> [Force] {
    let residents = try residents()
    return try Statement(
      """
      SELECT force_id, name, name_cy, region_id, ons_code, is_territorial
        FROM force
       ORDER BY name
      """, on: self
    ).all { row in
      Force(
        id: row.text(0), name: row.text(1), nameInWelsh: row.optionalText(2),
        regionID: row.optionalText(3), onsCode: row.optionalText(4),
        residents: residents[row.text(0)] ?? Residents(), isTerritorial: row.flag(5))
    }
  }

  private borrowing func fraudTypes() throws(StoreError) -> [FraudType] {
    try Statement(
      "SELECT code, name, name_cy, group_name, is_cyber FROM fraud_type ORDER BY name", on: self
    ).all { row in
      FraudType(
        code: row.text(0), name: row.text(1), nameInWelsh: row.optionalText(2),
        groupName: row.text(3), isCyber: row.flag(4))
    }
  }

  private borrowing func priorityDefinitions() throws(StoreError) -> [PriorityDefinition] {
    try Statement(
      """
      SELECT level, name, meaning, owner, review_days, is_local_definition
        FROM priority_level
       ORDER BY level
      """, on: self
    ).all { row throws(StoreError) in
      PriorityDefinition(
        level: try row.code(0), name: row.text(1), meaning: row.text(2), owner: row.text(3),
        reviewDays: row.integer(4), isLocalDefinition: row.flag(5))
    }
  }
}
