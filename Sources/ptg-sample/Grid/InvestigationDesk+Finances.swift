import ThreatDomain

/// Adds what version 2 of the export asks of cases: reviews, closing days, money, victim updates.
extension InvestigationDesk {
  mutating func finances(seed: UInt64) {
    var chance = SplitMix64(seed: seed, stream: "finances")
    for position in investigations.indices {
      var investigation = investigations[position]
      let asAt = SampleDays.asAt
      investigation.isComplex = investigation.level < .p3 || chance.chance(0.15)
      let days = investigation.level == .p4 ? 90 : 28
      if asAt - investigation.levelSince > days, chance.chance(0.85) {
        investigation.lastReviewed = asAt - chance.within(2...(days - 2))
      }
      if investigation.status == .closed { investigation.closed = investigation.lastActivity }
      if investigation.isLive { investigation.updateDue = asAt + chance.within(-9...28) }
      investigation.money = Self.money(of: investigation, &chance)
      investigations[position] = investigation
    }
  }

  /// What was restrained, forfeited, can go back and was paid back: more with every stage.
  private static func money(
    of investigation: Investigation, _ chance: inout SplitMix64
  ) -> [String] {
    guard investigation.level < .p4, chance.chance(0.6) else { return ["", "", "", ""] }
    let restrained = investigation.lossPence / 100 * chance.within(4...30)
    let isTried = investigation.status == .trial || investigation.status == .closed
    let forfeited = isTried ? restrained / 100 * chance.within(30...90) : 0
    let back = forfeited / 100 * chance.within(40...100)
    let paid = investigation.status == .closed ? back / 100 * chance.within(10...90) : 0
    return [restrained, forfeited, back, paid].map(String.init)
  }
}
