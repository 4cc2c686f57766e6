import CellCanvas

/// What drawing a pane leaves to know.
struct PaneDrawing {
  /// Where the real cursor belongs; `nil` where the pane has no selected row in sight.
  var cursor: Point?
  /// How many rows are in sight, for a page of the cursor.
  var rows = 0
  /// The rows in sight, each with the whole of its line.
  var rowAreas: [(row: Int, area: Rect)] = []
  /// The items of a grid in sight.
  var itemAreas: [(position: GridPosition, area: Rect)] = []

  /// What the mouse can mean in the pane, which stands at a position in the sheet.
  func targets(inPane pane: Int) -> [HitTarget] {
    rowAreas.map { HitTarget($0.area, .row(pane: pane, row: $0.row)) }
      + itemAreas.map { HitTarget($0.area, .gridItem(pane: pane, $0.position)) }
  }
}

extension Pane {
  /// The lines that the pane would take if there were room, its title included.
  ///
  /// - Parameter details: What is said of the row under the cursor; nothing takes no line.
  func naturalHeight(width: Int, details: [[TextRun]] = []) -> Int {
    let title = title.isEmpty ? 0 : 1
    switch content {
    case .table(let table): return title + max(TextTable(table).naturalHeight, 2)
    case .grid(let grid, _): return title + grid.naturalHeight
    case .line: return title + 13
    case .heat(let heat, _): return title + heat.naturalHeight
    case .map(let map, _):
      let full = map.naturalSize
      let size = full.columns <= width ? full : map.compactSize
      return title + size.rows + (map.legend.isEmpty ? 0 : 1)
    case .text(let lines): return title + TextRun.height(of: lines, width: width)
    case .details: return details.isEmpty ? 0 : title + TextRun.height(of: details, width: width)
    }
  }
}

extension Canvas {
  /// Draws a pane with its title into the area, as much of it as fits.
  mutating func draw(
    _ pane: Pane, in area: Rect, state: inout ViewState, isFocused: Bool, details: [[TextRun]]
  ) -> PaneDrawing {
    var body = area
    if !pane.title.isEmpty {
      drawTitle(SafeText(pane.title), in: area, isFocused: isFocused)
      body = area.splitTop(1).rest
    }
    switch pane.content {
    case .table(let table): return draw(table, pane.id, in: body, &state, isFocused)
    case .grid(let grid, _):
      return draw(grid, in: body, at: isFocused ? state.grid : nil)
    case .line(let chart, _): draw(chart, in: body)
    case .heat(let heat, _):
      draw(heat, in: body, selectedRow: isFocused ? state.rows[pane.id] : nil)
    case .map(let map, _): draw(map, in: body)
    case .text(let lines): return draw(lines, pane.id, in: body, &state, isFocused)
    case .details: return draw(details, pane.id, in: body, &state, false)
    }
    return PaneDrawing(cursor: body.origin, rows: body.height)
  }

  mutating func drawTitle(_ title: SafeText, in area: Rect, isFocused: Bool) {
    drawHorizontal(from: area.origin, length: area.width)
    let shown = " \(title.truncated(to: max(area.width - 6, 0))) " as SafeText
    write(
      shown, at: Point(x: area.x + 2, y: area.y), role: isFocused ? .tabActive : .heading,
      maxWidth: area.width - 2)
  }

  private mutating func draw(
    _ table: DataTable, _ id: String, in area: Rect, _ state: inout ViewState, _ isFocused: Bool
  ) -> PaneDrawing {
    guard !table.rows.isEmpty else {
      write(SafeText(table.whenEmpty), at: area.origin, role: .dim, maxWidth: area.width)
      return PaneDrawing(cursor: area.origin)
    }
    let text = TextTable(table)
    let selected = state.rows[id] ?? 0
    let first = text.firstRow(
      toShow: selected, height: area.height, current: state.firstRows[id] ?? 0)
    state.firstRows[id] = first
    let drawn = draw(
      text, in: area, selected: isFocused ? selected : nil, firstRow: first, isFocused: isFocused)
    return PaneDrawing(
      cursor: drawn.cursor, rows: drawn.rowsShown.count,
      rowAreas: zip(drawn.rowsShown, drawn.rowLines).map { row, y in
        (row, Rect(x: area.x, y: y, width: area.width, height: 1).intersection(area))
      })
  }

  /// Draws lines of text, wrapped, from the line that the state has scrolled to.
  private mutating func draw(
    _ lines: [[TextRun]], _ id: String, in area: Rect, _ state: inout ViewState,
    _ isFocused: Bool
  ) -> PaneDrawing {
    let wrapped = lines.flatMap { line in
      line.isEmpty ? [[]] : TextRun.wrapped(line, to: area.width)
    }
    let last = max(wrapped.count - area.height, 0)
    let first = min(state.rows[id] ?? 0, last)
    if isFocused { state.rows[id] = first }
    for (offset, line) in wrapped.dropFirst(first).prefix(area.height).enumerated() {
      write(line, at: Point(x: area.x, y: area.y + offset), maxWidth: area.width)
    }
    let below = wrapped.count - first - area.height
    if below > 0 {
      let mark = SafeText(" \(String(glyphs.down)) \(below) ")
      let point = Point(x: area.maxX - mark.width, y: area.maxY - 1)
      write(mark, at: point, role: .key)
    }
    return PaneDrawing(cursor: area.origin, rows: area.height)
  }
}

extension TextTable {
  /// The table as it is drawn: columns for data alone are left out by having no title.
  init(_ table: DataTable) {
    let shown = table.columns.indices.filter { !table.columns[$0].title.isEmpty }
    self.init(
      columns: shown.map { TableColumn(table.columns[$0]) },
      rows: table.rows.map { row in
        TableRow(
          shown.map { TableCell(row.fields[$0].runs) },
          ruleBefore: row.ruleAbove.map { SafeText($0) })
      })
  }
}

extension TableColumn {
  fileprivate init(_ column: DataColumn) {
    self.init(
      SafeText(column.title), alignment: column.alignment, priority: column.priority,
      minWidth: column.minWidth, maxWidth: column.maxWidth)
  }
}
