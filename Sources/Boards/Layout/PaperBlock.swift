import CellCanvas

/// A pane as it stands on paper: all of it, at the width of the page.
package struct PaperBlock: Sendable {
  package let canvas: Canvas
  /// The rows that stand again at the head of the next page: title and column heads.
  package let headRows: Int
  /// Whether a page may end inside it.
  package let canBreak: Bool
}

extension Pane {
  /// The pane at this width with nothing left out; `nil` for what only a screen has.
  package func onPaper(width: Int, glyphs: Glyphs) -> PaperBlock? {
    if case .details = content { return nil }
    let titleRows = title.isEmpty ? 0 : 1
    let body = bodyOnPaper(width: width, glyphs: glyphs)
    var canvas = Canvas(
      size: Size(columns: width, rows: body.size.rows + titleRows), glyphs: glyphs)
    if titleRows > 0 { canvas.drawTitle(SafeText(title), in: canvas.bounds, isFocused: false) }
    canvas.draw(body, at: Point(x: 0, y: titleRows))
    switch content {
    case .table(let table) where !table.rows.isEmpty:
      return PaperBlock(canvas: canvas, headRows: titleRows + 1, canBreak: true)
    case .grid: return PaperBlock(canvas: canvas, headRows: titleRows + 1, canBreak: true)
    case .text: return PaperBlock(canvas: canvas, headRows: titleRows, canBreak: true)
    default: return PaperBlock(canvas: canvas, headRows: titleRows, canBreak: false)
    }
  }

  private func bodyOnPaper(width: Int, glyphs: Glyphs) -> Canvas {
    if case .table(let table) = content, !table.rows.isEmpty {
      return TextTable(table).canvas(width: width, glyphs: glyphs)
    }
    let height = max(naturalHeight(width: width) - (title.isEmpty ? 0 : 1), 1)
    var canvas = Canvas(size: Size(columns: width, rows: height), glyphs: glyphs)
    var state = ViewState()
    let untitled = Pane(id, "", content)
    _ = canvas.draw(
      untitled, in: canvas.bounds, state: &state, isFocused: false, details: [])
    return canvas
  }
}
