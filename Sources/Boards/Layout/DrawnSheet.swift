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
  /// Draws the sheet on a screen of so many cells.
  ///
  /// - Parameter state: Its scroll positions are brought up to date.
  package func draw(
    size: Size, glyphs: Glyphs, frame: Frame, state: inout ViewState
  ) -> DrawnSheet {
    var canvas = Canvas(size: size, glyphs: glyphs)
    let framing = canvas.draw(frame, title: title, subtitle: subtitle, legend: legend)
    var area = framing.body
    if area.height > 6 {
      let lines = headline.prefix(area.height > 14 ? headline.count : 1)
      let (top, rest) = area.splitTop(lines.count)
      for (offset, line) in lines.enumerated() {
        canvas.write(line, at: Point(x: top.x, y: top.y + offset), maxWidth: top.width)
      }
      area = lines.isEmpty || rest.height < 14 ? rest : rest.splitTop(1).rest
    }
    let drawn = canvas.draw(panes, details: state.details(in: self), in: area, state: &state)
    return DrawnSheet(
      canvas: canvas, cursor: drawn.focused.cursor ?? area.origin,
      pageRows: max(drawn.focused.rows, 1), targets: framing.targets + drawn.targets)
  }
}

extension Canvas {
  /// Draws all panes and gives what the one with the cursor left, and the targets of all.
  fileprivate mutating func draw(
    _ panes: [Pane], details: [[TextRun]], in area: Rect, state: inout ViewState
  ) -> (focused: PaneDrawing, targets: [HitTarget]) {
    let width = area.width >= PaneLayout.widthOfTwo ? area.width / 2 : area.width
    let needs = panes.map { pane in
      PaneLayout.Need(
        side: pane.side, minimum: pane.minimumHeight,
        natural: pane.naturalHeight(width: width, details: details))
    }
    var focused = PaneDrawing()
    var targets: [HitTarget] = []
    let areas = PaneLayout(needs, focus: state.focus, in: area).areas
    for (index, rect) in areas.sorted(by: { $0.key < $1.key }) {
      let isFocused = index == state.focus
      let drawing = draw(
        panes[index], in: rect, state: &state, isFocused: isFocused, details: details)
      targets.append(HitTarget(rect, .pane(index)))
      targets += drawing.targets(inPane: index)
      if isFocused { focused = drawing }
    }
    return (focused, targets)
  }
}
