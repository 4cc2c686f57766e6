import CellCanvas

extension TextTable {
  /// The table for a page.
  ///
  /// Text that is too long for its column continues on the lines below.
  ///
  /// A page has no cursor to show the rest of a text.
  func withWholeText(width: Int) -> TextTable {
    let places = columnsShown(width: width)
    let columns = places.map { place in
      var column = self.columns[place.column]
      (column.priority, column.replacesPrevious) = (0, false)
      return column
    }
    return TextTable(
      columns: columns, rows: rows.flatMap { TextTable.rows($0, in: places) }, moreWord: moreWord)
  }

  private static func rows(_ row: TableRow, in places: [(column: Int, width: Int)]) -> [TableRow] {
    let cells = places.map { place in
      place.column < row.cells.count ? lines(row.cells[place.column], width: place.width) : []
    }
    let height = cells.map(\.count).max() ?? 1
    return (0..<max(height, 1)).map { line in
      TableRow(
        cells.map { line < $0.count ? TableCell($0[line]) : "" },
        ruleBefore: line == 0 ? row.ruleBefore : nil)
    }
  }

  /// The lines of a cell, broken only between words.
  ///
  /// A figure or a bar is cut, as on the screen.
  private static func lines(_ cell: TableCell, width: Int) -> [[TextRun]] {
    let isText = cell.width > width && width > 6 && cell.text.string.contains(" ")
    return isText ? TextRun.wrapped(cell.runs, to: width) : [cell.runs]
  }
}
