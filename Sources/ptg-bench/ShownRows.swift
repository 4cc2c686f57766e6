import Boards
import CellCanvas
import Sheets

extension Sheet {
  /// How many rows of a snapshot the sheet shows, at the least.
  ///
  /// Each row of a table, item of a grid, line of text, point of a line, cell of a heat table and
  /// tile of a map counts as one row of the snapshot.
  var shownRows: Int { panes.reduce(0) { $0 + $1.content.shownRows } }
}

extension Pane.Content {
  fileprivate var shownRows: Int {
    switch self {
    case .table(let table): table.rows.reduce(0) { $0 + $1.shownRows }
    case .grid(let grid, _): grid.items.count
    case .line(let chart, _): chart.points.count
    case .heat(let heat, _): heat.values.reduce(0) { $0 + $1.count }
    case .map(let map, _): map.tiles.count { $0.isMember }
    case .text(let lines): lines.count
    case .details: 0
    }
  }
}

extension DataRow {
  /// One row, and one more for each further point of its line.
  fileprivate var shownRows: Int {
    let points = fields.flatMap(\.runs).filter { $0.role == .chartLine }
    return max(points.reduce(0) { $0 + $1.text.width }, 1)
  }
}
