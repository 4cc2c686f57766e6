import Testing
import ThreatDomain

@Suite("Take-up of cases")
struct TakeUpTests {
  @Test("tells the cases taken up from those without an answer")
  func parts() {
    let takeUp = TakeUp(sent: 8, declined: 1, days: [30, 4, 12, 12])
    #expect(takeUp.takenUp == 4 && takeUp.unanswered == 3)
    #expect(takeUp.days == [4, 12, 12, 30])
    #expect(TakeUp.none.medianDays == nil)
  }

  @Test(
    "has its median in the middle, or between the two there",
    arguments: [([9], 9), ([9, 1, 5], 5), ([9, 1], 5), ([4, 1, 2, 9], 3), ([4, 1, 3, 9], 3.5)]
      as [([Int], Double)])
  func median(days: [Int], expected: Double) {
    #expect(TakeUp(sent: 9, declined: 0, days: days).medianDays == expected)
  }

  @Test("of two forces together has all their cases")
  func sum() {
    let sum = TakeUp(sent: 3, declined: 1, days: [8]) + TakeUp(sent: 2, declined: 0, days: [2, 4])
    #expect(sum == TakeUp(sent: 5, declined: 1, days: [2, 4, 8]))
  }
}

@Suite("Victims on a list")
struct VictimCareCountTests {
  @Test("are contacted or not contacted yet")
  func parts() {
    let count = VictimCareCount(identified: 10, contacted: 7, safeguarded: 2)
    #expect(count.notContacted == 3 && count.contactedShare == 0.7)
    #expect(VictimCareCount.zero.contactedShare == nil)
    var sum = count
    sum += VictimCareCount(identified: 2, contacted: 2, safeguarded: 1)
    #expect(sum == VictimCareCount(identified: 12, contacted: 9, safeguarded: 3))
  }

  @Test("are contacted in time, or that is not known of all where it is not of some")
  func inTime() {
    let count = VictimCareCount(
      identified: 10, contacted: 7, contactedInTime: 6, safeguarded: 2)
    #expect(count.inTimeShare == 0.6 && VictimCareCount.zero.inTimeShare == nil)
    #expect((count + count).contactedInTime == 12)
    let unknown = VictimCareCount(identified: 10, contacted: 7, safeguarded: 2)
    #expect((count + unknown).contactedInTime == nil && unknown.inTimeShare == nil)
  }

  @Test(
    "are judged once all of a month have had the days of the limit",
    arguments: [
      ("2019-02", 28, true), ("2019-02", 36, true), ("2019-02", 37, false), ("2019-03", 28, false),
    ])
  func due(_ month: String, days: Int, expected: Bool) throws {
    let (month, asAt) = (try #require(Month(month)), try #require(Day("2019-04-05")))
    #expect(month.isDue(within: days, asAt: asAt) == expected)
  }
}
