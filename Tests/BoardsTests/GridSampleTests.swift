import ExportSync
import Platform
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("The grid of the sample export")
struct GridSampleTests {
  /// The sample is loaded into a folder of its own, which is gone afterwards.
  private static func withSample(_ body: (borrowing Snapshot) throws -> Void) throws {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    let now = try #require(Timestamp("2019-04-05T12:00:00Z"))
    let source = ExportSource(folder: "/\(package)/SampleData/central-export")
    let data = DataFolder(root: "\(folder)/data")
    _ = try ExportSync(from: source, waiver: .sample, now: now) { _ in }.run(into: data)
    try body(Snapshot(path: try #require(data.currentSnapshot)))
  }

  private static func request(
    _ snapshot: borrowing Snapshot, _ scope: Scope = .national, grouping: Int = 0,
    isSafe: Bool = false
  ) -> BoardRequest {
    BoardRequest(
      scope: scope, month: snapshot.header.dataTo, words: Words(.english),
      choices: [.view: grouping],
      isSafe: isSafe)
  }

  @Test("shows every open investigation in every grouping, each with a page to open")
  func loads() throws {
    try Self.withSample { snapshot in
      for scope in [Scope.national, .region("se"), .force("kent")] {
        let open = try snapshot.database.investigations(in: scope).count { $0.status != .closed }
        for grouping in Board.grid.views {
          let request = Self.request(snapshot, scope, grouping: grouping)
          let sheet = try Board.grid.load(snapshot, request)
          #expect(open > 0 && sheet.block?.items.count == open)
          #expect((3...8).contains(sheet.sentences.count))
          let place = try #require(sheet.block?.items.first?.opens)
          #expect(try place.load(from: snapshot, request) != nil)
        }
      }
    }
  }

  @Test("opens a page that keeps title, reasons and conditions back in the safe view")
  func page() throws {
    try Self.withSample { snapshot in
      let secrets = ["Fake job placements", "Names of victims", "Needs covert assets"]
      let open = try #require(
        try Page.investigation.load(snapshot, Self.request(snapshot), "I-0015"))
      let safe = try #require(
        try Page.investigation.load(snapshot, Self.request(snapshot, isSafe: true), "I-0015"))
      #expect(secrets.allSatisfy { open.text.contains($0) && !safe.text.contains($0) })
      #expect(try Page.investigation.load(snapshot, Self.request(snapshot), "I-9999") == nil)
    }
  }
}
