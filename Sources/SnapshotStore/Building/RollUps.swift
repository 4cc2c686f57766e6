/// The sums that boards read instead of rows, made month by month while the export is read.
package struct RollUps: Sendable {
  private let groupOfType: [Int]
  private var totals: DemandYears
  private var byType: DemandYears
  private var byGroup: DemandYears
  private var byVictim: DemandYears
  /// The year of the demand that was read last.
  private var year: Int?
  private var referrals: Tally

  package init(scopes: ScopeNumbers, members: DemandMembers) {
    groupOfType = members.groupOfType
    totals = DemandYears(.total, of: [""], scopes: scopes)
    byType = DemandYears(.type, of: members.types, scopes: scopes)
    byGroup = DemandYears(.group, of: members.groups, scopes: scopes)
    byVictim = DemandYears(.victim, of: members.victims, scopes: scopes)
    referrals = Tally(scopes: scopes, width: 1, figures: 3)
  }

  /// Counts a row of `demand`: reports, cyber, repeat, vulnerable, loss; numbers from 1.
  package mutating func addDemand(force: Int, type: Int, victim: Int, figures: Span<Int64>) {
    totals.add(force: force, member: 1, figures: figures)
    byType.add(force: force, member: type, figures: figures)
    byGroup.add(force: force, member: groupOfType[type - 1], figures: figures)
    byVictim.add(force: force, member: victim, figures: figures)
  }

  /// Counts a row of `referral`: referred, judicial outcomes, other outcomes.
  package mutating func addReferral(force: Int, figures: Span<Int64>) {
    referrals.add(force: force, second: 1, figures: figures)
  }

  /// Ends a month of `demand`, given as YYYYMM, later than those before.
  ///
  /// - Returns: The year before, where this is the first month of another one.
  package mutating func endDemand(month: Int) -> [DemandYear] {
    let rows = year == month / 100 ? [] : endDemand()
    year = month / 100
    totals.end(month: month)
    byType.end(month: month)
    byGroup.end(month: month)
    byVictim.end(month: month)
    return rows
  }

  /// Ends the year under way.
  package mutating func endDemand() -> [DemandYear] {
    guard let year else { return [] }
    return totals.end(year: year) + byType.end(year: year) + byGroup.end(year: year)
      + byVictim.end(year: year)
  }

  /// Ends a month of `referral`, given as YYYYMM.
  package mutating func endReferral(month: Int) -> NumberRows {
    var rows = NumberRows(width: 5)
    referrals.flush { scope, _, figures in
      rows.append([Int64(month), Int64(scope)] + figures)
    }
    return rows
  }
}

/// A table of roll-ups.
package enum RollUpTable: String, CaseIterable, Sendable {
  case demandYear = "demand_year"
  case referralTotal = "referral_total"
}
