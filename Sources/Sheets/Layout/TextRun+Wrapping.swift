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
  /// The runs in lines of at most `width` cells, broken between facts, else at spaces.
  ///
  /// A fact is whole on its line where it takes no more than half of one. Lines after the first start
  /// two cells in, so that a reader sees that they go on, and never with a blank more.
  static func wrapped(_ runs: [TextRun], to width: Int) -> [[TextRun]] {
    guard width > 4, runs.reduce(0, { $0 + $1.text.width }) > width else { return [runs] }
    var lines = WrappingLines(width: width)
    for piece in pieces(of: runs) {
      if piece.isGap { lines.appendGap(piece.words) } else { lines.append(piece.words) }
    }
    return lines.all
  }

  /// A fact, or the blanks between two.
  private struct Piece {
    var words: [TextRun]
    let isGap: Bool
  }

  /// Facts and what stands between them: a run of blanks alone, or three blanks and more.
  private static func pieces(of runs: [TextRun]) -> [Piece] {
    var pieces: [Piece] = []
    func add(_ words: some Collection<TextRun>, isGap: Bool) {
      if let last = pieces.last, last.isGap == isGap {
        pieces[pieces.count - 1].words += words
      } else {
        pieces.append(Piece(words: Array(words), isGap: isGap))
      }
    }
    for run in runs {
      let words = run.text.words.map { TextRun($0, role: run.role) }
      guard !words.allSatisfy(\.isBlank) else {
        add(words, isGap: words.count > 1)
        continue
      }
      var rest = words[...]
      while !rest.isEmpty {
        let blanks = rest.prefix(while: \.isBlank)
        rest = rest.dropFirst(blanks.count)
        // The blank behind a word is part of it.
        let isFirst = blanks.startIndex == words.startIndex
        add(blanks, isGap: blanks.count >= (isFirst ? 3 : 2))
        let said = rest.prefix { !$0.isBlank }
        add(said, isGap: false)
        rest = rest.dropFirst(said.count)
      }
    }
    return pieces.filter { !$0.words.isEmpty }
  }

  fileprivate var isBlank: Bool { text.string == " " }
}

/// Lines that fill up word by word.
private struct WrappingLines {
  let width: Int
  private(set) var all: [[TextRun]] = [[]]
  private var used = 0
  /// Whether the last line holds nothing but the cells by which it is in.
  private var isFresh = true

  init(width: Int) { self.width = width }

  mutating func append(_ words: [TextRun]) {
    let whole = words.reduce(0) { $0 + $1.text.width }
    if used + whole > width, whole <= width / 2, !isFresh, let role = words.first?.role {
      goOn(role, with: words[0].text.width)
    }
    for word in words.map(withoutLastBlank) where !(isFresh && all.count > 1 && word.isBlank) {
      if used + word.text.width > width, used > 0 {
        goOn(word.role, with: word.text.width)
        if word.isBlank { continue }
      }
      for piece in word.text.pieces(of: word.text.width > width ? width - indent : width) {
        if used + piece.width > width { goOn(word.role, with: piece.width) }
        add(TextRun(piece, role: word.role))
      }
    }
  }

  /// A word that fills a line, without the blank behind it, for which there is no room.
  private func withoutLastBlank(_ word: TextRun) -> TextRun {
    guard word.text.width == width + 1, word.text.string.hasSuffix(" ") else { return word }
    return TextRun(word.text.clipped(to: width), role: word.role)
  }

  /// Blanks that stand between two facts of a line, and at the end of none.
  mutating func appendGap(_ blanks: [TextRun]) {
    let whole = blanks.reduce(0) { $0 + $1.text.width }
    if isFresh && all.count > 1 || used + whole >= width { return }
    for blank in blanks { add(blank) }
  }

  private mutating func add(_ run: TextRun) {
    all[all.count - 1].append(run)
    used += run.text.width
    isFresh = false
  }

  /// Begins a line for a word of that width: two cells in, unless the word is whole only without.
  private mutating func goOn(_ role: Role, with word: Int) {
    let isIn = word + indent <= width || word > width
    all.append(isIn ? [TextRun(SafeText(String(repeating: " ", count: indent)), role: role)] : [])
    used = isIn ? indent : 0
    isFresh = true
  }

  private let indent = 2
}
