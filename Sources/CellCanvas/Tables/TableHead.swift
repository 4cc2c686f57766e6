/// The head line of a table: the places of its columns, and the mark for what does not fit.
struct TableHead: Equatable {
  let layout: TableLayout
  /// `↑2 ↓5 +3…`: rows above and below where no line of their own says so, and columns left out.
  let mark: SafeText

  /// The least width in cells at which the mark has room beside the titles.
  ///
  /// In a narrower table the mark covers the titles, because it would cost another column.
  private static let leastWidthBeside = 36

  init(
    _ table: TextTable, rows: Range<Int>, area: Rect, glyphs: Glyphs, marksColumns: Bool
  ) {
    let scrolled =
      TextTable.hasMarksInHead(height: area.height)
      ? glyphs.outOfSight(above: rows.lowerBound, below: table.rows.count - rows.upperBound)
      : .empty
    func mark(_ layout: TableLayout) -> SafeText {
      let leftOut = glyphs.leftOut(marksColumns ? layout.droppedColumns : 0, key: table.columnsKey)
      let marks = [scrolled, leftOut].filter { !$0.isEmpty }
      return SafeText(marks.map(\.string).joined(separator: " "))
    }
    let widest = TableLayout(table, width: area.width)
    let needed = mark(widest).width + 1
    guard needed > 1, widest.headEnd(table) + needed > area.width,
      area.width >= TableHead.leastWidthBeside
    else {
      layout = widest
      self.mark = mark(widest)
      return
    }
    layout = TableLayout(table, width: area.width - needed)
    self.mark = mark(layout)
  }
}

extension TableHead {
  /// Where the titles stand; none where the table is too low for a head.
  func places(at area: Rect, of table: TextTable) -> [TableDrawing.Head] {
    guard TextTable.hasHead(height: area.height) else { return [] }
    return layout.places.map { place in
      TableDrawing.Head(
        column: place.column,
        area: Rect(x: area.x + place.x, y: area.y, width: place.width, height: 1))
    }
  }
}

extension TableLayout {
  /// The first cell after the last title of the head.
  fileprivate func headEnd(_ table: TextTable) -> Int {
    guard let last = places.last else { return 0 }
    let column = table.columns[last.column]
    return last.x + (column.alignment == .left ? min(column.title.width, last.width) : last.width)
  }
}
