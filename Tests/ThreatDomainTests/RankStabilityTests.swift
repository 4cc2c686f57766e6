import Testing

@testable import ThreatDomain

@Suite("Rank stability")
struct RankStabilityTests {
  @Test("varies every weight by up to a quarter, in mirrored pairs")
  func variations() throws {
    let factors = WeightVariations(of: try ScoreExamples.model()).factors
    #expect(factors.count == 64 && factors.allSatisfy { $0.count == 4 })
    #expect(factors.joined().allSatisfy { (0.75...1.25).contains($0) })
    #expect(zip(factors[0], factors[1]).allSatisfy { abs($0 + $1 - 2) < 1e-12 })
    #expect(factors.joined().contains { $0 > 1.2 })
  }

  @Test("does not depend on the order of the components")
  func componentOrder() throws {
    let model = try ScoreExamples.model()
    let turned = try ScoreModel(
      id: "t", version: "1", title: "", formula: .harmAlone, staleAfterDays: 1,
      components: model.components.reversed())
    let expected = WeightVariations(of: model).factors.map { Array($0.reversed()) }
    #expect(WeightVariations(of: turned).factors == expected)
  }

  @Test("starts from the published SplitMix64 sequence of state 0")
  func sequence() throws {
    let first = Double((0xE220_A839_7B1D_CDAF as UInt64) >> 11) * 0x1p-53
    let factors = WeightVariations(of: try ScoreExamples.model(), count: 2).factors
    // Component 3, `capacity`, has the lowest id.
    #expect(factors[0][3] == 1 + 0.25 * (2 * first - 1))
  }

  @Test("is whole for a clear leader, none for a clear last, and part between equals")
  func shares() throws {
    let ranking = try ScoreExamples.ranking([
      ScoreExamples.assessment("leader", [16, 16, 16, 0]),
      ScoreExamples.assessment("money", [8, 0, 4, 0]),
      ScoreExamples.assessment("mind", [0, 8, 4, 0]),
      ScoreExamples.assessment("last", [1, 0, 1, 0]),
    ])
    let stability = RankStability(of: ranking, model: try ScoreExamples.model(), places: 2)
    #expect(stability.timesInside("leader") == 64 && stability.timesInside("last") == 0)
    let money = try #require(stability.timesInside("money"))
    let mind = try #require(stability.timesInside("mind"))
    #expect(money + mind == 64 && money > 0 && mind > 0)
    #expect(stability.timesInside("nobody") == nil)
  }

  @Test("is whole where there are no more subjects than places")
  func few() throws {
    let ranking = try ScoreExamples.ranking([ScoreExamples.assessment("A", [0, 0, 0, 0])])
    let stability = RankStability(of: ranking, model: try ScoreExamples.model())
    #expect(stability.timesInside("A") == stability.variations && stability.places == 10)
  }

  @Test("gives the counts that a calculation apart from this code gave, in Python")
  func recalculated() throws {
    let values = [
      "A": [4, 16, 2, 0], "B": [1, 1, 16, 2], "C": [16, 0, 2, 8], "D": [2, 16, 2, 1],
      "E": [1, 8, 0, 8], "F": [1, 8, 2, 16], "G": [1, 8, 4, 2], "H": [1, 4, 16, 1],
    ]
    let ranking = try ScoreExamples.ranking(
      values.map { try ScoreExamples.assessment($0, $1) })
    let stability = RankStability(of: ranking, model: try ScoreExamples.model(), places: 4)
    let times = values.keys.sorted().map { stability.timesInside($0) }
    #expect(times == [64, 6, 17, 58, 0, 0, 47, 64])
  }

  @Test("decides equal totals by harm, confidence, newer assessment and id, as the ranking does")
  func ties() throws {
    let ranking = try ScoreExamples.ranking([
      ScoreExamples.assessment("by-id-1", [4, 4, 4, 0]),
      ScoreExamples.assessment("by-id-2", [4, 4, 4, 0]),
      ScoreExamples.assessment("newer", [4, 4, 4, 0], on: "2019-03-02"),
      ScoreExamples.assessment("surer", [4, 4, 4, 0], confidence: .high),
    ])
    let order = ["surer", "newer", "by-id-1", "by-id-2"]
    for places in 1...3 {
      let stability = RankStability(
        of: ranking, model: try ScoreExamples.model(), places: places)
      let expected = order.indices.map { $0 < places ? 64 : 0 }
      #expect(order.map { stability.timesInside($0) } == expected)
    }
  }

  @Test("keeps the first places as sorting all rows would", arguments: [1, 10, 40])
  func partialSelection(places: Int) throws {
    var numbers = SplitMix64(state: 2019)
    let ids = (100..<400).map { "A-\($0)" }
    let ranking = try ScoreExamples.ranking(
      try ids.map { id in
        let values = (0..<4).map { _ in ScoreExamples.scale[Int(numbers.next() % 6)] }
        return try ScoreExamples.assessment(id, values)
      })
    let model = try ScoreExamples.model()
    var times: [String: Int] = [:]
    for factors in WeightVariations(of: model).factors {
      let sums = ranking.entries.map { entry in
        let parts = zip(entry.score.parts, factors).map { $0.weighted * $1 }
        return (harm: parts[0] + parts[1], total: (parts[0] + parts[1]) * parts[2], id: entry.id)
      }
      let sorted = sums.sorted { (-$0.total, -$0.harm, $0.id) < (-$1.total, -$1.harm, $1.id) }
      for entry in sorted.prefix(places) { times[entry.id, default: 0] += 1 }
    }
    let stability = RankStability(of: ranking, model: model, places: places)
    #expect(ids.map { stability.timesInside($0) } == ids.map { times[$0] ?? 0 })
  }
}

/// Source of the numbers: splitmix64.c by Vigna (2015).
///
/// Rosetta Code lists them under "Pseudo-random numbers/Splitmix64", with the sequence from state 0
/// that many libraries test.
@Suite("The SplitMix64 sequence")
struct SplitMix64Tests {
  @Test(
    "gives the published numbers",
    arguments: [
      (
        1_234_567,
        [
          6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
          4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
      ),
      (
        0,
        [
          0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F,
          0xF88B_B8A8_724C_81EC,
        ]
      ),
    ] as [(UInt64, [UInt64])])
  func numbers(_ seed: UInt64, expected: [UInt64]) {
    var sequence = SplitMix64(state: seed)
    #expect(expected.map { _ in sequence.next() } == expected)
  }

  @Test("falls into five parts as often as published, a hundred thousand times from 987654321")
  func fractions() {
    var sequence = SplitMix64(state: 987_654_321)
    var counts = [Int](repeating: 0, count: 5)
    for _ in 0..<100_000 { counts[Int(sequence.nextFraction() * 5)] += 1 }
    #expect(counts == [20027, 19892, 20073, 19978, 20030])
  }
}
