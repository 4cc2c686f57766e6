import CellCanvas

/// The result of drawing a pane.
struct PaneDrawing: Sendable {
  /// The place of the terminal cursor; `nil` where the selected row is out of sight or there is
  /// none.
  var cursor: Point?
  /// The number of rows in sight, which is how far a page key moves.
  var rows = 0
  /// The rows in sight, each with the area of its whole line.
  var rowAreas: [(row: Int, area: Rect)] = []
  /// The heads of the columns in sight, by position in the data.
  var headAreas: [(column: Int, area: Rect)] = []
  /// Rows or lines out of sight, where the body has no mark of its own for them.
  var above = 0
  var below = 0
  /// The grid items in sight, and the lines that say how many more items a cell holds.
  var itemAreas: [(position: GridPosition, area: Rect)] = []
  /// The number of lines of each row of a grid.
  var gridLines: [Int] = []

  /// The mouse targets of the pane at this position in the sheet.
  func targets(inPane pane: Int) -> [HitTarget] {
    headAreas.map { HitTarget($0.area, .head(pane: pane, column: $0.column)) }
      + rowAreas.map { HitTarget($0.area, .row(pane: pane, row: $0.row)) }
      + itemAreas.map { HitTarget($0.area, .gridItem(pane: pane, $0.position)) }
  }
}

extension Pane {
  /// The height in lines that shows all of the pane, with its title.
  ///
  /// - Parameter details: The lines about the row under the cursor. Without lines the height is 0.
  func naturalHeight(width: Int, details: WrappedLines = .none) -> Int {
    let title = title.isEmpty ? 0 : 1
    switch content {
    case .table(let table): return title + max(TextTable(table).naturalHeight, 2)
    case .grid(let grid, _): return title + grid.naturalHeight
    case .line: return title + 13
    case .heat(let heat, _): return title + heat.naturalHeight
    case .map(let map, _):
      let forms: [TileMap.Form] = [.line, .box]
      return title + (map.heights(of: forms, width: width).last ?? 0)
    case .text(let lines):
      return title + WrappedLines(lines.drawn(in: width), to: width).lines.count
    case .details:
      let lines = details.wrapped(to: width).lines
      return lines.isEmpty ? 0 : title + lines.count
    }
  }

  /// The only heights that the pane can fill, with its title, smallest first.
  ///
  /// Empty where any height will do.
  func steps(width: Int) -> [Int] {
    guard case .map(let map, _) = content else { return [] }
    return map.heights(of: map.forms, width: width).map { $0 + (title.isEmpty ? 0 : 1) }
  }
}

extension TileMap {
  /// The height of each form of the map that fits the width.
  ///
  /// The first form always counts.
  fileprivate func heights(of forms: [Form], width: Int) -> [Int] {
    forms.map { size($0, width: width) }.enumerated()
      .filter { $0.offset == 0 || $0.element.columns <= width }.map(\.element.rows)
  }
}

extension Canvas {
  /// Draws a pane with its title, as much as fits in the area.
  mutating func draw(
    _ pane: Pane, in area: Rect, state: inout ViewState, isFocused: Bool, details: WrappedLines
  ) -> PaneDrawing {
    guard !pane.title.isEmpty else {
      return drawBody(of: pane, in: area, &state, isFocused, details)
    }
    let body = area.splitTop(1).rest
    let drawing = drawBody(of: pane, in: body, &state, isFocused, details)
    drawTitle(
      SafeText(pane.title), in: area, isFocused: isFocused,
      mark: glyphs.outOfSight(above: drawing.above, below: drawing.below))
    return drawing
  }

