import ThreatDomain

/// The forces that took up a practice; which ones is invented.
enum AdoptionRows {
  static func rows(_ data: ReferenceData, seed: UInt64) -> [[String]] {
    var chance = SplitMix64(seed: seed, stream: "adoptions")
    return zip(StrategyRows.goodPractice, StrategyRows.adoptions).flatMap { practice, count in
      adoptions(of: practice, by: count, data, &chance)
    }
  }

  private static func adoptions(
    of practice: [String], by count: Int, _ data: ReferenceData, _ chance: inout SplitMix64
  ) -> [[String]] {
    let (id, home, submitted) = (practice[0], practice[2], Day(practice[3]) ?? SampleDays.asAt)
    let others = data.forces.filter { $0.isTerritorial && $0.id != home }.map(\.id)
    return chance.shuffled(others).prefix(count).sorted().map { force in
      [id, force, chance.day(submitted, SampleDays.asAt - 1).description]
    }
  }
}
