import ExportSync
import Foundation
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Actors of the sample")
struct ActorsSampleTests {
  @Test("rank, open their pages, and answer in every scope")
  func sample() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }  // What is left breaks no test.
    let snapshot = try Self.snapshot(in: DataFolder(root: folder.path))
    for scope in [Scope.national, .region("se"), .force("kent")] {
      let request = ActorsExamples.request(scope: scope)
      let sheet = try Board.actors.load(snapshot, request)
      let rows = try SheetReader(sheet: sheet).rows("actors")
      #expect(!rows.isEmpty && sheet.marking == .officialSensitive)
      for row in rows {
        guard let place = row.opens else { continue }
        let page = try #require(try place.load(from: snapshot, request))
        #expect(page.sentences.count >= 2)
      }
    }
    let nobody = try Place.actor("A-9999").load(from: snapshot, ActorsExamples.request())
    #expect(nobody == nil)
  }

  private static func snapshot(in data: DataFolder) throws -> Snapshot {
    let root = #filePath.components(separatedBy: "/Tests/")[0]
    let source = ExportSource(folder: "\(root)/SampleData/central-export")
    let now = try #require(Timestamp("2019-04-05T12:00:00Z"))
    _ = try ExportSync(from: source, waiver: .sample, now: now) { _ in }.run(into: data)
    return try Snapshot(path: try #require(data.currentSnapshot), clearance: .full)
  }
}
