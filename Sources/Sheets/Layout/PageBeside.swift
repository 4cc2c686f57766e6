import CellCanvas

/// A page beside the list with its row: on a wall the list needs not all the width.
package enum PageBeside {
  /// Whether a screen of that size has room for both.
  package static func hasRoom(_ size: Size) -> Bool {
    Density.across(size.columns) >= .wall && Density.down(size.rows) >= .wall
  }

  /// The area of the board, and that of the page to the right of it.
  static func split(_ area: Rect) -> (board: Rect, page: Rect) {
    let board = max(area.width * 3 / 5, Density.wide.leastSize.columns)
    let (left, rest) = area.splitLeft(board)
    return (left, rest.splitLeft(gap).rest)
  }

  /// Columns between the two: a blank, a rule, a blank.
  private static let gap = 3
}

extension Canvas {
  /// Draws a page without its frame and without a cursor, a rule before it.
  mutating func draw(beside page: Sheet, in area: Rect) {
    let ruled = Rect(x: area.x - 2, y: area.y, width: area.width + 2, height: area.height)
    fill(ruled)
    for y in ruled.y..<ruled.maxY { put(glyphs.vertical, at: Point(x: ruled.x, y: y), role: .dim) }
    clipped(to: area) { canvas in
      canvas.write(page.titleLine, at: area.origin, maxWidth: area.width)
      let body = canvas.draw(page.headline.drawn(in: area.width), in: area.splitTop(2).rest)
      var state = ViewState()
      state.focus = -1
      var heights: [PaneWidth: PaneHeight] = [:]
      let foot = Rect(x: area.x, y: area.maxY, width: area.width, height: 0)
      let layout = SheetLayout(page, in: body, state: state, foot: foot, &heights)
      _ = canvas.draw(layout, of: page, state: &state, nil)
    }
  }
}
