import Boards
import SampleForTests
import Sheets
import SnapshotStore
import TerminalScreen
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("The explanation of a figure", .tags(.slow))
struct ExplainingTests {
  private static func desk(_ keys: [Key]) throws -> Desk {
    let snapshot = try SampleSnapshot.open()
    let state = DashboardState(
      start: .board("threats"), scope: .region("sw"), month: snapshot.directory.months.upperBound,
      language: .english, isSafe: false)
    var desk = try Desk(snapshot, state: state, themes: ["dark"])
    for key in keys { _ = try desk.take(key) }
    return desk
  }

  @Test("opens by one key on the first figure of the row, and on the one under the cursor")
  func opens() throws {
    let first = try Self.desk([.character("=")]).state.explaining
    #expect(first?.position == 0)
    let third = try Self.desk([.right, .right, .right, .character("=")]).state.explaining
    #expect(third?.position == 2)
    #expect(third?.figures[2] == third?.explanation.figure)
    #expect(third?.explanation.agrees == true)
  }

  @Test("goes from figure to figure and around, and closes by Esc onto the same row")
  func steps() throws {
    var desk = try Self.desk([.down, .character("="), .left])
    let open = try #require(desk.state.explaining)
    #expect(open.position == open.figures.count - 1)
    _ = try desk.take(.escape)
    #expect(desk.state.explaining == nil)
    #expect(desk.state.visit.view.rows["threats"] == 1)
  }

  @Test("gives its SQL to the terminal to copy, and closes")
  func copies() throws {
    var desk = try Self.desk([.character("=")])
    let sql = try #require(desk.state.explaining?.explanation.sql)
    #expect(try desk.take(.character("y")) == .copy(sql, saying: .figure(.sqlCopied)))
    #expect(desk.state.explaining == nil)
    #expect(sql.hasPrefix("WITH") && sql.hasSuffix(";") && !sql.contains("?"))
  }

  @Test("gives no SQL in the safe view, and says why")
  func safe() throws {
    var desk = try Self.desk([.character("S"), .character("=")])
    let explanation = try #require(desk.state.explaining?.explanation)
    #expect(desk.state.isSafe && explanation.sql == nil)
    #expect(try desk.take(.character("y")) == nil)
    #expect(desk.state.message == Words(.english)[.figure(.safeExplained)])
  }
}
