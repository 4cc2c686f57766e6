import CellCanvas
import ExportSync
import Platform
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The grid of the sample export")
struct GridSampleTests {
  /// Loads the sample into a folder of its own, which is removed afterwards.
  private static func withSample(_ body: (borrowing Snapshot) throws -> Void) throws {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    let now = try #require(Timestamp("2019-04-05T12:00:00Z"))
    let source = ExportSource(folder: "/\(package)/SampleData/central-export")
    let data = DataFolder(root: "\(folder)/data")
    _ = try ExportSync(from: source, waiver: .sample, now: now) { _ in }.run(into: data)
    try body(Snapshot(path: try #require(data.currentSnapshot), clearance: .full))
  }

  private static func request(
    _ snapshot: borrowing Snapshot, _ scope: Scope = .national, choices: Choices = Choices(),
    isSafe: Bool = false
  ) -> BoardRequest {
    BoardRequest(
      scope: scope, month: snapshot.header.dataTo, words: Words(.english),
      choices: choices,
      isSafe: isSafe)
  }

  @Test("shows every open investigation in every grouping, each with a page to open")
  func loads() throws {
    try Self.withSample { snapshot in
      for scope in [Scope.national, .region("se"), .force("kent")] {
        let open = try snapshot.database.investigations(in: scope).count { $0.status != .closed }
        for choices in Board.grid.views {
          let request = Self.request(snapshot, scope, choices: choices)
          let sheet = try Board.grid.load(snapshot, request)
          #expect(open > 0 && sheet.block?.items.count == open)
          #expect((3...10).contains(sheet.sentences.count))
          let place = try #require(sheet.block?.items.first?.opens)
          #expect(try place.load(from: snapshot, request) != nil)
        }
      }
    }
  }

  @Test("opens a page that keeps title, reasons and conditions back in the safe view")
  func page() throws {
    try Self.withSample { snapshot in
      let secrets = ["Unregulated bonds", "Names of victims", "Loss passed one million pounds"]
      let open = try #require(
        try Page.investigation.load(snapshot, Self.request(snapshot), "I-0072"))
      let safe = try #require(
        try Page.investigation.load(snapshot, Self.request(snapshot, isSafe: true), "I-0072"))
      #expect(secrets.allSatisfy { open.text.contains($0) && !safe.text.contains($0) })
      #expect(try Page.investigation.load(snapshot, Self.request(snapshot), "I-9999") == nil)
    }
  }

  /// The names of open investigations of a region that meet a condition, by SQL.
  private static func names(_ region: String, where condition: String) throws -> [String] {
    let snapshot = try SampleSnapshot.open()
    let statement = try Statement(
      """
      SELECT operation
        FROM v_investigation
       WHERE status <> 'closed' AND region_id = ?1 AND \(condition)
      """, on: snapshot.database)
    statement.bind(region, at: 1)
    return try statement.all { $0.text(0) }
  }

  /// The board of a region as the key `2` shows it at 80x24.
  private static func screen(_ region: String) throws -> [String] {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request(.region(region))
    let sheet = try #require(try Place.board("grid").load(from: snapshot, request))
    var state = ViewState()
    state.settle(in: sheet)
    return sheet.draw(
      size: Size(columns: 80, rows: 24), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state
    ).canvas.lines
  }

  @Test(
    "answers at 80x24, by its key alone, who lacks an owner, stalls, is overdue, lacks a plan",
    arguments: [
      ("no owner", "owner_role IS NULL"),
      ("stalled", "julianday('2019-04-05') - julianday(last_activity_on) >= 28"),
      ("overdue", "decision_due < '2019-04-05'"),
      (
        "4P gap",
        """
        priority < 'P3' AND (SELECT count(DISTINCT strand) FROM plan_activity AS a
                              WHERE a.subject_id = investigation_id AND a.state <> 'dropped') < 4
        """
      ),
    ])
  func answers(_ label: String, condition: String) throws {
    for region in try SampleSnapshot.open().directory.regions.map(\.id) {
      let names = try Self.names(region, where: condition)
      let line = try #require(Self.screen(region).first { $0.hasPrefix(label) })
      let figure = line.dropFirst(label.count).split(separator: " ").first
      #expect(figure == "\(names.count)", "\(region)")
      #expect(names.allSatisfy { line.contains("\($0) P") }, "\(region): \(line)")
    }
  }

  @Test("shows only what a mark is asked for, each with its page, and says how many of how many")
  func filters() throws {
    let snapshot = try SampleSnapshot.open()
    var request = try SampleReading.request(.region("se"))
    let all = try Board.grid.load(snapshot, request)
    for filter in MarkFilter.allCases where filter != .usual {
      request.choices = Choices(filter)
      let sheet = try Board.grid.load(snapshot, request)
      let count = try #require(sheet.block?.items.count)
      let title = "\(Words(.english)[filter.title]): \(count) of \(all.block?.items.count ?? 0)"
      #expect(sheet.panes[0].title == title)
      #expect(sheet.headline == all.headline)
    }
  }
}
