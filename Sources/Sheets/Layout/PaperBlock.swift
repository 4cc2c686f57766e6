import CellCanvas

/// A whole pane on paper, at the width of the page.
package struct PaperBlock: Sendable {
  /// The cells of the whole pane.
  package let canvas: Canvas
  /// The rows repeated at the head of the next page: title and column heads.
  package let headRows: Int
  /// Whether a page may end inside the block.
  package let canBreak: Bool
}

extension Pane {
  /// The whole pane at this width; `nil` for a pane that only a screen has.
  ///
  /// - Parameter leftOut: The words before the names of columns that have no room.
  package func onPaper(width: Int, glyphs: Glyphs, leftOut: String) -> PaperBlock? {
    if case .details = content { return nil }
    let titleRows = title.isEmpty ? 0 : 1
    let body = bodyOnPaper(width: width, glyphs: glyphs, leftOut: leftOut)
    var canvas = Canvas(
      size: Size(columns: width, rows: body.size.rows + titleRows), glyphs: glyphs)
    if titleRows > 0 { canvas.drawTitle(SafeText(title), in: canvas.bounds, isFocused: false) }
    canvas.draw(body, at: Point(x: 0, y: titleRows))
    switch content {
    case .table(let table) where !table.rows.isEmpty:
      return PaperBlock(canvas: canvas, headRows: titleRows + 1, canBreak: true)
    case .grid: return PaperBlock(canvas: canvas, headRows: titleRows + 1, canBreak: true)
    case .text: return PaperBlock(canvas: canvas, headRows: titleRows, canBreak: true)
    case .table, .line, .heat, .map, .details:
      return PaperBlock(canvas: canvas, headRows: titleRows, canBreak: false)
    }
  }

  private func bodyOnPaper(width: Int, glyphs: Glyphs, leftOut: String) -> Canvas {
    if case .table(let table) = content, !table.rows.isEmpty {
      return TextTable(table).onPaper(width: width, glyphs: glyphs, leftOut: leftOut)
    }
    let height = max(naturalHeight(width: width) - (title.isEmpty ? 0 : 1), 1)
    var canvas = Canvas(size: Size(columns: width, rows: height), glyphs: glyphs)
    var state = ViewState()
    let untitled = Pane(id, "", content)
    _ = canvas.draw(
      untitled, in: canvas.bounds, state: &state, isFocused: false, details: .none)
    return canvas
  }
}

extension TextTable {
  /// The table, and below it the names of the columns that do not fit the page.
  fileprivate func onPaper(width: Int, glyphs: Glyphs, leftOut: String) -> Canvas {
    let table = withWholeText(width: width).canvas(width: width, glyphs: glyphs)
    let names = self.leftOut(width: width).map(\.string).joined(separator: ", ")
    guard !names.isEmpty else { return table }
    let note = TextRun(SafeText("\(leftOut): \(names)"), role: .dim)
    let lines = TextRun.wrapped([note], to: width)
    let rows = table.size.rows
    var canvas = Canvas(
      size: Size(columns: width, rows: rows + lines.count), glyphs: glyphs)
    canvas.draw(table, at: Point(x: 0, y: 0))
    for (offset, line) in lines.enumerated() {
      canvas.write(line, at: Point(x: 0, y: rows + offset), maxWidth: width)
    }
    return canvas
  }
}
