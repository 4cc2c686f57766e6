import CellCanvas

/// A sheet on a screen: its cells, and what keys and mouse need to know of them.
package struct DrawnSheet: Sendable {
  package let canvas: Canvas
  /// Where the real cursor belongs: on the selected row, always.
  package let cursor: Point
  /// How many rows a page has.
  package let pageRows: Int
  /// What stands where, the wider before the closer: a pane, then its rows.
  package let targets: [HitTarget]

  package init(canvas: Canvas, cursor: Point, pageRows: Int, targets: [HitTarget] = []) {
    self.canvas = canvas
    self.cursor = cursor
    self.pageRows = pageRows
    self.targets = targets
  }
}

extension Sheet {
  /// Draws the sheet on a screen of so many cells, as much of it as ``Density`` has for the size.
  ///
  /// - Parameter state: Its scroll positions are brought up to date.
  package func draw(
    size: Size, glyphs: Glyphs, frame: Frame, state: inout ViewState
  ) -> DrawnSheet {
    var canvas = Canvas(size: size, glyphs: glyphs)
    let framing = canvas.draw(frame, title: titleLine)
    let area = canvas.draw(headline.drawn, in: framing.body)
    let layout = SheetLayout(self, in: area, state: state, foot: framing.foot)
    let drawn = canvas.draw(layout, of: self, state: &state)
    canvas.draw(layout.foot(of: self, keys: frame.keys), of: frame, in: framing.foot)
    return DrawnSheet(
      canvas: canvas, cursor: drawn.focused.cursor ?? area.origin,
      pageRows: max(drawn.focused.rows, 1), targets: framing.targets + drawn.targets)
  }
}

extension Canvas {
  /// Draws as many lines of the headline as the screen has for them; the area below them.
  ///
  /// Lines are wrapped; where not all have room, the last one shown ends in `…`.
  fileprivate mutating func draw(_ headline: [[TextRun]], in area: Rect) -> Rect {
    let density = Density.down(size.rows)
    let lines = headline.flatMap { TextRun.wrapped($0, to: area.width) }
    let room = min(density.headlineLines, area.height - Density.leastBodyUnderHeadline)
    guard room > 0, !lines.isEmpty else { return area }
    let shown = min(lines.count, room)
    for (offset, line) in lines.prefix(shown).enumerated() {
      let isCut = offset == shown - 1 && lines.count > shown
      write(
        isCut ? line + [TextRun(" …", role: .key)] : line,
        at: Point(x: area.x, y: area.y + offset), maxWidth: area.width)
    }
    return area.splitTop(shown + (density >= .standard ? 1 : 0)).rest
  }

  /// Draws all panes that stand; what the one with the cursor left, and the targets of all.
  fileprivate mutating func draw(
    _ layout: SheetLayout, of sheet: Sheet, state: inout ViewState
  ) -> (focused: PaneDrawing, targets: [HitTarget]) {
    var focused = PaneDrawing()
    var targets: [HitTarget] = []
    for (index, area) in layout.areas.sorted(by: { $0.key < $1.key }) {
      let isFocused = index == state.focus
      let pane =
        layout.isUntitled(index, of: sheet) ? sheet.panes[index].untitled : sheet.panes[index]
      var drawing = PaneDrawing()
      clipped(to: area) { canvas in
        drawing = canvas.draw(
          pane, in: area, state: &state, isFocused: isFocused, details: layout.details)
      }
      targets.append(HitTarget(area, .pane(index)))
      targets += drawing.targets(inPane: index)
      if isFocused { focused = drawing }
    }
    return (focused, targets)
  }
}
