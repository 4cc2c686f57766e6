/// Works out which rows a table shows in a number of lines.
extension TextTable {
  /// How many lines the whole table takes: its header, its rows and the rules between them.
  package var naturalHeight: Int { 1 + rows.reduce(0) { $0 + $1.height } }

  /// Whether the head counts the rows not visible, because the table is too low for lines of their
  /// own.
  package static func hasMarksInHead(height: Int) -> Bool { height < 6 }

  /// Whether the head is shown: a single line is better used for the selected row.
  static func hasHead(height: Int) -> Bool { height > 1 }

  /// The rows shown in `height` lines, including the header, when `first` is at the top.
  ///
  /// One line says how many rows are above, and one how many are below. In a low table the head
  /// says both.
  package func rowsShown(from first: Int, height: Int) -> Range<Int> {
    let first = min(max(first, 0), rows.count)
    let hasLines = !Self.hasMarksInHead(height: height)
    let room = height - (Self.hasHead(height: height) ? 1 : 0) - (first > 0 && hasLines ? 1 : 0)
    let all = rowsFitting(from: first, lines: room)
    let isWhole = all.upperBound == rows.count || !hasLines
    return isWhole ? all : rowsFitting(from: first, lines: room - 1)
  }

  /// The first row to show so that `selected` is visible, moved as little as possible.
  package func firstRow(toShow selected: Int, height: Int, current: Int) -> Int {
    let selected = min(max(selected, 0), max(rows.count - 1, 0))
    var first = min(max(current, 0), selected)
    first = min(first, firstRowShowingEnd(height: height))
    while first < selected, !rowsShown(from: first, height: height).contains(selected) {
      first += 1
    }
    return first
  }

  /// The earliest first row that makes the last row visible; scrolling never needs to go further.
  private func firstRowShowingEnd(height: Int) -> Int {
    var lines = 0
    var first = rows.count
    while first > 0 {
      lines += rows[first - 1].height
      let mark = first > 1 && !Self.hasMarksInHead(height: height) ? 1 : 0
      let room = height - (Self.hasHead(height: height) ? 1 : 0) - mark
      if lines > room { break }
      first -= 1
    }
    return first
  }

  private func rowsFitting(from first: Int, lines: Int) -> Range<Int> {
    var used = 0
    var end = first
    while end < rows.count {
      used += rows[end].height
      if used > lines { break }
      end += 1
    }
    // On one line a row stands without its rule.
    if end == first, end < rows.count, lines > 0 { end += 1 }
    return first..<end
  }
}
