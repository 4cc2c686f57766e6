import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards

@Suite("Outcomes in the safe view", .tags(.slow))
struct SafeOutcomesTests {
  private static let columns = ["referred", "outcomes_judicial", "outcomes_other"]

  /// The outcomes of a scope's page, a list a row.
  private static func rows(_ place: Place) throws -> [[RawValue]] {
    try SampleReading.page(place, isSafe: true).rows("outcomes").map { row in
      row.fields[1...3].map(\.raw)
    }
  }

  private static func isShown(_ raw: RawValue) -> Bool {
    if case .integer = raw { true } else { false }
  }

  @Test("are none of one to four, and of a region's forces never one alone is kept back")
  func regions() throws {
    let directory = try SampleSnapshot.open().directory
    var keptBack = 0
    for region in directory.regions {
      let own = try Self.rows(.region(region.id))
      let forces = try directory.forces(of: region.id).map { try Self.rows(.force($0.id)) }
      for (year, row) in own.enumerated() {
        for (column, total) in row.enumerated() {
          let parts = forces.map { $0[year][column] }
          let hidden = parts.count { !Self.isShown($0) }
          keptBack += hidden
          #expect(hidden != 1 || !Self.isShown(total), "\(region.id) \(Self.columns[column])")
          #expect(
            !(parts + [total]).contains { raw in (1...4).contains { raw == .integer($0) } })
        }
      }
    }
    #expect(keptBack > 0)
  }

  @Test("are said where nothing of them is kept back, and not where something is")
  func sentences() throws {
    let kent = try SampleReading.page(.force("kent"), isSafe: true)
    #expect(kent.sheet.sentences.contains { $0.contains("1,185 crimes referred") })
    for force in try SampleSnapshot.open().directory.forces(of: "yh") {
      let page = try SampleReading.page(.force(force.id), isSafe: true)
      let isWhole = try Self.rows(.force(force.id)).joined().allSatisfy(Self.isShown)
      #expect(page.sheet.sentences.contains { $0.contains("outcomes returned") } == isWhole)
    }
  }
}
