/// The roll-ups that boards answer from, made month by month while the export is read.
package struct RollUps: ~Copyable {
  private var totals: Tally
  private var byType: Tally
  private var byVictim: Tally
  private var referrals: Tally
  private let insertTotal: Statement
  private let insertByType: Statement
  private let insertByVictim: Statement
  private let insertReferral: Statement

  package init(
    scopes: ScopeNumbers, typeCount: Int, victimCount: Int, on database: borrowing Database
  ) throws(StoreError) {
    let total = try Statement(
      "INSERT INTO demand_total VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", on: database)
    let type = try Statement(
      "INSERT INTO demand_by_type VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", on: database)
    let victim = try Statement(
      "INSERT INTO demand_by_victim VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", on: database)
    let referral = try Statement(
      "INSERT INTO referral_total VALUES (?1, ?2, ?3, ?4, ?5)", on: database)
    totals = Tally(scopes: scopes, width: 1, figures: 5)
    byType = Tally(scopes: scopes, width: max(typeCount, 2), figures: 5)
    byVictim = Tally(scopes: scopes, width: max(victimCount, 2), figures: 5)
    referrals = Tally(scopes: scopes, width: 1, figures: 3)
    insertTotal = total
    insertByType = type
    insertByVictim = victim
    insertReferral = referral
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
  package mutating func endDemand(month: Int) throws(StoreError) {
    try totals.flush(month: month, into: insertTotal)
    try byType.flush(month: month, into: insertByType)
    try byVictim.flush(month: month, into: insertByVictim)
  }

  /// Ends a month of `referral`, given as YYYYMM.
  package mutating func endReferral(month: Int) throws(StoreError) {
    try referrals.flush(month: month, into: insertReferral)
  }
}
