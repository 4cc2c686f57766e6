import CellCanvas

/// A text folded for searching: one byte a cell, no accents, lower case.
struct SearchWord: Equatable, Sendable {
  let bytes: [UInt8]
  /// One bit for each letter in the word.
  ///
  /// A text that lacks one of these letters is skipped.
  let letters: UInt64

  init(_ text: String) {
    self.init(
      folded: SafeText(text).ascii.string.utf8.map { byte in
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      })
  }

  private init(folded bytes: [UInt8]) {
    self.bytes = bytes
    letters = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
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
