/// The members that demand is added up by, and how they are numbered.
package struct DemandMembers: Sendable {
  /// The codes of the fraud types in the order of their numbers.
  let types: [String]
  /// The number of each type's group, from 1.
  let groupOfType: [Int]
  let groups: [String]

  package init(types: [(code: String, group: String)]) {
    self.types = types.map(\.code)
    groups = Set(types.map(\.group)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(groups, 1...))
    groupOfType = types.map { numbers[$0.group] ?? 0 }
  }
}

/// The sums that boards read instead of rows, made month by month while the export is read.
package struct RollUps: Sendable {
  private let groupOfType: [Int]
  private var demand: YearlySums
  private var byType: YearlySums
  private var byGroup: YearlySums
  private var byVictim: YearlySums
  private var referrals: YearlySums
  private var victimCare: YearlySums

  /// - Parameter victims: The types of victims in the order of their numbers; so `lists`.
  package init(
    scopes: ScopeNumbers, members: DemandMembers, victims: [String], lists: [String]
  ) {
    groupOfType = members.groupOfType
    demand = YearlySums(.demand, of: [""], scopes: scopes)
    byType = YearlySums(.demandByType, of: members.types, scopes: scopes)
    byGroup = YearlySums(.demandByGroup, of: members.groups, scopes: scopes)
    byVictim = YearlySums(.demandByVictim, of: victims, scopes: scopes)
    referrals = YearlySums(.referral, of: [""], scopes: scopes)
    victimCare = YearlySums(.victimCare, of: lists, scopes: scopes)
  }

  /// Counts a row of `demand` by the figures that are added up; types and victims from 1.
  package mutating func addDemand(force: Int, type: Int, victim: Int, figures: Span<Int64>) {
    demand.add(force: force, member: 1, figures: figures)
    byType.add(force: force, member: type, figures: figures)
    byGroup.add(force: force, member: groupOfType[type - 1], figures: figures)
    byVictim.add(force: force, member: victim, figures: figures)
  }

  /// Counts a row of `referral`.
  package mutating func addReferral(force: Int, figures: Span<Int64>) {
    referrals.add(force: force, member: 1, figures: figures)
  }

  /// Counts a row of `victim_care`; lists from 1.
  package mutating func addVictimCare(force: Int, list: Int, figures: Span<Int64>) {
    victimCare.add(force: force, member: list, figures: figures)
  }

  /// Ends a month of `demand`, given as YYYYMM, and gives the year that ended with it.
  package mutating func endDemand(month: Int) -> [ScopeYear] {
    demand.end(month: month) + byType.end(month: month) + byGroup.end(month: month)
      + byVictim.end(month: month)
  }

  package mutating func endReferral(month: Int) -> [ScopeYear] { referrals.end(month: month) }

  package mutating func endVictimCare(month: Int) -> [ScopeYear] { victimCare.end(month: month) }

  /// The years that are under way when everything is read.
  package mutating func endYears() -> [ScopeYear] {
    demand.endYear() + byType.endYear() + byGroup.endYear() + byVictim.endYear()
      + referrals.endYear() + victimCare.endYear()
  }
}
