import CellCanvas
import Wording

extension Canvas {
  /// Draws an explanation over the middle of the screen, and returns the place of the cursor.
  ///
  /// - Parameter position: The number of the figure, from 1, and how many figures there are.
  /// - Parameter firstLine: The first line in sight. A line beyond the end is brought back.
  package mutating func draw(
    _ explanation: Explanation, position: (Int, of: Int), firstLine: inout Int, _ words: Words
  ) -> Point {
    let area = bounds.centered(
      Size(columns: min(bounds.width, 100), rows: max(bounds.height - 2, 5)))
    let inner = area.inset(by: 1)
    let lines = explanation.lines.drawn.flatMap { line in
      line.isEmpty ? [[]] : TextRun.wrapped(line, to: inner.width)
    }
    let height = min(inner.height, lines.count + 2)
    let box = bounds.centered(Size(columns: area.width, rows: height + 2))
    fill(box)
    drawBox(box, title: SafeText(words.say.explained(position.0, of: position.of)))
    let (head, body) = box.inset(by: 1).splitTop(2)
    write(head: explanation.figure, in: head)
    firstLine = max(0, min(firstLine, lines.count - body.height))
    for (offset, line) in lines.dropFirst(firstLine).prefix(body.height).enumerated() {
      write(line, at: Point(x: body.x, y: body.y + offset), maxWidth: body.width)
    }
    drawFoot(words[explanation.hint], under: box, isCut: lines.count > firstLine + body.height)
    return head.origin
  }

  /// Writes the name of the figure at the left, and its value at the right as on the board.
  private mutating func write(head figure: NamedFigure, in area: Rect) {
    let shown = SafeText(figure.shown)
    let room = max(area.width - shown.width - 2, 0)
    write(SafeText(figure.label).truncated(to: room), at: area.origin, role: .title)
    write(
      shown, at: Point(x: max(area.maxX - shown.width, area.x), y: area.y), role: .title,
      maxWidth: area.width)
  }

  private mutating func drawFoot(_ hint: String, under box: Rect, isCut: Bool) {
    let more = isCut ? "\(glyphs.isASCII ? "v" : "↓") " : ""
    let text = SafeText(" \(more)\(hint) ").truncated(to: max(box.width - 4, 0))
    write(text, at: Point(x: box.x + 2, y: box.maxY - 1), role: .key)
  }
}
