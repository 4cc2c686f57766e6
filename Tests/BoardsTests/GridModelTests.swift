import CellCanvas
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The grid's model")
struct GridModelTests {
  private typealias Cases = GridCases

  @Test("puts what needs the meeting first in a cell, then the largest loss")
  func order() {
    let model = Cases.model([
      Cases.investigation("I-1", pounds: 10), Cases.investigation("I-2", pounds: 90),
      Cases.investigation("I-3", owner: nil, pounds: 5),
      Cases.investigation("I-4", due: 1, pounds: 7), Cases.investigation("I-5", pounds: 90),
    ])
    let cell = model.rows[2].cells[2].map(\.investigation.id)
    #expect(cell == ["I-4", "I-3", "I-2", "I-5", "I-1"])
  }

  @Test("leaves closed investigations out, and says how many")
  func closed() {
    let model = Cases.model([
      Cases.investigation("I-1"), Cases.investigation("I-2", owner: nil, status: .closed),
      Cases.investigation("I-3", status: .trial),
    ])
    #expect(model.entries.map(\.investigation.id) == ["I-1", "I-3"])
    #expect(model.levels.map(\.count) == [0, 0, 2, 0])
    #expect(model.closedCount == 1)
  }

  @Test("counts each level now and at the baseline, by moves and openings since")
  func changes() {
    let model = Cases.model(
      [
        Cases.investigation("I-1", level: .p1), Cases.investigation("I-2", level: .p3),
        Cases.investigation("I-3", level: .p3, opened: 10), Cases.investigation("I-4", level: .p2),
      ],
      moves: [
        Cases.move("M-1", "I-1", daysAgo: 100, nil, .p3),
        Cases.move("M-3", "I-1", daysAgo: 4, .p2, .p1),
        Cases.move("M-2", "I-1", daysAgo: 20, .p3, .p2),
        Cases.move("M-4", "I-3", daysAgo: 10, nil, .p3),
        Cases.move("M-5", "I-4", daysAgo: 28, .p3, .p2),
      ])
    #expect(model.levels.map(\.count) == [1, 1, 2, 0])
    #expect(model.levels.map(\.countBefore) == [0, 1, 2, 0])
    #expect(model.levels.map(\.change) == [1, 0, 0, 0])
  }

  @Test("counts how many came to each level since the baseline, and how many left it")
  func flow() {
    let model = Cases.model(
      [
        Cases.investigation("I-1", level: .p2), Cases.investigation("I-2", level: .p2),
        Cases.investigation("I-3", level: .p3, opened: 10), Cases.investigation("I-4", level: .p4),
      ],
      moves: [
        Cases.move("M-1", "I-1", daysAgo: 9, .p3, .p2),
        Cases.move("M-2", "I-2", daysAgo: 9, .p1, .p2),
        Cases.move("M-3", "I-4", daysAgo: 9, .p2, .p4),
        Cases.move("M-4", "I-4", daysAgo: 40, .p3, .p2),
      ])
    #expect(model.levels.map(\.entered) == [0, 2, 1, 1])
    #expect(model.levels.map(\.left) == [1, 1, 1, 0])
    #expect(model.levels.map(\.change) == [-1, 1, 0, 1])
  }

  @Test("does not count a move away and back")
  func backAgain() {
    let model = Cases.model(
      [Cases.investigation("I-1", level: .p3)],
      moves: [
        Cases.move("M-1", "I-1", daysAgo: 9, .p3, .p2),
        Cases.move("M-2", "I-1", daysAgo: 2, .p2, .p3),
      ])
    #expect(model.levels.allSatisfy { $0.entered == 0 && $0.left == 0 })
  }

