import CellCanvas
import SampleForTests
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("What is said of a row", .tags(.slow))
struct LegendOfDetailsTests {
  @Test("holds no sign that the legend of its sheet does not explain")
  func explained() throws {
    var missing: Set<String> = []
    for entry in try SampleSheets.all.get() {
      let sheet = entry.sheet.withWholeLegend(Words(.english))
      let drawn = sheet.panes.flatMap(\.details).compactMap(RunSign.init)
      let unexplained = Set(drawn).filter { !sheet.explains($0) }
      for sign in unexplained { missing.insert("\(entry.name.prefix { $0 != " " }): \(sign)") }
    }
    #expect(missing.isEmpty, "\(missing.sorted())")
  }
}

extension Pane {
  /// Every run that stands under the pane while the cursor is on one of its rows.
  fileprivate var details: [TextRun] {
    let rows: [[[TextRun]]] =
      switch content {
      case .table(let table): table.rows.map(\.details)
      case .grid(let grid, _): grid.items.map(\.details)
      case .map(_, let data), .heat(_, let data): data.value.rows.map(\.details)
      case .line, .text, .details: []
      }
    return rows.flatMap { $0.flatMap(\.self) }
  }
}

extension Sheet {
  fileprivate func explains(_ sign: RunSign) -> Bool {
    let signs = SheetSigns(
      Sheet(
        title: "", subtitle: [], panes: [], sentences: [], signsOfDetails: [sign],
        marking: .official))
    let known = Set(legend.flatMap { $0.sign.split(separator: " ").map(String.init) + [$0.sign] })
    return LegendEntry.common.filter { $0.isDrawn(signs) }.allSatisfy { known.contains($0.sign) }
  }
}
