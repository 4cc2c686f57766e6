import Boards
import CellCanvas
import ExportSync
import SampleForTests
import Sheets
import SnapshotStore
import TerminalScreen
import Testing
import ThreatDomain
import Wording

@testable import ptg

/// The design's questions about actors, with the keys that may answer them, at 80 by 24.
@Suite("What keys say of actors on 80 by 24")
struct ActorsQuestionsTests {
  /// The lines of the screen after the keys; the start is another board.
  private static func screen(_ scope: String, _ keys: [Key]) throws -> [String] {
    let snapshot = try SampleSnapshot.open()
    let state = DashboardState(
      start: .board("threats"), scope: try #require(Scope(scope)),
      month: snapshot.directory.months.upperBound, language: .english, isSafe: false)
    var desk = try Desk(snapshot, state: state, themes: ["dark"])
    for key in keys { _ = try desk.take(key) }
    let now = try #require(Timestamp("2019-04-06T09:00:00Z"))
    let frame = Frame(
      desk.snapshot, desk.state, desk.shown, freshness: Freshness(desk.snapshot.header, now: now))
    return desk.shown.draw(
      size: Size(columns: 80, rows: 24), glyphs: .unicode, frame: frame,
      state: &desk.state.visit.view
    ).canvas.lines
  }

  private static func words(_ line: String) -> [Substring] { line.split(separator: " ") }

  @Test(
    "3: the ten, who moved, how sure, the band, when last reviewed",
    arguments: ["national", "region:sw", "region:se"])
  func ten(scope: String) throws {
    let lines = try Self.screen(scope, [.character("3")])
    let head = try #require(lines.first { $0.contains("Codename") })
    let wanted = ["#", "was", "Move", "Codename", "Score", "Conf", "OCGM", "Reviewed", "Ago"]
    #expect(Set(Self.words(head)).isSuperset(of: wanted.map { Substring($0) }))
    let ranks = lines.drop { $0 != head }.compactMap { line in
      Self.words(line.replacing("▸", with: "")).first.flatMap { Int($0) }
    }
    #expect(Array(ranks.prefix(10)) == Array(1...10))
    let isSaid = lines.contains { $0.hasPrefix("scored  ") }
    #expect(isSaid)
  }

  @Test("3 Tab: who touches more than one force or region")
  func crossing() throws {
    let lines = try Self.screen("region:sw", [.character("3"), .tab])
    let head = try #require(lines.first { $0.contains("Regions") })
    #expect(Self.words(head).contains("Forces") && head.contains("Touches"))
    #expect(lines.count { $0.contains(" A-00") } >= 7)
  }

  @Test("3 v: where band and score disagree, and which scores are stale")
  func doubts() throws {
    let lines = try Self.screen("region:sw", [.character("3"), .character("v")])
    #expect(lines[1].hasPrefix("ACTORS  scores to look at"))
    let head = try #require(lines.first { $0.contains("Finding") })
    #expect(Self.words(head).contains("fifth") && Self.words(head).contains("OCGM"))
    #expect(lines.contains { $0.contains("band below score") })
    #expect(lines.contains { $0.contains("  stale  ") })
  }

  @Test("3 v v: the same of those who cross forces and regions, and by v again the ten")
  func views() throws {
    let v = Key.character("v")
    let crossing = try Self.screen("region:sw", [.character("3"), v, v])
    #expect(crossing[1].hasPrefix("ACTORS  more than one force or region"))
    #expect(try Self.screen("region:sw", [.character("3"), v, v, v])[1].hasPrefix("ACTORS  ten"))
  }
}
