/// Text that cannot act on a terminal, and whose width in cells is known.
///
/// The only text the canvas takes. Every scalar that is not plainly a sign to be read (controls,
/// escapes, direction marks, letters written from right to left, invisible and private characters,
/// emoji, a third combining mark on one letter) is replaced by `¤`, so that a reader sees that
/// something stood there. CR LF, which the export allows in free text, becomes a space.
package struct SafeText: Hashable, Sendable {
  /// The signs to be shown, and ``hidden`` where one must not be.
  ///
  /// A `¤` among them was typed: so the canvas tells it from its own mark. Judged again, the signs
  /// stay as they are.
  let signs: String

  /// Width in terminal cells.
  package let width: Int

  /// Whether something in the source was replaced by `¤`.
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

  /// Stands among the signs for a character that must not be shown.
  ///
  /// A noncharacter, which Unicode leaves to programs for their own use (The Unicode Standard,
  /// section 23.7): in a source it is hidden like any other, so no source can forge the mark.
  static let hidden: Unicode.Scalar = "\u{FFFF}"

  /// What a reader sees in its place.
  static let hiddenMark: Unicode.Scalar = "¤"

  /// The text as it is printed, each hidden character as `¤`.
  package var string: String {
    guard hadHiddenCharacters else { return signs }
    var shown = String.UnicodeScalarView()
    for scalar in signs.unicodeScalars {
      shown.append(scalar == SafeText.hidden ? SafeText.hiddenMark : scalar)
    }
    return String(shown)
  }

  package static let empty: SafeText = ""

  /// Whether the scalar stands for itself in safe text, whatever stands before it.
  package static func shows(_ scalar: Unicode.Scalar) -> Bool { ScalarJudgement.isDrawn(scalar) }

  package var isEmpty: Bool { width == 0 }

  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(
      trusted: left.signs + right.signs, width: left.width + right.width,
      hadHidden: left.hadHiddenCharacters || right.hadHiddenCharacters)
  }

  /// So many `text`s one after the other.
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

/// Takes scalars one by one and remembers how many marks the last base carries.
private struct TextJudge {
  var kept = String.UnicodeScalarView()
  var width = 0
  var hadHidden = false
  /// No base stands before the first scalar, nor after a hidden one.
  private var marksLeft = 0
  /// Whether a CR came last, of which the next scalar says what it is.
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
