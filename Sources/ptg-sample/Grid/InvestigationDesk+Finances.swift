import ThreatDomain

/// Adds what version 2 of the export asks of cases: reviews, money, victim updates.
extension InvestigationDesk {
  mutating func finances(seed: UInt64) {
    var chance = SplitMix64(seed: seed, stream: "finances")
    for position in investigations.indices {
      var investigation = investigations[position]
      let end = investigation.end
      investigation.isComplex = investigation.level < .p3 || chance.chance(0.15)
      let days = investigation.level == .p4 ? 90 : 28
      if end - investigation.levelSince > days, chance.chance(0.85) {
        investigation.lastReviewed = (end - chance.within(2...(days - 4))).officeDay
      }
      if investigation.isLive {
        investigation.updateDue = (SampleDays.asAt + chance.within(-9...28)).officeDay
      }
      investigation.money = Self.money(of: investigation, &chance)
      investigations[position] = investigation
    }
  }

  /// What was restrained, forfeited, can go back and was paid back: more with every stage.
  private static func money(
    of investigation: Investigation, _ chance: inout SplitMix64
  ) -> Investigation.Money? {
    guard investigation.level < .p4, chance.chance(0.6) else { return nil }
    let restrained = round(investigation.lossPence / 100 * chance.within(4...30))
    let isTried = investigation.status == .trial || investigation.status == .closed
    let forfeited = isTried ? round(restrained / 100 * chance.within(30...90)) : 0
    let back = round(forfeited / 100 * chance.within(40...100))
    let paid = investigation.status == .closed ? round(back / 100 * chance.within(10...90)) : 0
    return Investigation.Money(
      restrained: restrained, forfeited: forfeited, repatriable: back, compensated: paid)
  }

  /// A sum in whole hundreds of pounds, at least one where there is anything.
  private static func round(_ pence: Int) -> Int {
    pence == 0 ? 0 : max(1, pence / 10_000) * 10_000
  }
}
