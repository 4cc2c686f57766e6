import Testing
import ThreatDomain

@Suite("Outcomes beside referrals")
struct OutcomeRatioTests {
  @Test("may be more than the referrals, as in Nottinghamshire in 2018-19")
  func perHundred() throws {
    let ratio = OutcomeRatio(referred: 628, judicial: 27, other: 2700)
    #expect(ratio.outcomes == 2727)
    #expect(abs(try #require(ratio.outcomesPer100Referred) - 434.2357) < 0.0001)
  }

  @Test("have no ratio where nothing was referred")
  func noBase() {
    #expect(OutcomeRatio(referred: 0, judicial: 1, other: 1).outcomesPer100Referred == nil)
    #expect(OutcomeRatio(referred: 5, judicial: 0, other: 0).outcomesPer100Referred == 0)
  }

  @Test("add up figure by figure")
  func addition() {
    let sum =
      OutcomeRatio(referred: 1, judicial: 2, other: 3)
      + OutcomeRatio(referred: 10, judicial: 20, other: 30)
    #expect(sum == OutcomeRatio(referred: 11, judicial: 22, other: 33))
  }
}
