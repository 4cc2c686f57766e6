/// How drawing says that something has no room: the same signs on every board.
extension Glyphs {
  /// `+3…`: three columns, tiles or panes are left out; nothing where none is.
  ///
  /// - Parameter key: The key that brings them: `H+3` in place of `+3…`.
  package func leftOut(_ count: Int, key: SafeText = .empty) -> SafeText {
    guard count > 0 else { return .empty }
    return key.isEmpty ? "+\(count)…" : "\(key)+\(count)"
  }

  /// `↑2 ↓5`: lines out of sight above and below; nothing where all are in sight.
  package func outOfSight(above: Int, below: Int) -> SafeText {
    let marks = [(up, above), (down, below)].filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    return SafeText(marks.joined(separator: " "))
  }
}

extension Canvas {
  /// Writes marks one after the other at the right end of a line, a blank before them.
  mutating func drawMarks(_ marks: [SafeText], in line: Rect) {
    let text = SafeText(marks.filter { !$0.isEmpty }.map(\.string).joined(separator: " "))
    guard !text.isEmpty, line.height > 0 else { return }
    let shown = (" " + text).truncated(to: line.width)
    write(shown, at: Point(x: line.maxX - shown.width, y: line.y), role: .key)
  }
}
