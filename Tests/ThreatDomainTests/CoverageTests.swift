import Testing
import ThreatDomain

@Suite("The coverage of a monthly table")
struct CoverageTests {
  private static let first = Month(index: 2018 * 12)
  private static let months = Set(first...(first + 11)).subtracting([first + 4])
  private static let coverage = Coverage(
    months: months, regionOfForce: ["kent": "se", "surrey": "se", "devon": "sw", "btp": nil],
    silent: ["kent": [first + 6, first + 7], "surrey": [first + 7], "btp": [first + 1]],
    partial: ["kent": [first + 9], "surrey": [first + 6, first + 9]])
  private static let kentInPart = LackingForce("kent", isPart: true)
  private static let surreyInPart = LackingForce("surrey", isPart: true)

  @Test(
    "tells complete, incomplete and missing apart",
    arguments: [
      (Scope.region("se"), 0, Coverage.State.complete),
      (.region("se"), 4, .missing(.noReturnYet)),
      (.region("se"), 6, .incomplete(without: ["kent", surreyInPart])),
      (.region("se"), 9, .incomplete(without: [kentInPart, surreyInPart])),
      (.force("kent"), 9, .incomplete(without: [kentInPart])),
      (.region("se"), 7, .missing(.noReturnYet)), (.region("se"), 12, .missing(.noReturnYet)),
      (.region("se"), -1, .missing(.notCovered)), (.region("sw"), 7, .complete),
      (.national, 7, .incomplete(without: ["kent", "surrey"])),
      (.force("kent"), 6, .missing(.noReturnYet)), (.force("kent"), 5, .complete),
      (.force("gibraltar"), 5, .missing(.notCovered)), (.region("nw"), 5, .missing(.notCovered)),
    ])
  func states(_ scope: Scope, _ offset: Int, expected: Coverage.State) {
    #expect(Self.coverage.of(scope).state(in: Self.first + offset) == expected)
  }

  @Test("leaves the forces of a region out of the nation where they are asked to be")
  func without() {
    let nation = Coverage(
      months: Self.months, regionOfForce: ["met": "lon", "devon": "sw"],
      silent: ["met": [Self.first]])
    #expect(nation.of(.national).state(in: Self.first) == .incomplete(without: ["met"]))
    let rest = nation.of(.national, withoutRegion: "lon")
    #expect(rest.state(in: Self.first) == .complete)
  }

  @Test(
    "has no figure of a scope of which the export holds a part alone",
    arguments: [
      (Scope.national, Scope.national, true), (.region("se"), .national, false),
      (.region("se"), .region("se"), true), (.region("se"), .force("kent"), true),
      (.force("kent"), .region("se"), false), (.force("kent"), .national, false),
      (.force("kent"), .force("kent"), true),
    ])
  func cut(recipient: Scope, scope: Scope, isCovered: Bool) {
    let coverage = Coverage(
      months: Self.months, regionOfForce: ["kent": "se"], recipient: recipient)
    #expect(coverage.of(scope).hasFigure(in: Self.first) == isCovered)
    #expect(coverage.whole.hasFigure(in: Self.first))
  }

  @Test("knows the newest month with a return, and those that lack theirs")
  func newest() {
    let region = Self.coverage.of(.region("se"))
    #expect(region.newest == Self.first + 11)
    #expect(region.newest(through: Self.first + 7) == Self.first + 6)
    #expect(
      region.withoutReturn(in: (Self.first - 3)...(Self.first + 12))
        == [Self.first + 4, Self.first + 7, Self.first + 12])
    #expect(Coverage.none.of(.national).newest == nil)
  }
}

@Suite("A force whose rows stop")
struct SilenceTests {
  private static let first = Month(index: 2017 * 12)
  private static let covered = Array(first...(first + 23))

  /// The offsets of the missing months, for a force with rows in the months drawn as `x`.
  private func silent(_ rows: String) -> [Int] {
    let months = zip(Self.covered, rows).filter { $1 == "x" }.map(\.0)
    return Silence.months(Set(months), in: Array(Self.covered.prefix(rows.count)))
      .map { $0 - Self.first }
  }

  @Test(
    "has sent no return from there on, after rows in 9 of 12 months",
    arguments: [
      ("xxxxxxxxxxxx...", [12, 13, 14]), ("xxxxxxxxx.", [9]), ("xxxxxxxx.", []),
      ("..xxxx.xxx.xx..", [13, 14]), ("x.x.x.x.x.x.x...", []), ("...........", []),
      ("xxxxxxxxxxxx", []),
    ])
  func stops(_ rows: String, expected: [Int]) { #expect(silent(rows) == expected) }

  @Test(
    "lacks the months between, where rows came again and all months around had some",
    arguments: [
      ("xxxxxxxxxxxx.xxx", [12]), ("xx..xxxxxxxxxxxx", [2, 3]), ("xxx.xxxxxxxx.xxx", []),
      ("x..x.x..x.x..x.x", []),
    ])
  func gaps(_ rows: String, expected: [Int]) { #expect(silent(rows) == expected) }
}
