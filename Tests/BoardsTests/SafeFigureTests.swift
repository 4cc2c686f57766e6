import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards

@Suite("An explanation in the safe view", .tags(.slow))
struct SafeFigureTests {
  @Test(
    "gives no small count of cases or escalations away by the rows that it counted",
    arguments: ["region:sw", "region:tarian", "kent", "durham"])
  func rowsCounted(_ scope: String) throws {
    let snapshot = try SampleSnapshot.open()
    let figures = try SampleReading.sheet(.tasking, try #require(Scope(scope)), isSafe: true)
      .sheet.allFigures
    #expect(!figures.isEmpty)
    for figure in figures {
      switch figure.figure {
      // The days since the oldest are shown whatever their number: one row is counted, not all.
      case .cases(.oldestWait, _), .tasking(.longestEscalation, _, _):
        #expect(try snapshot.database.answer(figure.figure).rowsCounted == 1)
      case .cases, .tasking:
        let rows = try snapshot.database.answer(figure.figure).rowsCounted
        #expect(!SuppressedRow.isSmall(rows), "\(figure.label): \(rows)")
      default: continue
      }
    }
  }

  @Test("is not given for what is kept back", arguments: ["tasking", "victims", "changes"])
  func keptBack(_ id: String) throws {
    let board = try #require(boardCatalogue.first { $0.id == id })
    let sheet = try SampleReading.sheet(board, .region("tarian"), isSafe: true).sheet
    let fields = sheet.panes.flatMap { ($0.data?.rows ?? []).flatMap(\.fields) }
    let keptBack = fields.filter { $0.raw == .suppressed }
    #expect(!keptBack.isEmpty && keptBack.allSatisfy { $0.figure == nil })
    #expect(sheet.figures.allSatisfy { $0.raw != .suppressed })
  }
}
