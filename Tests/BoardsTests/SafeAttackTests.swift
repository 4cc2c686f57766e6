import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards

@Suite("A safe document", .tags(.slow))
struct SafeAttackTests {
  private struct Printed: Sendable {
    let name: String
    let scope: Scope
    let sheet: Sheet
  }

  /// A region of forces of one size, and one of a very large and a very small one.
  private static let regions = ["se", "lon"]

  /// Everything that can be printed of each: boards in every state, pages of forces and threats.
  private static let documents = Result {
    try Dictionary(uniqueKeysWithValues: regions.map { ($0, try document(of: $0)) })
  }

  private static func document(of region: String) throws -> [Printed] {
    let snapshot = try SampleSnapshot.open()
    let forces = snapshot.directory.forces(of: region).map { Scope.force($0.id) }
    var printed: [Printed] = []
    for scope in [.region(region)] + forces {
      for board in boardCatalogue where scope == .region(region) || board.id == "demand" {
        for choices in board.choices {
          let request = try SampleReading.request(scope, choices: choices, isSafe: true)
          let sheet = try board.load(snapshot, request)
          printed.append(
            Printed(name: "\(board.id) \(scope) \(choices)", scope: scope, sheet: sheet))
        }
      }
    }
    let request = try SampleReading.request(.region(region), isSafe: true)
    let threats = try snapshot.database.threats(inRegion: region)
    let pages =
      [Place.region(region)] + forces.compactMap { Place($0) }
      + threats.map { .threat($0.id) }
    for place in pages {
      let sheet = try #require(try place.load(from: snapshot, request))
      printed.append(Printed(name: place.text, scope: .region(region), sheet: sheet))
    }
    return printed
  }

  /// The types that stand in a scope's table of types.
  private static func listed(_ printed: [Printed]) -> [Scope: Set<String>] {
    var listed: [Scope: Set<String>] = [:]
    for entry in printed where entry.name.hasPrefix("demand ") {
      for pane in entry.sheet.panes where ["parts", "types"].contains(pane.id) {
        let ids = (pane.data?.rows ?? []).map { $0.fields[0].runs.map(\.text.string).joined() }
        guard ids.contains(where: { $0.hasPrefix("NFIB") }) else { continue }
        listed[entry.scope, default: []].formUnion(ids)
      }
    }
    return listed
  }

  @Test("gives no small count away, whatever one subtracts of all of it", arguments: regions)
  func attack(region: String) throws {
    let printed = try #require(try Self.documents.get()[region])
    let snapshot = try SampleSnapshot.open()
    let attack = SafeAttack(
      printed.flatMap(\.sheet.allFigures), listed: Self.listed(printed), snapshot.directory)
    let found = attack.found.map { "\($0.key): \($0.value)" }.sorted()
    #expect(attack.printedCount > 1000)
    #expect(found.isEmpty, "\(found.count): \(found.prefix(5).joined(separator: "\n"))")
  }

  @Test("draws nothing of a row whose reports are kept back: no line, no shade, no tile")
  func pictures() throws {
    for entry in try Self.documents.get().values.flatMap({ $0 }) {
      for pane in entry.sheet.panes {
        let drawn = pane.drawnOfKeptBack
        #expect(drawn.isEmpty, "\(entry.name) \(pane.id): \(drawn.prefix(3))")
      }
    }
  }

  @Test("still prints the total of every force, and the large fraud types of the region")
  func use() throws {
    let sheet = try SampleReading.sheet(.demand, .region("se"), isSafe: true)
    #expect(try !sheet.raws("parts", "reports").contains(.suppressed))
    let types = try sheet.raws("types", "reports")
    #expect(types.count { $0 != .suppressed } >= 25)
  }
}

extension Pane {
  /// What is drawn of figures that the data keeps back.
  fileprivate var drawnOfKeptBack: [String] {
    guard let data else { return [] }
    switch content {
    case .table(let table):
      guard let reports = table.columns.firstIndex(where: { $0.id == "reports" }) else { return [] }
      return table.rows.filter { $0.fields[reports].raw == .suppressed }.flatMap { row in
        row.fields.flatMap(\.runs).filter { $0.role == .chartLine }.map(\.text.string)
      }
    case .heat(let heat, _):
      return zip(heat.values, data.rows).flatMap { values, row in
        zip(values, row.fields.suffix(values.count).isEmpty ? [] : row.fields.dropFirst()).filter {
          if case .number = $0 { $1.raw == .suppressed } else { false }
        }.map { "\($0.0)" }
      }
    case .map(let map, _):
      return zip(map.tiles, data.rows).filter { tile, row in
        if case .number = tile.value { row.fields.last?.raw == .suppressed } else { false }
      }.map { "\($0.0.value)" }
    case .line(let chart, _):
      return zip(chart.points, data.rows).filter { point, row in
        point != nil && row.fields.dropFirst().first?.raw == .suppressed
      }.map { "\(String(describing: $0.0))" }
    case .grid, .text, .details: return []
    }
  }
}
