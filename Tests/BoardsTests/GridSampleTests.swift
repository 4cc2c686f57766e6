import CellCanvas
import ExportSync
import Platform
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("The grid of the sample export")
struct GridSampleTests {
  private static func withSample<Value>(
    _ body: (borrowing Snapshot) throws -> Value
  ) throws -> Value {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    let now = try #require(Timestamp("2019-04-05T12:00:00Z"))
    let source = ExportSource(folder: "/\(package)/SampleData/central-export")
    let data = DataFolder(root: "\(folder)/data")
    _ = try ExportSync(from: source, waiver: .sample, now: now) { _ in }.run(into: data)
    return try body(Snapshot(path: try #require(data.currentSnapshot)))
  }

  @Test("loads in every grouping and scope, and every row opens a page")
  func loads() throws {
    try Self.withSample { snapshot in
      for scope in [Scope.national, .region("se"), .force("kent")] {
        for grouping in Board.grid.groupings.indices {
          for isSafe in [false, true] {
            let request = BoardRequest(
              scope: scope, month: snapshot.header.dataTo, words: Words(.english),
              grouping: grouping, isSafe: isSafe)
            let sheet = try Board.grid.load(snapshot, request)
            dump(sheet, isSafe, scope)
          }
        }
      }
      let request = BoardRequest(
        scope: .national, month: snapshot.header.dataTo, words: Words(.english))
      for id in ["I-0015", "I-0003", "I-0142", "I-0038"] {
        if let sheet = try Page.investigation.load(snapshot, request, id) { dump(sheet, false, nil) }
      }
    }
  }
  private func dump(_ sheet: Sheet, _ isSafe: Bool, _ scope: Scope?) {
    if isSafe || scope == .national { return }
    print("=====", sheet.title, sheet.subtitle, sheet.marking)
    for line in sheet.headline { print(line.map(\.text.string).joined()) }
    for pane in sheet.panes {
      print("--- \(pane.id) \(pane.title)")
      if case .text(let lines) = pane.content {
        for line in lines { print("  ", line.map(\.text.string).joined()) }
      }
      if case .grid(let block, _) = pane.content {
        print(block.columns.map { $0.title.map(\.text.string).joined() })
        for row in block.rows {
          print("  ", row.title, row.cells.map { $0.map { "\($0.name) \($0.age) \($0.marks.map(\.text.string).joined())" } })
        }
      } else if let table = pane.data {
        print(table.columns.map(\.title).joined(separator: " | "))
        for row in table.rows.prefix(12) {
          if let rule = row.ruleAbove { print("-----", rule) }
          print("  ", row.fields.map { $0.runs.map(\.text.string).joined() }.joined(separator: " | "))
        }
        if table.rows.isEmpty { print(table.whenEmpty) }
      }
    }
    for sentence in sheet.sentences { print(" *", sentence) }
  }
}
