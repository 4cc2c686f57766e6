import CellCanvas

/// A sheet drawn on a screen: its cells, and what keys and mouse need to know.
package struct DrawnSheet: Sendable {
  package let canvas: Canvas
  /// The place of the terminal cursor, always on the selected row.
  package let cursor: Point
  /// The number of rows that a page key moves.
  package let pageRows: Int
  /// The areas that the mouse can hit.
  ///
  /// A pane comes before its rows.
  package let targets: [HitTarget]

  package init(canvas: Canvas, cursor: Point, pageRows: Int, targets: [HitTarget] = []) {
    self.canvas = canvas
    self.cursor = cursor
    self.pageRows = pageRows
    self.targets = targets
  }
}

extension Sheet {
  /// Draws as much of the sheet as ``Density`` allows on a screen of this size in cells.
  ///
  /// - Parameter state: Its scroll positions are updated.
  package func draw(
    size: Size, glyphs: Glyphs, frame: Frame, state: inout ViewState
  ) -> DrawnSheet {
    var memory = DrawingMemory()
    return draw(size: size, glyphs: glyphs, frame: frame, state: &state, number: 0, &memory)
  }

  /// Draws only what changed since the last drawing.
  ///
  /// - Parameter number: The number of the sheet. Each new sheet has another number.
  package func draw(
    size: Size, glyphs: Glyphs, frame: Frame, state: inout ViewState, number: Int,
    beside page: Sheet? = nil, _ memory: inout DrawingMemory
  ) -> DrawnSheet {
    memory.begin(
      .init(
        sheet: number, size: size, glyphs: glyphs, frame: frame, filters: state.filters,
        orders: state.orders, columnStates: state.columnStates,
        isSpaced: state.isSpaced))
    let before = memory.last
    var canvas = before?.canvas ?? Canvas(size: size, glyphs: glyphs)
    let framing = before?.framing ?? canvas.draw(frame, title: titleLine)
    let body = before?.area ?? canvas.draw(headline.drawn(in: framing.body.width), in: framing.body)
    let beside = page.map { _ in PageBeside.split(body) }
    let area = beside?.board ?? body
    let layout = SheetLayout(
      self, in: area, state: state, foot: framing.foot, hasPage: page != nil, &memory.heights)
    if let page, let place = beside?.page { canvas.draw(beside: page, in: place) }
    if let before, before.areas != layout.areas { canvas.fill(page == nil ? body : area) }
    let panes = canvas.draw(layout, of: self, state: &state, before)
    let foot = layout.foot(of: self, keys: frame.keys)
    var footTargets = before?.footTargets ?? []
    if foot != before?.foot {
      if before != nil { canvas.fill(framing.foot) }
      footTargets = canvas.draw(foot, of: frame, in: framing.foot)
    }
    memory.keep(
      .init(
        canvas: canvas, framing: framing, area: body, areas: layout.areas, panes: panes, foot: foot,
        footTargets: footTargets))
    let focused = panes[state.focus]?.drawing ?? PaneDrawing()
    let targets = panes.sorted { $0.key < $1.key }.flatMap { index, pane in
      [HitTarget(layout.areas[index] ?? area, .pane(index))] + pane.drawing.targets(inPane: index)
    }
    return DrawnSheet(
      canvas: canvas, cursor: focused.cursor ?? area.origin, pageRows: max(focused.rows, 1),
      targets: framing.targets + targets + footTargets)
  }
}

extension Canvas {
  /// Draws as many lines of the headline as there is room for, and returns the area below them.
  ///
  /// Lines are wrapped. If some have no room, the last line shown ends in `…`.
  mutating func draw(_ headline: [[TextRun]], in area: Rect) -> Rect {
    let density = Density.down(size.rows)
    let lines = headline.flatMap { TextRun.wrapped($0, to: area.width) }
    let room = min(density.headlineLines, area.height - density.leastBodyUnderHeadline)
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

  /// Draws the panes in the layout, except those already on the canvas.
  ///
  /// - Parameter before: The drawing that is still on the canvas.
  mutating func draw(
    _ layout: SheetLayout, of sheet: Sheet, state: inout ViewState,
    _ before: DrawingMemory.Drawn?
  ) -> [Int: DrawingMemory.DrawnPane] {
    var panes: [Int: DrawingMemory.DrawnPane] = [:]
    for (index, area) in layout.areas.sorted(by: { $0.key < $1.key }) {
      let pane = sheet.panes[index]
      let drawing =
        before?.pane(index, of: sheet, layout, state)
        ?? draw(
          layout.isUntitled(index, of: sheet) ? pane.untitled : pane, in: area,
          isAgain: before != nil,
          state: &state, isFocused: index == state.focus, layout.details)
      panes[index] = .init(
        standing: PaneStanding(pane, in: state, isFocused: index == state.focus), drawing: drawing)
    }
    return panes
  }

  /// Draws a pane within its area.
  ///
  /// - Parameter isAgain: Whether the area holds an earlier drawing, which is cleared first.
  private mutating func draw(
    _ pane: Pane, in area: Rect, isAgain: Bool, state: inout ViewState, isFocused: Bool,
    _ details: WrappedLines
  ) -> PaneDrawing {
    var drawing = PaneDrawing()
    clipped(to: area) { canvas in
      if isAgain { canvas.fill(area) }
      drawing = canvas.draw(
        pane, in: area, state: &state, isFocused: isFocused, details: details)
    }
    return drawing
  }
}
