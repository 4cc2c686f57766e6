import Boards
import CellCanvas
import SampleForTests
import Sheets
import SnapshotStore
import TerminalScreen
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("What if")
struct WhatIfTests {
  private func desk(board: String = "actors") throws -> Desk {
    let snapshot = try SampleSnapshot.open()
    let state = DashboardState(
      start: .board("threats"), scope: .national, month: snapshot.directory.months.upperBound,
      language: .english, isSafe: false)
    var desk = try Desk(snapshot, state: state, themes: ["dark"])
    try press(board == "actors" ? "3" : "1", on: &desk)
    return desk
  }

  private func press(_ keys: String, on desk: inout Desk) throws {
    for key in keys { _ = try desk.take(.character(key)) }
  }

  private func column(_ id: String, of pane: String, _ desk: borrowing Desk) throws -> [String] {
    let table = try #require(desk.shown.panes.first { $0.id == pane }?.data)
    let column = try #require(table.columns.firstIndex { $0.id?.name == id })
    return table.rows.map { row in row.fields[column].runs.map(\.text.string).joined() }
  }

  @Test("begins by w with the cursor on a weight, and every weight as in the model")
  func begins() throws {
    var desk = try desk()
    let ranks = try column("codename", of: "actors", desk)
    try press("w", on: &desk)
    #expect(desk.state.visit.view.focused(in: desk.shown)?.id == "what-if")
    #expect(desk.state.message == "What if: + and - change the weight under the cursor")
    #expect(desk.shown.banner == "WHAT IF")
    #expect(try column("codename", of: "actors", desk) == ranks)
  }

  @Test("reorders at once by + and -, counts as well, and comes back by the opposite keys")
  func nudges() throws {
    var desk = try desk()
    let ranks = try column("codename", of: "actors", desk)
    try press("wj#4++", on: &desk)
    #expect(try column("factor", of: "what-if", desk)[1] == "×2.25")
    #expect(desk.state.visit.choices.tried(by: .whatIf) == ["financial": 2.25])
    #expect(try column("codename", of: "actors", desk) != ranks)
    try press("-----", on: &desk)
    #expect(desk.state.visit.choices.tried(by: .whatIf) == [:])
    #expect(try column("codename", of: "actors", desk) == ranks)
  }

  @Test("stops at nought and at four times, and says so")
  func ends() throws {
    var desk = try desk()
    try press("w#20-", on: &desk)
    #expect(try column("weight_tried", of: "what-if", desk)[0] == "0")
    try press("-", on: &desk)
    #expect(desk.state.message == "The lowest weight to try is zero")
    try press("#40+", on: &desk)
    #expect(desk.state.visit.choices.tried(by: .whatIf).values.first == 4)
    try press("+", on: &desk)
    #expect(desk.state.message == "The highest weight to try is four times the model's own")
  }

  @Test("puts all back by w, and has forgotten it the next time")
  func puttingBack() throws {
    var desk = try desk()
    let ranks = try column("codename", of: "actors", desk)
    try press("w++w", on: &desk)
    #expect(desk.shown.banner == nil && desk.state.visit.choices.tried(by: .whatIf).isEmpty)
    #expect(desk.state.visit.view.focused(in: desk.shown)?.id == "actors")
    try press("w", on: &desk)
    #expect(try column("codename", of: "actors", desk) == ranks)
  }

  @Test("is ended by Esc, and has its keys in the foot until then")
  func escape() throws {
    var desk = try desk()
    try press("w+", on: &desk)
    let keys = FootKey.shown(desk.state, desk.shown).map(\.sign)
    #expect(keys.prefix(2) == ["+", "-"] && keys.contains("Esc"))
    _ = try desk.take(.escape)
    #expect(desk.shown.banner == nil && desk.state.visit.choices.tried(by: .whatIf).isEmpty)
    #expect(desk.state.message == "The model's own weights")
    #expect(!FootKey.shown(desk.state, desk.shown).map(\.sign).contains("+"))
    _ = try desk.take(.escape)
    #expect(desk.state.message == "Already at the top level; q quits")
  }

  @Test(
    "ends where the board is left, whichever way leads back to it",
    arguments: ["43", "4(", "1)", "q3", "3", "4()("])
  func leaving(_ keys: String) throws {
    var desk = try desk()
    try press("w++", on: &desk)
    try press(keys, on: &desk)
    #expect(desk.state.visit.place == .board("actors"))
    #expect(desk.shown.banner == nil && desk.state.visit.choices.tried(by: .whatIf).isEmpty)
  }

  @Test("stays while a page below the board is read, which shows the model's own score")
  func page() throws {
    var desk = try desk()
    try press("w++++", on: &desk)
    _ = try desk.take(.tab)
    _ = try desk.take(.enter)
    guard case .page("actor", _) = desk.state.visit.place else {
      Issue.record("Enter opened \(desk.state.visit.place.text)")
      return
    }
    #expect(desk.shown.banner == nil)
    #expect(!desk.shown.sentences.contains { $0.contains("WHAT IF") })
    _ = try desk.take(.escape)
    #expect(desk.shown.banner == "WHAT IF")
  }

  @Test("is kept by no session")
  func session() throws {
    var desk = try desk()
    let before = desk.state.session(themes: ["dark"])
    try press("w++", on: &desk)
    #expect(desk.state.session(themes: ["dark"]) == before)
  }

  @Test("says why + and - do nothing, when pressed and in the help")
  func reasons() throws {
    let reason = "The cursor is not on a weight: press w on Actors to list them"
    for keys in ["+", "-", "#3+", "#0-"] {
      var desk = try desk()
      try press(keys, on: &desk)
      #expect(desk.state.message == reason)
    }
    var other = try desk(board: "threats")
    try press("?", on: &other)
    let entries = try #require(other.state.overlay?.chooser.entries)
    #expect(entries.first { $0.label == "more weight" }?.note == reason)
    #expect(
      entries.first { $0.label.hasPrefix("what if: try") }?.note
        == "This key changes nothing on this board")
  }
}
