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
      .threat("T-sw-02"),
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

  @Test("is known of every column of every board and page, whatever it holds", arguments: places)
  func known(place: Place) throws {
    for pane in try Self.panes(of: place) {
      for id in pane.data?.columns.compactMap(\.id) ?? [] {
        #expect(ColumnUnit(of: id, in: pane.id) != nil, "\(pane.id) \(id)")
      }
    }
  }

  @Test(
    "is that of text where there is text, and of a number where there is one", arguments: places)
  func right(place: Place) throws {
    let words: Set<ColumnUnit> = [.text, .day, .month, .dayOrMonth]
    for pane in try Self.panes(of: place) {
      guard let table = pane.data else { continue }
      for (position, column) in table.columns.enumerated() {
        guard let id = column.id, let unit = ColumnUnit(of: id, in: pane.id) else { continue }
        for row in table.rows {
          switch row.fields[position].raw {
          case .text: #expect(words.contains(unit), "\(pane.id) \(id)")
          case .integer, .number: #expect(!words.contains(unit), "\(pane.id) \(id)")
          case .missing, .suppressed: break
          }
        }
      }
    }
  }

  @Test(
    "is what the column counts, not what its last word says",
    arguments: [
      ("not_contacted_this_month", ColumnUnit.count), ("days_since", .days), ("rank", .rank),
      ("move", .places), ("ocgm_band", .band), ("loss_pence_per_head", .pencePerHead),
    ])
  func named(column: String, unit: ColumnUnit) {
    #expect(ColumnUnit(of: column, in: "any") == unit)
  }
}
