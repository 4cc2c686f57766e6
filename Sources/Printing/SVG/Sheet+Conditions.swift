import Boards
import CellCanvas
import Sheets
import ThreatDomain

extension Sheet {
  /// The sheet without the panes that list handling conditions.
  var withoutConditions: Sheet {
    var copy = self
    copy.panes.removeAll(where: \.isOfConditions)
    return copy
  }

  /// The panes with handling conditions as cells, whole and with the marking; `nil` where there are
  /// none.
  func conditions(width: Int, marking: Marking, glyphs: Glyphs) -> Canvas? {
    let blocks = panes.filter(\.isOfConditions).compactMap {
      $0.onPaper(width: width, glyphs: glyphs, leftOut: "")
    }
    guard !blocks.isEmpty else { return nil }
    let rows = blocks.reduce(1) { $0 + $1.canvas.size.rows }
    var canvas = Canvas(size: Size(columns: width, rows: rows), glyphs: glyphs)
    var y = 0
    for block in blocks {
      canvas.draw(block.canvas, at: Point(x: 0, y: y))
      y += block.canvas.size.rows
    }
    canvas.write(
      SafeText(marking.rawValue), in: Rect(x: 0, y: y, width: width, height: 1),
      alignment: .center, role: .marking)
    return canvas
  }
}
