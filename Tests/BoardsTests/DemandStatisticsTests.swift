import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("What is unusual in the sample", .tags(.slow))
struct DemandStatisticsTests {
  private static let regions: [String?] = [nil, "ne", "se", "sw", "tarian", "lon"]

  private static func model(_ region: String?, _ month: String) throws -> DemandModel {
    let snapshot = try SampleSnapshot.open()
    let scope = region.map(Scope.region) ?? .national
    let request = try SampleReading.request(scope, month)
    return DemandModel(try DemandRecords(snapshot, request), request)
  }

  @Test("lies between limits that SQL works out from the raw rows alike", arguments: regions)
  func limits(region: String?) throws {
    let model = try Self.model(region, "2019-03")
    for (grouping, parts) in [("type", model.types), ("force", model.forces)] {
      let courses = try RawDemand.courses(
        of: grouping, in: region, (model.month - 12)...model.month)
      let byKey = Dictionary(uniqueKeysWithValues: parts.map { ($0.key, $0) })
      #expect(courses.count <= parts.count && !courses.isEmpty)
      for course in courses {
        let chart = try #require(byKey[course.key]?.trend.chart)
        let pairs = [
          (chart.mean, course.mean), (chart.meanMovingRange, course.meanRange),
          (chart.upperLimit, course.upper), (chart.lowerLimit, course.lower),
        ]
        #expect(pairs.allSatisfy { abs($0 - $1) < 1e-6 }, "\(course.key)")
      }
    }
  }

  @Test(
    "is by the first rule what lies outside of the limits that SQL works out",
    arguments: regions, ["2018-09", "2019-01", "2019-03"])
  func outside(region: String?, month: String) throws {
    let model = try Self.model(region, month)
    for (grouping, parts) in [("type", model.types), ("force", model.forces)] {
      let window = max(model.month - 12, try #require(Month("2017-04")))...model.month
      let judged = Set(parts.filter { $0.trend.judged != nil }.map(\.key))
      let expected = try RawDemand.courses(of: grouping, in: region, window)
        .filter { $0.isOutside && judged.contains($0.key) }.map(\.key)
      let found = parts.filter { $0.trend.signals.contains { $0.kind == .outsideLimit } }.map(\.key)
      #expect(found.sorted() == expected.sorted(), "\(grouping)")
    }
  }

  @Test("stands first on the board, forces and types together, and is said in sentences")
  func question5() throws {
    let wales = try SampleReading.sheet(.demand, .region("tarian"), "2019-01")
    #expect(wales.sheet.panes.first?.title == "Unusual this month: 1 force, 1 fraud type")
    #expect(try wales.texts("unusual", "name") == ["Dyfed-Powys", "Other Financial Investment"])
    #expect(try wales.texts("unusual", "kind") == ["force", "type"])
    #expect(
      wales.sheet.sentences.contains(
        "Dyfed-Powys: 263 reports this month, high: two of three months near its limit of 256."))
    let nation = try SampleReading.sheet(.demand, .national, "2019-01")
    #expect(try nation.texts("unusual", "name") == ["Southern Wales", "Dyfed-Powys"])
    #expect(try nation.texts("unusual", "kind") == ["region", "force"])
  }

  @Test("shows the planted rise of the South West in one glance, 80 columns by 24 lines")
  func glance() throws {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request(.region("sw"))
    let sheet = try #require(try Place.board("demand").load(from: snapshot, request))
    var state = ViewState()
    state.settle(in: sheet)
    let drawn = sheet.draw(
      size: .init(columns: 80, rows: 24), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state)
    let text = drawn.canvas.lines.joined(separator: "\n")
    #expect(text.contains("Unusual this month: 0 forces, 1 fraud type"))
    #expect(text.contains("Computer Software") && text.contains("! above 225"))
    #expect(text.contains("Reports, 13 months"))
  }
}
