/// The keys by which demand is added up, with their numbers: fraud types and their groups.
package struct DemandMembers: Sendable {
  /// The codes of the fraud types, in the order of their numbers from 1.
  let types: [String]
  /// The number of the group of each fraud type, from 1.
  let groupOfType: [Int]
  let groups: [String]

  package init(types: [(code: String, group: String)]) {
    self.types = types.map(\.code)
    groups = Set(types.map(\.group)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(groups, 1...))
    groupOfType = types.map { numbers[$0.group] ?? 0 }
  }
}

/// Sums that boards read in place of rows, made month by month while the export is loaded.
package struct RollUps: Sendable {
  private let groupOfType: [Int]
  private var demand: YearlySums
  private var byType: YearlySums
  private var byGroup: YearlySums
  private var byVictim: YearlySums
  private var referrals: YearlySums
  private var victimCare: YearlySums

  /// - Parameter victims: The types of victims in the order of their numbers; `lists` likewise.
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

  /// Adds a row of `demand`; `force`, `type` and `victim` are numbers from 1.
  package mutating func addDemand(force: Int, type: Int, victim: Int, figures: Span<Int64>) {
    demand.add(force: force, member: 1, figures: figures)
    byType.add(force: force, member: type, figures: figures)
    byGroup.add(force: force, member: groupOfType[type - 1], figures: figures)
    byVictim.add(force: force, member: victim, figures: figures)
  }

  /// Adds a row of `referral`; `force` is a number from 1.
  package mutating func addReferral(force: Int, figures: Span<Int64>) {
    referrals.add(force: force, member: 1, figures: figures)
  }

  /// Adds a row of `victim_care`; `force` and `list` are numbers from 1.
  package mutating func addVictimCare(force: Int, list: Int, figures: Span<Int64>) {
    victimCare.add(force: force, member: list, figures: figures)
  }

  /// Ends a month of `demand`, given as YYYYMM; returns the year before where a new year begins.
  package mutating func endDemand(month: Int) -> [ScopeYear] {
    demand.end(month: month) + byType.end(month: month) + byGroup.end(month: month)
      + byVictim.end(month: month)
  }

  package mutating func endReferral(month: Int) -> [ScopeYear] { referrals.end(month: month) }

  package mutating func endVictimCare(month: Int) -> [ScopeYear] { victimCare.end(month: month) }

  /// The sums of the last years, once everything is loaded.
  package mutating func endYears() -> [ScopeYear] {
    demand.endYear() + byType.endYear() + byGroup.endYear() + byVictim.endYear()
      + referrals.endYear() + victimCare.endYear()
  }
}
