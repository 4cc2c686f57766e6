import CellCanvas
import Wording

extension Canvas {
  /// Draws a chooser in the middle of the screen, and returns the place of its cursor.
  ///
  /// - Parameter hint: The text shown before anything is typed.
  /// - Parameter none: The text shown when nothing matches.
  /// - Parameter counted: Makes the words for the number of matches and the number of entries.
  package mutating func draw<Choice>(
    _ chooser: Chooser<Choice>, hint: String, none: String,
    counted: (Int, Int) -> String
  ) -> Point {
    let area = bounds.centered(chooser.size(in: bounds))
    fill(area)
    drawBox(area, title: SafeText(chooser.title))
    let (input, list) = area.inset(by: 1).splitTop(1)
    drawTyped(chooser.filter, hint: hint, in: input)
    guard !chooser.found.isEmpty else {
      write(SafeText(none), at: list.origin, role: .warning, maxWidth: list.width)
      return input.origin
    }
    if !chooser.filter.isEmpty || chooser.lines.count > list.height {
      drawCount(counted(chooser.found.count, chooser.entries.count), under: area)
    }
    let selected = chooser.selectedLine
    let first = max(0, min(selected - list.height / 2, chooser.lines.count - list.height))
    for (offset, drawn) in chooser.lines.dropFirst(first).prefix(list.height).enumerated() {
      let line = Rect(x: list.x, y: list.y + offset, width: list.width, height: 1)
      draw(drawn, of: chooser, in: line)
      guard first + offset == selected else { continue }
      put(glyphs.selection, at: line.origin, role: .key)
      restyle(line, role: .selected)
    }
    return Point(x: list.x, y: list.y + selected - first)
  }

  private mutating func draw<Choice>(
    _ drawn: Chooser<Choice>.Line, of chooser: Chooser<Choice>, in line: Rect
  ) {
    switch drawn {
    case .heading(let heading, let count):
      let number = chooser.filter.isEmpty ? SafeText.empty : SafeText("\(count)")
      write(
        SafeText(heading), at: line.origin, role: .heading,
        maxWidth: max(line.width - number.width - 1, 0))
      write(number, at: Point(x: line.maxX - number.width, y: line.y), role: .dim)
    case .entry(let position): draw(chooser.found[position], of: chooser, in: line)
    }
  }

  /// Draws the typed text.
  ///
  /// A long text shows its end, where the reader is typing.
  private mutating func drawTyped(_ typed: String, hint: String, in area: Rect) {
    let shown = typed.isEmpty ? hint : String(typed.suffix(max(area.width - 2, 0)))
    write(
      SafeText("/ \(shown)"), in: area, alignment: .left, role: typed.isEmpty ? .dim : .input)
  }

  private mutating func drawCount(_ count: String, under area: Rect) {
    let text = " \(SafeText(count).truncated(to: area.width - 6)) " as SafeText
    guard area.width > 8 else { return }
    write(text, at: Point(x: area.maxX - 2 - text.width, y: area.maxY - 1), role: .dim)
  }

  /// Draws one entry: its sign, its label, and its note at the right where there is room.
  private mutating func draw<Choice>(
    _ entry: Int, of chooser: Chooser<Choice>, in line: Rect
  ) {
    let signs = min(chooser.widths.sign, max(line.width / 3, 4))
    let x = line.x + 2 + signs + (signs > 0 ? 2 : 0)
    let marks = chooser.marks(of: entry)
    let entry = chooser.entries[entry]
    let sign = SafeText(entry.sign).truncated(to: signs)
    write(sign, at: Point(x: line.x + 2, y: line.y), role: .key)
    mark(marks.sign, of: entry.sign, shown: sign, at: line.x + 2, line, role: .input)
    let label = SafeText(entry.label).truncated(to: max(line.maxX - x, 0))
    write(label, at: Point(x: x, y: line.y))
    mark(marks.label, of: entry.label, shown: label, at: x, line, role: .key)
    let room = line.maxX - x - label.width - 2
    guard let note = entry.note.map({ SafeText($0) }), room >= min(note.width, 6) else { return }
    let shown = note.truncated(to: room)
    write(shown, at: Point(x: line.maxX - shown.width, y: line.y), role: .dim)
  }

  /// Highlights the letters that were found, so that the reader sees why an entry matches.
  private mutating func mark(
    _ places: [Int], of text: String, shown: SafeText, at x: Int, _ line: Rect, role: Role
  ) {
    // The cell of `…` hides a letter, so it is not highlighted.
    let end = shown.string == SafeText(text).string ? shown.width : shown.width - 1
    for place in places where place < end {
      restyle(Rect(x: x + place, y: line.y, width: 1, height: 1), role: role)
    }
  }
}

extension Chooser {
  /// The size of the box: as wide as the widest entry, between the two markings where possible.
  ///
  /// It stays the same while the list is narrowed.
  fileprivate func size(in bounds: Rect) -> Size {
    let columns = widths.sign + widths.label + widths.note + (widths.note > 0 ? 9 : 7)
    return Size(
      columns: min(max(columns, 36), bounds.width),
      rows: min(entries.count + headings.count + 4, max(bounds.height - 2, 5)))
  }
}
