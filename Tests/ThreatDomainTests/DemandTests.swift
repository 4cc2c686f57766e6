import Testing
import ThreatDomain

@Suite("Demand")
struct DemandTests {
  static let kent = DemandCount(
    reports: 80, cyberReports: 20, repeatVictims: 4, vulnerableVictims: 8, loss: Pence(1001))

  @Test(
    "takes the residents of a month's year, else of the nearest year before, else of the first",
    arguments: [(2017, 100), (2018, 100), (2019, 100), (2020, 300), (2023, 300)])
  func residents(year: Int, people: Int) {
    let residents = Residents([
      Residents.Estimate(year: 2020, people: 300), Residents.Estimate(year: 2018, people: 100),
    ])
    #expect(residents.estimate(for: Month(index: year * 12))?.people == people)
    #expect(Residents().estimate(for: Month(index: year * 12)) == nil)
  }

  @Test("adds up figure by figure")
  func addition() {
    let sum = Self.kent + Self.kent
    #expect(sum.reports == 160 && sum.cyberReports == 40 && sum.repeatVictims == 8)
    #expect(sum.vulnerableVictims == 16 && sum.loss == Pence(2002))
    #expect(Self.kent + .zero == Self.kent)
    #expect(sum - Self.kent == Self.kent && Self.kent - Self.kent == .zero)
  }

  @Test("has shares where there is a base")
  func shares() {
    #expect(Self.kent.cyberShare == 0.25 && Self.kent.repeatShare == 0.05)
    #expect(Self.kent.vulnerableShare == 0.1)
    #expect(Self.kent.reportShare(of: Self.kent + Self.kent) == 0.5)
  }

  @Test("has no shares where the base is 0")
  func noBase() {
    #expect(DemandCount.zero.cyberShare == nil)
    #expect(Self.kent.reportShare(of: .zero) == nil && Self.kent.lossShare(of: .zero) == nil)
  }

  @Test(
    "has a rate per 10,000 from 100,000 people on",
    arguments: [
      (250, 100_000, RatePer10000.rate(25)), (0, 1_711_473, .rate(0)),
      (250, 99_999, .unavailable(.tooFewPeople(99_999))), (1, nil, .unavailable(.noPopulation)),
    ] as [(Int, Int?, RatePer10000)])
  func rate(_ count: Int, population: Int?, expected: RatePer10000) {
    #expect(RatePer10000(count: count, population: population) == expected)
  }
}
