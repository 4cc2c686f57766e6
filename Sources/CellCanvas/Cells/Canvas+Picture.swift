/// The canvas as text: for printing, and for tests that compare pictures.
extension Canvas {
  /// The lines from top to bottom, without trailing blanks.
  package var lines: [String] { (0..<size.rows).map { line($0) } }

  /// One letter for the role of each cell, by ``Role/letter``; plain text at a line's end is left
  /// out.
  package var roleMap: [String] {
    (0..<size.rows).map { y in
      let letters = (0..<size.columns).map { self[$0, y].role.letter }
      return String(letters[..<(letters.lastIndex { $0 != "." }.map { $0 + 1 } ?? 0)])
    }
  }

  private func line(_ y: Int) -> String {
    var scalars = String.UnicodeScalarView()
    var blanks = 0
    for x in 0..<size.columns where !self[x, y].isContinuation {
      let cell = self[x, y]
      if cell.base == " ", cell.isSingleScalar {
        blanks += 1
      } else {
        scalars.append(contentsOf: repeatElement(" ", count: blanks))
        scalars.append(contentsOf: cell.scalars)
        blanks = 0
      }
    }
    return String(scalars)
  }
}