  private mutating func drawBody(
    of pane: Pane, in area: Rect, _ state: inout ViewState, _ isFocused: Bool,
    _ details: WrappedLines
  ) -> PaneDrawing {
    switch pane.content {
    case .table(let table):
      return draw(table, of: pane, in: area, &state, isFocused)
    case .grid(let grid, _):
      let drawing = draw(grid, in: area, at: isFocused ? state.grid : nil)
      state.noteDrawn(grid, lines: drawing.gridLines)
      tick(drawing.itemAreas, of: grid, state.selected[pane.id] ?? [], cursor: drawing.cursor)
      return drawing
    case .line(let chart, _): draw(chart, in: area)
    case .heat(let heat, _): return draw(heat, pane.id, in: area, &state, isFocused)
    case .map(let map, _): return draw(map, pane.id, in: area, state, isFocused)
    case .text(let lines):
      let text = WrappedLines(lines.drawn(in: area.width), to: area.width)
      return draw(text, pane.id, in: area, &state, isFocused)
    case .details:
      return draw(details.wrapped(to: area.width), pane.id, in: area, &state, isFocused)
    }
    return PaneDrawing(cursor: area.origin, rows: area.height)
  }

  /// Marks the items that the reader selected; the cursor's sign stands before the mark.
  private mutating func tick(
    _ items: [(position: GridPosition, area: Rect)], of grid: GridBlock, _ selected: Set<String>,
    cursor: Point?
  ) {
    for (position, area) in items where !selected.isEmpty && area.origin != cursor {
      guard let key = position.item(in: grid)?.opens.text, selected.contains(key) else { continue }
      put(glyphs.chosen, at: area.origin, role: .key)
    }
  }

  /// Draws the title of a pane in a rule, with the mark for hidden rows near the right end.
  mutating func drawTitle(
    _ title: SafeText, in area: Rect, isFocused: Bool, mark: SafeText = .empty
  ) {
    drawHorizontal(from: area.origin, length: area.width)
    let end = mark.isEmpty ? .empty : " \(mark) " as SafeText
    let room = max(area.width - 6 - end.width, 0)
    let shown = " \(title.truncated(to: room)) " as SafeText
    write(
      shown, at: Point(x: area.x + 2, y: area.y), role: isFocused ? .tabActive : .heading,
      maxWidth: area.width - 2)
    let x = max(area.maxX - end.width - (area.width > 20 ? 2 : 0), area.x)
    write(end, at: Point(x: x, y: area.y), role: .key, maxWidth: area.maxX - x)
  }

  private mutating func draw(
    _ heat: HeatTable, _ id: String, in area: Rect, _ state: inout ViewState, _ isFocused: Bool
  ) -> PaneDrawing {
    let selected = state.rows[id] ?? 0
    let drawn = draw(heat, in: area, selectedRow: selected, isFocused: isFocused)
    let rows = drawn.rowsShown
    let lines = rows.map { row in
      let y = drawn.firstLine + row - rows.lowerBound
      return (row, Rect(x: area.x, y: y, width: area.width, height: 1).intersection(area))
    }
    let cursor = rows.contains(selected) ? lines[selected - rows.lowerBound].1.origin : nil
    return PaneDrawing(
      cursor: cursor ?? area.origin, rows: rows.count, rowAreas: lines,
      above: rows.lowerBound, below: heat.rowLabels.count - rows.upperBound)
  }

  /// Draws a map.
  ///
  /// Each tile is one row.
  private mutating func draw(
    _ map: TileMap, _ id: String, in area: Rect, _ state: ViewState, _ isFocused: Bool
  ) -> PaneDrawing {
    let selected = state.rows[id] ?? 0
    let hasCursor = isFocused && map.memberCount > 0
    let drawn = draw(map, in: area, selected: hasCursor ? selected : nil)
    return PaneDrawing(
      cursor: drawn.cursor ?? area.origin, rows: area.height,
      rowAreas: drawn.tiles.filter { map.tiles[$0.index].isMember }.map { ($0.index, $0.area) })
  }

