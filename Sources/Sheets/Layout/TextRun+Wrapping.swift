import CellCanvas

/// Lines wrapped to the width of an area.
struct WrappedLines {
  let lines: [[TextRun]]
  private let whole: [[TextRun]]
  private let width: Int

  init(_ whole: [[TextRun]], to width: Int) {
    self.whole = whole
    self.width = width
    lines = whole.flatMap { TextRun.wrapped($0, to: width) }
  }

  /// The lines wrapped to another width.
  func wrapped(to width: Int) -> WrappedLines {
    width == self.width ? self : WrappedLines(whole, to: width)
  }

  static let none = WrappedLines([], to: 0)
}

extension TextRun {
  /// The runs in lines of at most `width` cells, broken at spaces where possible.
  ///
  /// Lines after the first are indented by two cells, so that a reader sees that they continue.
  static func wrapped(_ runs: [TextRun], to width: Int) -> [[TextRun]] {
    guard width > 4, runs.reduce(0, { $0 + $1.text.width }) > width else { return [runs] }
    var lines: [[TextRun]] = [[]]
    var used = 0
    for word in runs.flatMap(words) {
      if used + word.text.width > width, used > 0 {
        lines.append([TextRun("  ", role: word.role)])
        used = 2
      }
      for piece in word.text.pieces(of: width - 2) {
        if used + piece.width > width {
          lines.append([TextRun("  ", role: word.role)])
          used = 2
        }
        lines[lines.count - 1].append(TextRun(piece, role: word.role))
        used += piece.width
      }
    }
    return lines
  }

  /// The words of a run, each with the space after it.
  private static func words(_ run: TextRun) -> [TextRun] {
    run.text.words.map { TextRun($0, role: run.role) }
  }
}
