import CellCanvas

/// A text without accents, in lower case, as every search and every filter compares it.
///
/// It is what a terminal without UTF-8 shows: `w` stands for `ŵ`, and one byte is one cell.
package enum FoldedText {
  package static func bytes(of text: String) -> [UInt8] {
    // Most texts are plain, and need no look at each letter.
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    let shown = isPlain ? text : SafeText(text).ascii.string
    return shown.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  package static func string(of text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }
}

/// A text folded for searching: one byte a cell, no accents, lower case.
struct SearchWord: Equatable, Sendable {
  let bytes: [UInt8]
  /// One bit for each letter in the word.
  ///
  /// A text that lacks one of these letters is skipped.
  let letters: UInt64

  init(_ text: String) {
    self.init(folded: FoldedText.bytes(of: text))
  }

  private init(folded bytes: [UInt8]) {
    self.bytes = bytes
    letters = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Whether it may stand for a longer word by some of its letters, as `tkt` or the id `a-012`.
  ///
  /// Two letters somewhere in a line are found in most lines, so such a match means little. Whoever
  /// types five letters means a word.
  var isAbbreviation: Bool {
    let hasDigit = bytes.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return bytes.count > 2 && (bytes.count < 5 || hasDigit)
  }

  /// The words joined with one blank between them.
  init(joining words: [SearchWord]) {
    self.init(folded: Array(words.map(\.bytes).joined(separator: [0x20])))
  }

  /// The typed text, split at blanks.
  static func split(_ typed: String) -> [SearchWord] {
    typed.split(separator: " ").map { SearchWord(String($0)) }.filter { !$0.bytes.isEmpty }
  }
}
