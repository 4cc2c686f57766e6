/// Which rows a table shows in so many lines.
extension TextTable {
  /// Lines of the whole table: its header, its rows, and the rules among them.
  package var naturalHeight: Int { 1 + rows.reduce(0) { $0 + $1.height } }

  /// Whether rows out of sight are counted in the head, for want of lines of their own.
  package static func hasMarksInHead(height: Int) -> Bool { height < 6 }

  /// Whether the head stands: a single line is better spent on the selected row.
  static func hasHead(height: Int) -> Bool { height > 1 }

  /// The rows shown in `height` lines, header included, when `first` stands on top.
  ///
  /// A line goes to the mark that says how many rows lie above, and one to those below; in a low
  /// table the head says both.
  package func rowsShown(from first: Int, height: Int) -> Range<Int> {
    let first = min(max(first, 0), rows.count)
    let hasLines = !Self.hasMarksInHead(height: height)
    let room = height - (Self.hasHead(height: height) ? 1 : 0) - (first > 0 && hasLines ? 1 : 0)
    let all = rowsFitting(from: first, lines: room)
    let isWhole = all.upperBound == rows.count || !hasLines
    return isWhole ? all : rowsFitting(from: first, lines: room - 1)
  }

  /// The first row to show so that `selected` is in sight, moved as little as may be.
  package func firstRow(toShow selected: Int, height: Int, current: Int) -> Int {
    let selected = min(max(selected, 0), max(rows.count - 1, 0))
    var first = min(max(current, 0), selected)
    first = min(first, firstRowShowingEnd(height: height))
    while first < selected, !rowsShown(from: first, height: height).contains(selected) {
      first += 1
    }
    return first
  }

  /// The earliest first row from which the last one is in sight: no further down is needed.
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
    return first..<end
  }
}