  @Test(
    "shows those alone whose marks are asked for, and keeps the rest for what is said of all",
    arguments: zip(
      MarkFilter.allCases,
      ["1234567", "123456", "1", "2", "3", "4", "56", "6"]))
  func filter(_ filter: MarkFilter, expected: String) {
    let model = Cases.model(
      [
        Cases.investigation("I-1", owner: nil), Cases.investigation("I-2", active: 30),
        Cases.investigation("I-3", due: 3),
        Cases.investigation("I-4", level: .p2, plans: [.pursue]),
        Cases.investigation("I-5", opened: 9), Cases.investigation("I-6"),
        Cases.investigation("I-7", plans: []),
      ], moves: [Cases.move("M-1", "I-6", daysAgo: 3, .p4, .p3)],
      escalations: [Cases.escalation("E-1", "I-6", daysAgo: 9)], showing: filter)
    let shown = model.shown.map { $0.investigation.id.dropFirst(2) }.sorted().joined()
    #expect(shown == expected)
    #expect(model.entries.count == 7 && model.levels.map(\.count) == [0, 1, 6, 0])
    #expect(model.rows.count == 4)
  }

  @Test("does not count an investigation before it was put on the grid")
  func late() {
    let model = Cases.model(
      [Cases.investigation("I-1")], moves: [Cases.move("M-1", "I-1", daysAgo: 5, nil, .p3)])
    #expect(model.levels.map(\.countBefore) == [0, 0, 0, 0])
  }

  @Test("marks what has no owner, stalled, is overdue, moved or was escalated")
  func marks() {
    let model = Cases.model(
      [Cases.investigation("I-1", owner: nil, active: 28, due: 1)],
      moves: [Cases.move("M-1", "I-1", daysAgo: 3, .p4, .p3)],
      escalations: [Cases.escalation("E-1", "I-1", daysAgo: 9)])
    #expect(model.entries[0].marks.map(\.sign) == ["!own", "!28d", "!dec", "+P4", "esc"])
    #expect(model.entries[0].age == 100)
  }

  @Test("shows every tier, from the nation down, even where nothing stands")
  func tiers() {
    let model = Cases.model([Cases.investigation("I-1", tier: .local)])
    #expect(model.rows.map(\.title) == ["NECC", "National Lead Force", "ROCU", "Forces"])
    #expect(model.rows.map { $0.cells.joined().count } == [0, 0, 0, 1])
  }

  @Test(
    "rows by force keep the scope's own forces, and put what no force leads last",
    arguments: [
      (Scope.national, ["Essex", "No single force"]),
      (.region("se"), ["Essex", "Kent", "Surrey", "No single force"]),
      (.force("kent"), ["Essex", "Kent", "No single force"]),
    ])
  func forces(_ scope: Scope, titles: [String]) {
    let investigations = [Cases.investigation("I-1"), Cases.investigation("I-2", force: "essex")]
    let model = Cases.model(investigations, by: .force, scope: scope)
    #expect(model.rows.map(\.title) == titles)
  }

  @Test(
    "groups by the group of fraud types and by region", arguments: [GridGrouping.type, .region])
  func groups(_ grouping: GridGrouping) {
    let model = Cases.model([Cases.investigation("I-1")], by: grouping)
    #expect(model.rows.map(\.title) == [grouping == .type ? "Advance fee" : "South East"])
  }

  @Test("lists what is overdue, what stalled, what has no owner, the highest level first in each")
  func worries() {
    let model = Cases.model([
      Cases.investigation("I-1", opened: 90, due: 9), Cases.investigation("I-2", active: 30),
      Cases.investigation("I-3", owner: nil, opened: 50),
      Cases.investigation("I-4", owner: nil, opened: 70, active: 40),
      Cases.investigation("I-5"), Cases.investigation("I-6", due: -20),
      Cases.investigation("I-7", due: 0),
    ])
    #expect(model.needingMeeting.map(\.investigation.id) == ["I-1", "I-4", "I-2", "I-3"])
    #expect(model.awaitingDecision.map(\.investigation.id) == ["I-7", "I-6"])
  }

  @Test("names P1 and P2 without a plan, the highest level and the fewest plans first")
  func plans() {
    let model = Cases.model([
      Cases.investigation("I-1", level: .p3, plans: []),
      Cases.investigation("I-2", level: .p2, plans: [.pursue]),
      Cases.investigation("I-3", level: .p1, plans: [.pursue, .protect]),
      Cases.investigation("I-4", level: .p1, plans: []), Cases.investigation("I-5", level: .p1),
    ])
    #expect(model.lackingPlans.map(\.investigation.id) == ["I-4", "I-3", "I-2"])
  }
}
