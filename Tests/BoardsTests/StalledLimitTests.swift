import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The days without activity that an export gives", .tags(.slow))
struct StalledLimitTests {
  private static let scope = Scope.region("sw")

  /// The number of stalled investigations of the region, by SQL.
  private static func stalled(
    _ snapshot: borrowing Snapshot, after days: Int
  ) throws -> Int {
    let statement = try Statement(
      """
      SELECT count(*)
        FROM v_investigation
       WHERE status <> 'closed' AND region_id = 'sw'
         AND julianday('2019-04-05') - julianday(last_activity_on) >= ?1
      """, on: snapshot.database)
    statement.bind(Int64(days), at: 1)
    return try statement.first { $0.integer(0) } ?? 0
  }

  private static func load(
    _ place: Place, _ snapshot: borrowing Snapshot
  ) throws -> SheetReader {
    SheetReader(
      sheet: try #require(
        try place.load(from: snapshot, try SampleReading.request(scope))))
  }

  /// The figure of stalled investigations that a sheet shows above its panes.
  private static func shown(_ sheet: SheetReader) throws -> NamedFigure {
    try #require(sheet.sheet.allFigures.first { $0.label.hasPrefix("stalled") })
  }

  @Test(
    "mark the same investigations on the grid and on the agenda, whatever they are",
    arguments: [(14, 14), (90, 90), (0, 28)])
  func agree(given: Int, counts: Int) throws {
    try AlteredSample.stalledAfter(days: given).open { snapshot in
      let expected = try Self.stalled(snapshot, after: counts)
      let usual = try Self.stalled(snapshot, after: 28)
      #expect(expected > 0 && (expected != usual || counts == 28))
      let grid = try Self.load(.board("grid"), snapshot)
      let figure = try Self.shown(grid)
      #expect(figure.raw == .integer(expected))
      let agenda = try Self.load(.board("meeting"), snapshot).raws("agenda", "cause")
      #expect(agenda.count { $0 == .text("stalled") } == expected)
      let answer = try snapshot.database.answer(figure.figure)
      #expect(figure.raw.agrees(with: answer.value))
      #expect(grid.text.contains("no activity for \(counts) days or more"))
    }
  }

  @Test("are those of the explanation of the figure")
  func explained() throws {
    try AlteredSample.stalledAfter(days: 14).open { snapshot in
      let figure = try Self.shown(try Self.load(.board("grid"), snapshot))
      let explanation = try Explanation(figure, from: snapshot, Words(.english))
      #expect("\(explanation)".contains("without activity for 14 days or more"))
    }
  }
}
