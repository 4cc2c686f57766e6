import CellCanvas

extension PaperBlock {
  /// The block with lines below it, wrapped to the width: the words about a chart.
  package func followed(by lines: [[TextRun]], width: Int) -> PaperBlock {
    let wrapped = lines.flatMap { TextRun.wrapped($0, to: width) }
    let rows = canvas.size.rows
    var whole = Canvas(
      size: Size(columns: width, rows: rows + wrapped.count), glyphs: canvas.glyphs)
    whole.draw(canvas, at: Point(x: 0, y: 0))
    for (offset, line) in wrapped.enumerated() {
      whole.write(line, at: Point(x: 0, y: rows + offset), maxWidth: width)
    }
    return PaperBlock(canvas: whole, headRows: headRows, canBreak: canBreak)
  }
}
