extension Canvas {
  /// Writes text from `point` to the right; returns how many cells it took, including clipped ones.
  ///
  /// - Parameter maxWidth: The most cells; wider text is cut and ends in `…`.
  @discardableResult
  package mutating func write(
    _ text: SafeText, at point: Point, role: Role = .text, maxWidth: Int? = nil
  ) -> Int {
    let text = maxWidth.map { text.truncated(to: $0) } ?? text
    var x = point.x
    var last = point
    for scalar in text.signs.unicodeScalars {
      let width = CharacterWidth.cells(of: scalar)
      if width == 0 {
        if !glyphs.isASCII { addMark(scalar, at: last) }
      } else {
        last = Point(x: x, y: point.y)
        place(scalar, width: width, at: last, role: role)
        x += width
      }
    }
    return x - point.x
  }

  /// Sets the cells of one character; a hidden one always has the role ``Role/hostile``.
  private mutating func place(
    _ sign: Unicode.Scalar, width: Int, at point: Point, role: Role
  ) {
    if sign == SafeText.hidden {
      place(.hidden(glyphs), at: point)
    } else if glyphs.isASCII {
      let cell = Cell(asciiForm(of: sign), role: role)
      for offset in 0..<width { place(cell, at: Point(x: point.x + offset, y: point.y)) }
    } else {
      place(Cell(sign, role: role), at: point)
    }
  }

  /// Writes runs one after another; returns how many cells they took.
  @discardableResult
  package mutating func write(_ runs: [TextRun], at point: Point, maxWidth: Int? = nil) -> Int {
    var used = 0
    for run in TextRun.truncated(runs, to: maxWidth ?? Int.max) {
      used += write(run.text, at: Point(x: point.x + used, y: point.y), role: run.role)
    }
    return used
  }

  /// Writes text into the first line of `area`; text that does not fit is cut and ends in `…`.
  package mutating func write(
    _ text: SafeText, in area: Rect, alignment: Alignment, role: Role = .text
  ) {
    guard area.height > 0 else { return }
    write(text.fitted(to: area.width, alignment: alignment), at: area.origin, role: role)
  }
}

/// Text with one role: a part of a line, or of a cell of a table.
package struct TextRun: Hashable, Sendable {
  package let text: SafeText
  package let role: Role

  package init(_ text: SafeText, role: Role = .text) {
    self.text = text
    self.role = role
  }

  /// The runs cut to `width` cells in total; a cut ends in `…`.
  package static func truncated(_ runs: [TextRun], to width: Int) -> [TextRun] {
    var total = 0
    for run in runs { total += run.text.width }
    if total <= width { return runs }
    var kept: [TextRun] = []
    var room = width
    for run in runs where room > 0 {
      // A run that fills the room exactly must still give up a cell for the `…`.
      let isCut = run.text.width >= room
      let source = isCut && run.text.width == room ? run.text + " " : run.text
      let text = source.truncated(to: room)
      kept.append(TextRun(text, role: run.role))
      room = isCut ? 0 : room - text.width
    }
    return kept
  }
}
