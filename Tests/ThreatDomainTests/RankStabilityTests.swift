import Testing
import ThreatDomain

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
    #expect(stability.share(of: "leader") == 1 && stability.share(of: "last") == 0)
    let money = try #require(stability.timesInside("money"))
    let mind = try #require(stability.timesInside("mind"))
    #expect(money + mind == 64 && money > 0 && mind > 0)
    #expect(stability.share(of: "nobody") == nil)
  }

  @Test("is whole where there are no more subjects than places")
  func few() throws {
    let ranking = try ScoreExamples.ranking([ScoreExamples.assessment("A", [0, 0, 0, 0])])
    let stability = RankStability(of: ranking, model: try ScoreExamples.model())
    #expect(stability.share(of: "A") == 1 && stability.places == 10)
  }
}
