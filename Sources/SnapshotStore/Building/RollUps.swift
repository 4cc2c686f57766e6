/// The sums that boards read instead of rows, made month by month while the export is read.
package struct RollUps: Sendable {
  /// Rows for one of the roll-up tables.
  package typealias Rows = (table: RollUpTable, rows: NumberRows)

  private var totals: Tally
  private var byType: Tally
  private var byVictim: Tally
  private var referrals: Tally

  package init(scopes: ScopeNumbers, typeCount: Int, victimCount: Int) {
    totals = Tally(scopes: scopes, width: 1, figures: 5)
    byType = Tally(scopes: scopes, width: max(typeCount, 2), figures: 5)
    byVictim = Tally(scopes: scopes, width: max(victimCount, 2), figures: 5)
    referrals = Tally(scopes: scopes, width: 1, figures: 3)
  }

  /// Counts a row of `demand`: reports, cyber, repeat, vulnerable, loss; numbers from 1.
  package mutating func addDemand(force: Int, type: Int, victim: Int, figures: Span<Int64>) {
    totals.add(force: force, second: 1, figures: figures)
    byType.add(force: force, second: type, figures: figures)
    byVictim.add(force: force, second: victim, figures: figures)
  }

  /// Counts a row of `referral`: referred, judicial outcomes, other outcomes.
  package mutating func addReferral(force: Int, figures: Span<Int64>) {
    referrals.add(force: force, second: 1, figures: figures)
  }

  /// Ends a month of `demand`, given as YYYYMM.
  package mutating func endDemand(month: Int) -> [Rows] {
    [
      (.demandTotal, totals.flush(month: month)), (.demandByType, byType.flush(month: month)),
      (.demandByVictim, byVictim.flush(month: month)),
    ]
  }

  /// Ends a month of `referral`, given as YYYYMM.
  package mutating func endReferral(month: Int) -> [Rows] {
    [(.referralTotal, referrals.flush(month: month))]
  }
}

/// A table of roll-ups.
package enum RollUpTable: String, CaseIterable, Sendable {
  case demandTotal = "demand_total"
  case demandByType = "demand_by_type"
  case demandByVictim = "demand_by_victim"
  case referralTotal = "referral_total"
}
