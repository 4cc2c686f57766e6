import Boards
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Printing

@Suite("The unit of a column", .tags(.slow))
struct ColumnUnitTests {
  private static let scopes: [Scope] = [.national, .region("sw"), .region("wales"), .force("kent")]

  private static let places =
    boardCatalogue.map { Place.board($0.id) } + [
      .force("kent"), .region("sw"), .actor("A-0012"), .investigation("I-0034"),
      .threat("T-sw-02"), .publication("action-fraud-forces-2018-19"), .publication("cor0186"),
    ]

  private static func panes(of place: Place) throws -> [Pane] {
    let snapshot = try SampleSnapshot.open()
    return try scopes.flatMap { scope in
      try [false, true].flatMap { isSafe in
        let request = BoardRequest(
          scope: scope, month: snapshot.header.dataTo, words: Words(.english), isSafe: isSafe)
        return try place.load(from: snapshot, request)?.panes ?? []
      }
    }
  }

  @Test(
    "is that of text where there is text, and of a number where there is one", arguments: places)
  func right(place: Place) throws {
    let words: Set<Sheets.Unit> = [.text, .day, .month, .dayOrMonth]
    for pane in try Self.panes(of: place) {
      guard let table = pane.data else { continue }
      for (position, column) in table.columns.enumerated() {
        guard let id = column.id else { continue }
        for row in table.rows {
          switch row.fields[position].raw {
          case .text: #expect(words.contains(id.unit), "\(pane.id) \(id.name)")
          case .integer, .number: #expect(!words.contains(id.unit), "\(pane.id) \(id.name)")
          case .decimal: #expect(id.unit == .published, "\(pane.id) \(id.name)")
          case .missing, .suppressed: break
          }
        }
      }
    }
  }
}
