import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("A cell of the grid")
struct GridCellTests {
  @Test(
    "is named by grouping, level, filter and row, whatever the row is called",
    arguments: ["regional", "", "a.b", "Banking: and credit"])
  func names(_ row: String) {
    let cell = GridCell(grouping: .type, level: .p2, filter: .planless, row: row)
    #expect(cell.id == "type.P2.no-plan.\(row)")
    #expect(GridCell(cell.id) == cell)
    #expect(Place(cell.place.text) == cell.place)
  }

  @Test(
    "has no other names",
    arguments: ["", "tier", "tier.P3.all", "tier.P5.all.x", "x.P3.all.x", "tier.P3.x.x"])
  func unknown(_ id: String) {
    #expect(GridCell(id) == nil)
  }

  @Test("is listed whole, in the order of the grid, with its filter", .tags(.slow))
  func lists() throws {
    let snapshot = try SampleSnapshot.open()
    for filter in [MarkFilter.all, .marked] {
      for grouping in GridGrouping.allCases {
        let request = try SampleReading.request(choices: Choices(grouping, filter))
        let block = try #require(try Board.grid.load(snapshot, request).block)
        for row in block.rows {
          for (items, place) in zip(row.cells, row.lists) {
            let page = try #require(try place.load(from: snapshot, request))
            #expect(page.table("investigations")?.rows.map(\.opens) == items.map(\.opens))
          }
        }
      }
    }
  }

  @Test("says where it stands and what its level means, with every condition of its records")
  func page() throws {
    let snapshot = try SampleSnapshot.open()
    let cell = GridCell(grouping: .tier, level: .p3, filter: .all, row: "regional")
    let page = try #require(
      try cell.place.load(from: snapshot, SampleReading.request(.region("sw"))))
    #expect(page.subtitle == "ROCU, P3 · 6 investigations · as at 5 Apr 2019")
    #expect(page.text.contains("Serious, organised or a series, within one region. (local"))
    let conditions = try snapshot.database.investigations(in: .region("sw")).filter {
      $0.leadTier == .regional && $0.priority == .p3 && $0.status != .closed
    }.compactMap(\.handlingConditions)
    #expect(conditions.allSatisfy(page.text.contains))
    let safe = try #require(
      try cell.place.load(from: snapshot, SampleReading.request(.region("sw"), isSafe: true)))
    #expect(!conditions.contains(where: safe.text.contains))
  }

  @Test("is not there where the grid has no such row")
  func noRow() throws {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request()
    #expect(try Place("cell:tier.P3.all.nowhere").load(from: snapshot, request) == nil)
    #expect(try Place("cell:nonsense").load(from: snapshot, request) == nil)
  }
}
