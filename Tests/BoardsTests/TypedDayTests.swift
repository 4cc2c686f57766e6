import Testing
import ThreatDomain

@testable import Boards

@Suite("A day that is typed")
struct TypedDayTests {
  private static let today = Day(year: 2019, month: 4, dayOfMonth: 5)

  @Test(
    "is read in the forms that people write, and lies ahead or behind as the field asks",
    arguments: [
      ("2019-05-03", true, "2019-05-03"), ("3/5", true, "2019-05-03"),
      ("3 may", true, "2019-05-03"), ("3 Mai", true, "2019-05-03"),
      ("3.5.2020", true, "2020-05-03"), ("5/1/27", true, "2027-01-05"),
      ("+14", true, "2019-04-19"), ("+0", true, "2019-04-05"), ("5/4", true, "2019-04-05"),
      ("4/4", true, "2020-04-04"), ("4/4", false, "2019-04-04"), ("6/4", false, "2018-04-06"),
      ("29/2", true, "2020-02-29"), ("1 gorff", true, "2019-07-01"),
    ])
  func read(_ text: String, isAhead: Bool, expected: String) throws {
    #expect(
      TypedDay(text, today: Self.today, isAhead: isAhead)?.day.description == expected, "\(text)")
  }

  @Test(
    "is refused where it is no day",
    arguments: ["", "soon", "32/1", "3/13", "30 feb", "+", "+99999", "-3", "3", "1/2/3/4", "3 ma"])
  func refused(_ text: String) {
    #expect(TypedDay(text, today: Self.today, isAhead: true) == nil)
  }
}
