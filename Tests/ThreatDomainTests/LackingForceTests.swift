import Testing
import ThreatDomain

@Suite("A sum that lacks returns")
struct LackingForceTests {
  private static let partOfKent = LackingForce("kent", isPart: true)
  private static let partOfSurrey = LackingForce("surrey", isPart: true)

  @Test(
    "holds a part of a force that lacks some of its months",
    arguments: [
      ([], []),
      ([[], []], []),
      ([["kent"]], ["kent"]),
      ([["kent"], ["kent"]], ["kent"]),
      ([["kent"], []], [partOfKent]),
      ([["kent"], [partOfKent]], [partOfKent]),
      ([[partOfKent]], [partOfKent]),
      ([["kent", "surrey"], ["kent"]], ["kent", partOfSurrey]),
    ] as [([[LackingForce]], [LackingForce])])
  func overMonths(_ months: [[LackingForce]], _ expected: [LackingForce]) {
    #expect(LackingForce.overMonths(months) == expected)
  }

  @Test(
    "compares without a force that one of two sums lacks",
    arguments: [
      ([], [], []),
      (["kent"], [], ["kent"]),
      (["kent"], [partOfKent], ["kent"]),
      ([partOfKent], [partOfKent], [partOfKent]),
      ([partOfKent], ["surrey"], ["surrey", partOfKent]),
    ] as [([LackingForce], [LackingForce], [LackingForce])])
  func inEither(_ one: [LackingForce], _ other: [LackingForce], _ expected: [LackingForce]) {
    #expect(LackingForce.inEither(one, other) == expected)
    #expect(LackingForce.inEither(other, one) == expected)
  }
}
