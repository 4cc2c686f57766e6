import CellCanvas
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The data of every chart of every board and page", .tags(.slow))
struct ChartDataTests {
  /// A value of a chart, and the field of the data that holds it.
  private typealias Pair = (value: ChartValue, field: Field)

  private static let words = Words(.english)

  private static func panes() throws -> [(name: String, pane: Pane)] {
    try SampleSheets.all.get().flatMap { entry in
      entry.sheet.panes.map { ("\(entry.name), \($0.id)", $0) }
    }
  }

  /// The factors between a field and its drawn value: money is drawn in pounds, shares in percent.
  private static let units = [1.0, 100, 0.01]

  private static func isSame(_ pair: Pair, unit: Double) -> Bool {
    switch pair.value {
    case .number(let number), .unfinished(let number):
      pair.field.number.map { abs($0 * unit - number) <= 1e-6 * max(abs(number), 1) } ?? false
    case .suppressed: pair.field.raw == .suppressed
    case .unknown: pair.field.raw == .missing
    }
  }

  @Test("of a heat table holds what each cell is shaded by, in the columns after the name")
  func heat() throws {
    var count = 0
    for (name, pane) in try Self.panes() {
      guard case .heat(let heat, let data) = pane.content else { continue }
      count += 1
      #expect(data.value.rows.count == heat.values.count, "\(name)")
      let pairs = zip(heat.values, data.value.rows).flatMap { values, row in
        zip(values, row.fields.dropFirst()).map { Pair($0, $1) }
      }
      #expect(
        Self.units.contains { unit in pairs.allSatisfy { Self.isSame($0, unit: unit) } }, "\(name)")
    }
    #expect(count > 20)
  }

  @Test("of a map holds what each tile is shaded by, in its last column")
  func map() throws {
    var count = 0
    for (name, pane) in try Self.panes() {
      guard case .map(let map, let data) = pane.content else { continue }
      count += 1
      let onMap = data.value.rows.filter { row in
        TilePlaces.place(of: row.fields[0].runs.map(\.text.string).joined()) != nil
      }
      let members = map.tiles.filter(\.isMember)
      #expect(onMap.count == members.count, "\(name)")
      // A signal is drawn as a mark and given in words.
      guard data.value.columns.last?.id != .signal else { continue }
      let pairs = zip(members, onMap).compactMap { tile, row in
        row.fields.last.map { Pair(tile.value, $0) }
      }
      #expect(
        Self.units.contains { unit in pairs.allSatisfy { Self.isSame($0, unit: unit) } }, "\(name)")
    }
    #expect(count > 20)
  }

  @Test("of a line holds its points and those of its other lines, and the rules of its marks")
  func line() throws {
    var marked = 0
    for (name, pane) in try Self.panes() {
      guard case .line(let chart, let data) = pane.content else { continue }
      let table = data.value
      for (column, points) in ([chart.points] + chart.others.map(\.points)).enumerated() {
        let numbers = table.rows.map { $0.fields[column + 1].number }
        // A gap between two score models has no row.
        let isWhole = numbers.count == points.count
        #expect((isWhole ? points : points.filter { $0 != nil }) == numbers, "\(name) \(column)")
      }
      guard let rules = table.columns.firstIndex(where: { $0.id == .rules }) else { continue }
      for mark in chart.marks {
        let said = table.rows[mark.index].fields[rules].plainWords
        #expect(said.split(separator: " ").first == Substring(String(mark.sign)), "\(name)")
        marked += 1
      }
    }
    #expect(marked > 0)
  }

  @Test("of the selected chart is said in sentences, and nothing unknown that the chart knows")
  func description() throws {
    for (name, pane) in try Self.panes() {
      let values: [ChartValue]
      switch pane.content {
      case .heat(let heat, _): values = heat.values.flatMap(\.self)
      case .map(let map, _): values = map.tiles.filter(\.isMember).map(\.value)
      default: continue
      }
      let said = pane.description(Self.words).joined(separator: " ")
      // Bodies without a tile are only in the data.
      if !values.contains(.unknown), case .heat = pane.content {
        #expect(!said.contains("not known"), "\(name): \(said)")
      }
      #expect(!said.isEmpty, "\(name)")
    }
  }

  @Test("says which months of a line are signals, and by which rule")
  func signals() throws {
    for (name, pane) in try Self.panes() {
      guard case .line(let chart, _) = pane.content else { continue }
      let said = pane.description(Self.words).joined(separator: " ")
      for mark in chart.marksBySign where mark.sign != LineChart.Mark.lacking {
        #expect(said.contains("rule \(mark.sign), \(mark.meaning)"), "\(name)")
      }
    }
  }
}

@Suite("A count of nothing", .tags(.slow))
struct ZeroUnlitTests {
  /// Roles that draw attention.
  private static let lit: Set<Role> = [
    .p1, .p2, .p3, .alert, .warning, .up, .down, .shade1, .shade2, .shade3, .shade4,
  ]

  @Test("is never lit, on any board or page")
  func unlit() throws {
    for entry in try SampleSheets.all.get() {
      var lines = entry.sheet.headline.drawn
      for pane in entry.sheet.panes {
        switch pane.content {
        case .text(let text): lines += text.drawn
        case .grid(let grid, _): lines += grid.columns.map(\.title.runs)
        default: break
        }
        for row in pane.data?.rows ?? [] { lines += row.fields.map(\.runs) + row.details.drawn }
      }
      for run in lines.joined() where Self.lit.contains(run.role) {
        let word = run.text.string.split(separator: " ").last
        #expect(word != "0" && word != "(0)", "\(entry.name): \(run.text.string)")
      }
    }
  }
}
