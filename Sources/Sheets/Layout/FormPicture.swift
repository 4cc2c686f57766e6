import CellCanvas
import Wording

/// A form over the board, as it is drawn: a line a field.
package struct FormPicture: Equatable, Sendable {
  /// A field: its label, what is typed, and what is said beside it.
  package struct Line: Equatable, Sendable {
    package let label: String
    package let text: String
    /// What would complete the text, or a note about the field.
    package let note: String
    /// Whether it is asked for.
    package let isAsked: Bool

    package init(label: String, text: String, note: String, isAsked: Bool) {
      self.label = label
      self.text = text
      self.note = note
      self.isAsked = isAsked
    }
  }

  package let title: String
  package let lines: [Line]
  /// The field with the cursor.
  package let position: Int
  /// What is wrong with it; `nil` where nothing is.
  package let problem: String?
  /// The keys of the form.
  package let hint: String

  package init(title: String, lines: [Line], position: Int, problem: String?, hint: String) {
    self.title = title
    self.lines = lines
    self.position = position
    self.problem = problem
    self.hint = hint
  }
}

extension Canvas {
  /// Draws a form in the middle of the screen, and returns the place of its cursor.
  ///
  /// Where there is no room for every field, the fields around the cursor are shown.
  package mutating func draw(_ form: FormPicture) -> Point {
    let rows = min(form.lines.count + 5, max(bounds.height - 2, 5))
    let area = bounds.centered(Size(columns: min(bounds.width, 100), rows: rows))
    fill(area)
    drawBox(area, title: SafeText(form.title))
    let (fields, foot) = area.inset(by: 1).splitTop(max(area.height - 5, 1))
    let first = max(
      0, min(form.position - fields.height / 2, form.lines.count - fields.height))
    var cursor = fields.origin
    for (offset, line) in form.lines.dropFirst(first).prefix(fields.height).enumerated() {
      let place = Rect(x: fields.x, y: fields.y + offset, width: fields.width, height: 1)
      let end = draw(line, isCurrent: first + offset == form.position, form, in: place)
      if first + offset == form.position { cursor = end }
    }
    drawFoot(form, in: foot)
    return cursor
  }

  /// Draws a field and returns the cell after its text.
  private mutating func draw(
    _ line: FormPicture.Line, isCurrent: Bool, _ form: FormPicture, in area: Rect
  ) -> Point {
    let widest = form.lines.map { SafeText($0.label).width }.max() ?? 0
    let label = min(widest, area.width / 3)
    write(
      SafeText(line.label).truncated(to: label), at: Point(x: area.x + 2, y: area.y),
      role: line.isAsked ? .text : .dim)
    let x = area.x + label + 4
    let room = max(area.maxX - x - 1, 1)
    // A long text shows its end, where the reader is typing.
    let whole = SafeText(line.text)
    let shown = whole.width <= room ? whole : SafeText(String(line.text.suffix(room)))
    write(shown, at: Point(x: x, y: area.y), role: .input, maxWidth: room)
    let end = Point(x: min(x + shown.width, area.maxX - 1), y: area.y)
    let rest = room - shown.width - 1
    if isCurrent, rest > 4, !line.note.isEmpty {
      write(
        SafeText(line.note), at: Point(x: end.x + 1, y: area.y), role: .dim, maxWidth: rest)
    }
    if isCurrent { put(glyphs.selection, at: area.origin, role: .key) }
    return end
  }

  /// What is wrong, else the keys.
  private mutating func drawFoot(_ form: FormPicture, in area: Rect) {
    guard let problem = form.problem else {
      let line = Rect(x: area.x, y: area.maxY - 1, width: area.width, height: 1)
      write(SafeText(form.hint), at: line.origin, role: .dim, maxWidth: line.width)
      return
    }
    let lines = SafeText("! \(problem)").wrapped(to: area.width).suffix(area.height)
    for (offset, text) in lines.enumerated() {
      write(
        text, at: Point(x: area.x, y: area.maxY - lines.count + offset), role: .warning,
        maxWidth: area.width)
    }
  }
}