  private mutating func draw(
    _ table: DataTable, of pane: Pane, in area: Rect, _ state: inout ViewState, _ isFocused: Bool
  ) -> PaneDrawing {
    guard area.height > 0 else {
      return PaneDrawing(cursor: area.origin, below: table.rows.count)
    }
    guard !table.rows.isEmpty else {
      write(SafeText(table.whenEmpty), at: area.origin, role: .dim, maxWidth: area.width)
      return PaneDrawing(cursor: area.origin)
    }
    // The column with the cursor stands, whatever its priority: so left and right bring the columns
    // that have no room.
    let isSpaced = state.isSpaced && table.rows.count * 2 < area.height
    let text = TextTable(table, keeping: state.columns[pane.id], isSpaced: isSpaced)
    let selected = state.rows[pane.id] ?? 0
    let first = text.firstRow(
      toShow: selected, height: area.height, current: state.firstRows[pane.id] ?? 0)
    state.firstRows[pane.id] = first
    let isTitled = !pane.title.isEmpty
    let drawn = draw(
      text, in: area, selected: isFocused ? selected : nil,
      selectedColumn: state.columns[pane.id].flatMap(table.shownColumns.firstIndex),
      firstRow: first, isFocused: isFocused, marksRows: !isTitled)
    let rows = drawn.rowsShown
    let chosen = state.selected[pane.id] ?? []
    let keys = chosen.isEmpty ? [] : table.rowKeys
    for (row, y) in zip(rows, drawn.rowLines) where !chosen.isEmpty {
      guard let key = keys[row], chosen.contains(key) else { continue }
      put(glyphs.chosen, at: Point(x: area.x + 1, y: y), role: .key)
    }
    let isSaidInTitle = isTitled && TextTable.hasMarksInHead(height: area.height)
    return PaneDrawing(
      cursor: drawn.cursor, rows: rows.count,
      rowAreas: zip(rows, drawn.rowLines).map { row, y in
        (row, Rect(x: area.x, y: y, width: area.width, height: 1).intersection(area))
      }, headAreas: drawn.heads.map { (table.shownColumns[$0.column], $0.area) },
      above: isSaidInTitle ? rows.lowerBound : 0,
      below: isSaidInTitle ? table.rows.count - rows.upperBound : 0)
  }

  /// Draws lines of text, from the line that the reader has scrolled to.
  private mutating func draw(
    _ text: WrappedLines, _ id: String, in area: Rect, _ state: inout ViewState,
    _ isFocused: Bool
  ) -> PaneDrawing {
    let wrapped = text.lines
    let last = max(wrapped.count - area.height, 0)
    let first = min(state.rows[id] ?? 0, last)
    if isFocused { state.rows[id] = first }
    for (offset, line) in wrapped.dropFirst(first).prefix(area.height).enumerated() {
      write(line, at: Point(x: area.x, y: area.y + offset), maxWidth: area.width)
    }
    return PaneDrawing(
      cursor: area.origin, rows: area.height, above: first,
      below: max(wrapped.count - first - area.height, 0))
  }
}

extension TextTable {
  /// The table as it is drawn: columns for data alone are left out by having no title.
  ///
  /// - Parameter column: A column that stands even where others have to go for it.
  init(_ table: DataTable, keeping column: Int? = nil, isSpaced: Bool = false) {
    let shown = table.shownColumns
    self.init(
      columns: shown.map { TableColumn(table.columns[$0], isKept: $0 == column) },
      rows: table.rows.map { row in
        TableRow(
          shown.map { TableCell(row.fields[$0].runs) },
          ruleBefore: row.ruleAbove.map { SafeText($0) }, air: isSpaced ? 1 : 0)
      }, moreWord: SafeText(table.more), columnsKey: SafeText(DataTable.columnsKey))
  }
}

extension TableColumn {
  fileprivate init(_ column: DataColumn, isKept: Bool) {
    self.init(
      SafeText(column.head), alignment: column.alignment, priority: isKept ? 0 : column.priority,
      minWidth: column.minWidth, maxWidth: column.maxWidth,
      replacesPrevious: column.replacesPrevious)
  }
}
