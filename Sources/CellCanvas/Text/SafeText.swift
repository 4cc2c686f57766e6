/// Text that cannot act on a terminal, with a known width in cells.
///
/// The canvas takes only this text. A scalar that is not plainly a visible character is replaced by
/// `¤`, so that a reader sees that something is missing. This covers controls, escapes, direction
/// marks, letters written from right to left, invisible and private characters, emoji, and a third
/// combining mark on one letter. CR LF, which the export allows in free text, becomes a space.
package struct SafeText: Hashable, Sendable {
  /// The characters to be shown, with ``hidden`` in place of each that must not be.
  ///
  /// A `¤` in this string was typed, so the canvas can tell it from its own mark. Another check
  /// leaves the string unchanged.
  let signs: String

  /// Width in terminal cells.
  package let width: Int

  /// Whether `¤` replaces at least one character of the source.
  package let hadHiddenCharacters: Bool

  package init(_ text: String) {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      self.init(trusted: text, width: text.utf8.count, hadHidden: false)
    } else {
      self = Self.judged(text)
    }
  }

  init(trusted signs: String, width: Int, hadHidden: Bool) {
    self.signs = signs
    self.width = width
    hadHiddenCharacters = hadHidden
  }

  /// The scalar that stands in ``signs`` for a character that must not be shown.
  ///
  /// It is a noncharacter, which Unicode leaves to programs for their own use (The Unicode
  /// Standard, section 23.7). In a source text it is hidden like any other, so no source can forge
  /// the mark.
  static let hidden: Unicode.Scalar = "\u{FFFF}"

  /// The character that a reader sees in place of a hidden one.
  static let hiddenMark: Unicode.Scalar = "¤"

  /// The text as it is printed, with `¤` for each hidden character.
  package var string: String {
    guard hadHiddenCharacters else { return signs }
    var shown = String.UnicodeScalarView()
    for scalar in signs.unicodeScalars {
      shown.append(scalar == SafeText.hidden ? SafeText.hiddenMark : scalar)
    }
    return String(shown)
  }

  package static let empty: SafeText = ""

  /// Whether safe text shows the scalar unchanged, whatever comes before it.
  package static func shows(_ scalar: Unicode.Scalar) -> Bool { ScalarJudgement.isDrawn(scalar) }

  package var isEmpty: Bool { width == 0 }

  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(
      trusted: left.signs + right.signs, width: left.width + right.width,
      hadHidden: left.hadHiddenCharacters || right.hadHiddenCharacters)
  }

  /// The text repeated `count` times.
  package init(repeating text: SafeText, count: Int) {
    self.init(
      trusted: String(repeating: text.signs, count: max(count, 0)),
      width: text.width * max(count, 0), hadHidden: text.hadHiddenCharacters)
  }

  private static func judged(_ text: String) -> SafeText {
    var judge = TextJudge()
    for scalar in text.unicodeScalars { judge.take(scalar) }
    judge.end()
    return SafeText(trusted: String(judge.kept), width: judge.width, hadHidden: judge.hadHidden)
  }
}

/// Checks scalars one by one and counts how many marks the last base character may still carry.
private struct TextJudge {
  var kept = String.UnicodeScalarView()
  var width = 0
  var hadHidden = false
  /// The marks that the last base character may still carry; 0 at the start and after a hidden one.
  private var marksLeft = 0
  /// Whether the last scalar was a CR; the next scalar decides what becomes of it.
  private var hasReturn = false

  mutating func take(_ scalar: Unicode.Scalar) {
    if hasReturn {
      hasReturn = false
      guard scalar != "\n" else { return keep(" ") }
      hide()
    }
    switch ScalarJudgement(scalar) {
    case .shown: keep(scalar)
    case .space: keep(" ")
    case .combining where marksLeft > 0:
      kept.append(scalar)
      marksLeft -= 1
    case .hidden where scalar == "\r": hasReturn = true
    case .combining, .hidden: hide()
    }
  }

  mutating func end() {
    if hasReturn { hide() }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    kept.append(scalar)
    width += CharacterWidth.cells(of: scalar)
    marksLeft = 2
  }

  private mutating func hide() {
    kept.append(SafeText.hidden)
    width += 1
    marksLeft = 0
    hadHidden = true
  }
}

extension SafeText: CustomStringConvertible {
  package var description: String { string }
}
