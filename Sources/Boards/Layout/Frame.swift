import CellCanvas

/// What stands around every sheet: whose figures, of when, from where, and how to go on.
package struct Frame: Equatable, Sendable {
  /// A board's place in the row of tabs.
  package struct Tab: Equatable, Sendable {
    package let key: String
    package let title: String
    package let isActive: Bool

    package init(key: String, title: String, isActive: Bool) {
      self.key = key
      self.title = title
      self.isActive = isActive
    }
  }

  /// Scope, month and snapshot: always on screen.
  package let context: [TextRun]
  package let tabs: [Tab]
  /// The keys that matter here.
  package let keys: [LegendEntry]
  /// Something to say now, in place of the legend.
  package let message: String?
  /// The protective marking, in capitals.
  package let marking: String

  package init(
    context: [TextRun], tabs: [Tab], keys: [LegendEntry], message: String?, marking: String
  ) {
    self.context = context
    self.tabs = tabs
    self.keys = keys
    self.message = message
    self.marking = marking
  }
}

/// A sheet on a screen: its cells, and what the keys need to know of them.
package struct DrawnSheet: Sendable {
  package let canvas: Canvas
  /// Where the real cursor belongs: on the selected row, always.
  package let cursor: Point
  /// How many rows a page has.
  package let pageRows: Int

  package init(canvas: Canvas, cursor: Point, pageRows: Int) {
    self.canvas = canvas
    self.cursor = cursor
    self.pageRows = pageRows
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
    var area = canvas.draw(frame, title: title, subtitle: subtitle, legend: legend)
    if area.height > 6 {
      let lines = headline.prefix(area.height > 14 ? headline.count : 1)
      let (top, rest) = area.splitTop(lines.count)
      for (offset, line) in lines.enumerated() {
        canvas.write(line, at: Point(x: top.x, y: top.y + offset), maxWidth: top.width)
      }
      area = lines.isEmpty || rest.height < 14 ? rest : rest.splitTop(1).rest
    }
    let drawing = canvas.draw(panes, details: state.details(in: self), in: area, state: &state)
    return DrawnSheet(
      canvas: canvas, cursor: drawing.cursor ?? area.origin, pageRows: max(drawing.rows, 1))
  }
}

extension Canvas {
  /// Draws all panes and gives what the one with the cursor left.
  fileprivate mutating func draw(
    _ panes: [Pane], details: [[TextRun]], in area: Rect, state: inout ViewState
  ) -> PaneDrawing {
    let width = area.width >= PaneLayout.widthOfTwo ? area.width / 2 : area.width
    let needs = panes.map { pane in
      PaneLayout.Need(
        side: pane.side, minimum: pane.minimumHeight,
        natural: pane.naturalHeight(width: width, details: details))
    }
    var focused = PaneDrawing()
    for (index, rect) in PaneLayout(needs, focus: state.focus, in: area).areas {
      let isFocused = index == state.focus
      let drawing = draw(
        panes[index], in: rect, state: &state, isFocused: isFocused, details: details)
      if isFocused { focused = drawing }
    }
    return focused
  }

  /// Draws marking, title, tabs and legend, and gives the area that they leave.
  fileprivate mutating func draw(
    _ frame: Frame, title: String, subtitle: String, legend: [LegendEntry]
  ) -> Rect {
    let marking = SafeText(frame.marking)
    let (first, belowFirst) = bounds.splitTop(1)
    let (inner, last) = belowFirst.splitBottom(1)
    for line in [first, last] { write(marking, in: line, alignment: .center, role: .marking) }
    var area = drawTitle(title, subtitle, frame.context, in: inner)
    if area.height > 12 {
      drawTabs(frame.tabs, in: area)
      area = area.splitTop(1).rest
    }
    if area.height > 16 { area = area.splitTop(1).rest }
    guard area.height > 6 || frame.message != nil else { return area }
    let (body, foot) = area.splitBottom(area.height > 24 && frame.message == nil ? 2 : 1)
    drawFoot(frame, legend, in: foot)
    return body
  }

  /// Title to the left, context to the right; on a narrow screen under one another.
  private mutating func drawTitle(
    _ title: String, _ subtitle: String, _ context: [TextRun], in area: Rect
  ) -> Rect {
    let runs = [
      TextRun(SafeText(title), role: .title), TextRun(SafeText("  \(subtitle)"), role: .dim),
    ]
    let contextWidth = context.reduce(0) { $0 + $1.text.width }
    let titleWidth = SafeText(title).width
    if titleWidth + contextWidth + 3 > area.width {
      write(runs, at: area.origin, maxWidth: area.width)
      writeContext(context, at: Point(x: area.x, y: area.y + 1), width: area.width)
      return area.splitTop(2).rest
    }
    write(runs, at: area.origin, maxWidth: area.width - contextWidth - 2)
    write(context, at: Point(x: area.maxX - contextWidth, y: area.y))
    return area.splitTop(1).rest
  }

  /// The context on a line of its own; where it is too wide its first run gives way.
  ///
  /// The runs after it say how fresh the figures are and whether they are safe to show.
  private mutating func writeContext(_ context: [TextRun], at point: Point, width: Int) {
    let rest = context.dropFirst().reduce(0) { $0 + $1.text.width }
    let used = write(Array(context.prefix(1)), at: point, maxWidth: max(width - rest, 0))
    write(
      Array(context.dropFirst()), at: Point(x: point.x + used, y: point.y), maxWidth: width - used)
  }

  private mutating func drawTabs(_ tabs: [Frame.Tab], in area: Rect) {
    var x = area.x
    for tab in tabs {
      x += write(SafeText(" \(tab.key) "), at: Point(x: x, y: area.y), role: .key)
      x += write(
        SafeText(tab.title), at: Point(x: x, y: area.y), role: tab.isActive ? .tabActive : .tab)
      x += 1
    }
  }

  /// The message, or signs and keys with their meanings, as many as fit; keys first.
  private mutating func drawFoot(_ frame: Frame, _ legend: [LegendEntry], in area: Rect) {
    if let message = frame.message {
      write(SafeText(message), at: area.origin, role: .warning, maxWidth: area.width)
      return
    }
    let keys = entries(frame.keys, room: area.width)
    let keysWidth = keys.reduce(0) { $0 + $1.text.width }
    let room = area.height > 1 ? area.width : area.width - keysWidth - 2
    write(entries(legend, room: room), at: area.origin)
    write(keys, at: Point(x: area.maxX - keysWidth, y: area.maxY - 1))
  }

  private func entries(_ entries: [LegendEntry], room: Int) -> [TextRun] {
    var runs: [TextRun] = []
    var used = 0
    for entry in entries {
      let sign = SafeText(entry.sign)
      let meaning = SafeText(" \(entry.meaning)  ")
      guard used + sign.width + meaning.width <= room else { continue }
      runs += [TextRun(sign, role: .key), TextRun(meaning, role: .dim)]
      used += sign.width + meaning.width
    }
    return runs
  }
}
