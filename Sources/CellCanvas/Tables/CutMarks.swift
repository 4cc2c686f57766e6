/// The marks for what does not fit: the same signs on every board.
extension Glyphs {
  /// `+3…`: three columns, tiles or panes are left out; nothing where none is.
  ///
  /// - Parameter key: The key that brings them: `H+3` in place of `+3…`.
  package func leftOut(_ count: Int, key: SafeText = .empty) -> SafeText {
    guard count > 0 else { return .empty }
    return key.isEmpty ? "+\(count)…" : "\(key)+\(count)"
  }

  /// `↑2 ↓5` for rows above and below that are not visible; empty where all are visible.
  package func outOfSight(above: Int, below: Int) -> SafeText {
    let marks = [(up, above), (down, below)].filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    return SafeText(marks.joined(separator: " "))
  }
}

extension Canvas {
  /// Writes marks at the right end of a line, with a blank before each.
  mutating func drawMarks(_ marks: [SafeText], in line: Rect) {
    let text = SafeText(marks.filter { !$0.isEmpty }.map(\.string).joined(separator: " "))
    guard !text.isEmpty, line.height > 0 else { return }
    let shown = (" " + text).truncated(to: line.width)
    write(shown, at: Point(x: line.maxX - shown.width, y: line.y), role: .key)
  }
}
