/// Text that cannot act on a terminal, and whose width in cells is known.
///
/// The only text the canvas takes. Every scalar that is not plainly a sign to be read (controls,
/// escapes, direction marks, invisible and private characters, emoji, a third combining mark on
/// one letter) is replaced by `¤`, so that a reader sees that something stood there.
package struct SafeText: Hashable, Sendable {
  package let string: String

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

  init(trusted string: String, width: Int, hadHidden: Bool) {
    self.string = string
    self.width = width
    hadHiddenCharacters = hadHidden
  }

  /// What stands for a character that must not be shown.
  static let hiddenMark: Unicode.Scalar = "¤"

  package static let empty: SafeText = ""

  package var isEmpty: Bool { width == 0 }

  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(
      trusted: left.string + right.string, width: left.width + right.width,
      hadHidden: left.hadHiddenCharacters || right.hadHiddenCharacters)
  }

  /// So many `text`s one after the other.
  package init(repeating text: SafeText, count: Int) {
    self.init(
      trusted: String(repeating: text.string, count: max(count, 0)),
      width: text.width * max(count, 0), hadHidden: text.hadHiddenCharacters)
  }

  private static func judged(_ text: String) -> SafeText {
    var judge = TextJudge()
    for scalar in text.unicodeScalars { judge.take(scalar) }
    return SafeText(trusted: String(judge.kept), width: judge.width, hadHidden: judge.hadHidden)
  }
}

/// Takes scalars one by one and remembers how many marks the last base carries.
private struct TextJudge {
  var kept = String.UnicodeScalarView()
  var width = 0
  var hadHidden = false
  /// No base stands before the first scalar, nor after a `¤`.
  private var marksLeft = 0

  mutating func take(_ scalar: Unicode.Scalar) {
    switch ScalarJudgement(scalar) {
    case .shown: keep(scalar)
    case .space: keep(" ")
    case .combining where marksLeft > 0:
      kept.append(scalar)
      marksLeft -= 1
    case .combining, .hidden: hide()
    }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    kept.append(scalar)
    width += CharacterWidth.cells(of: scalar)
    marksLeft = 2
  }

  private mutating func hide() {
    kept.append(SafeText.hiddenMark)
    width += 1
    marksLeft = 0
    hadHidden = true
  }
}

extension SafeText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(value) }
}

extension SafeText: CustomStringConvertible {
  package var description: String { string }
}
