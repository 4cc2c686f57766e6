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
      let drawn = sheet.panes.flatMap(\.details).map(\.signs)
      let signs = drawn.reduce(into: Set<Sign>()) { $0.formUnion($1) }
      let unexplained = signs.filter { !sheet.explains($0) }
      for sign in unexplained { missing.insert("\(entry.name.prefix { $0 != " " }): \(sign)") }
    }
    #expect(missing.isEmpty, "\(missing.sorted())")
  }
}

extension Pane {
  /// Every line below the pane while the cursor is on one of its rows.
  fileprivate var details: [Line] {
    switch content {
    case .table(let table): table.rows.flatMap(\.details)
    case .grid(let grid, _): grid.items.flatMap(\.details)
    case .map(_, let data), .heat(_, let data): data.value.rows.flatMap(\.details)
    case .line, .text, .details: []
    }
  }
}

extension Sheet {
  fileprivate func explains(_ sign: Sign) -> Bool {
    legend.contains { $0.explains.contains(sign) }
  }
}
