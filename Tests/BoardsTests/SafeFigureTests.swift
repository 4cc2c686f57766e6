import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("An explanation in the safe view", .tags(.slow))
struct SafeFigureTests {
  @Test(
    "gives the meaning and what is shown, and neither SQL, rows nor the exact answer",
    arguments: ["demand", "tasking", "victims", "threats", "changes"])
  func explanation(_ id: String) throws {
    let snapshot = try SampleSnapshot.open()
    let board = try #require(boardCatalogue.first { $0.id == id })
    let figures = try SampleReading.sheet(board, .region("tarian"), isSafe: true).sheet.allFigures
    #expect(!figures.isEmpty)
    for figure in figures {
      let safe = try Explanation(figure, from: snapshot, Words(.english), isSafe: true)
      #expect(safe.answer == nil && safe.sql == nil && safe.agrees)
      let said = safe.lines.map(SheetReader.text).joined() + safe.sentences.joined()
      #expect(said.contains(safe.meaning.definition))
      #expect(said.contains("rounded up or down to fives"))
      #expect(
        !said.contains("SELECT") && !said.contains("Counted") && !said.contains("Checked now"))
    }
  }

  @Test("is not given for what is kept back", arguments: ["tasking", "demand", "threats"])
  func keptBack(_ id: String) throws {
    let board = try #require(boardCatalogue.first { $0.id == id })
    let sheet = try SampleReading.sheet(board, .region("tarian"), isSafe: true).sheet
    let fields = sheet.panes.flatMap { ($0.data?.rows ?? []).flatMap(\.fields) }
    #expect(fields.filter { $0.raw == .suppressed }.allSatisfy { $0.figure == nil })
    #expect(sheet.headlineFigures.allSatisfy { $0.raw != .suppressed })
  }
}
