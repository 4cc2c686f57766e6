import CellCanvas

extension TextRun {
  /// How many lines the lines take when wrapped.
  static func height(of lines: [[TextRun]], width: Int) -> Int {
    lines.reduce(0) { $0 + max(wrapped($1, to: width).count, 1) }
  }

  /// The runs in lines of at most `width` cells, broken at spaces where there are any.
  ///
  /// Lines after the first start two cells in, so that a reader sees that they go on.
  static func wrapped(_ runs: [TextRun], to width: Int) -> [[TextRun]] {
    guard width > 4, runs.reduce(0, { $0 + $1.text.width }) > width else { return [runs] }
    var lines: [[TextRun]] = [[]]
    var used = 0
    for word in runs.flatMap(words) {
      if used + word.text.width > width, used > 0 {
        lines.append([TextRun("  ", role: word.role)])
        used = 2
      }
      for piece in pieces(word.text, width: width - 2) {
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

  /// The word whole; one longer than a line in pieces.
  private static func pieces(_ word: SafeText, width: Int) -> [SafeText] {
    var pieces: [SafeText] = []
    var rest = word
    while rest.width > width {
      let piece = rest.clipped(to: width)
      pieces.append(piece)
      let scalars = rest.string.unicodeScalars.dropFirst(piece.string.unicodeScalars.count)
      rest = SafeText(String(scalars))
    }
    return pieces + [rest]
  }

  /// The words of a run, each with the space behind it.
  private static func words(_ run: TextRun) -> [TextRun] {
    var words: [TextRun] = []
    var word = ""
    for character in run.text.string {
      word.append(character)
      if character == " " {
        words.append(TextRun(SafeText(word), role: run.role))
        word = ""
      }
    }
    if !word.isEmpty { words.append(TextRun(SafeText(word), role: run.role)) }
    return words
  }
}
