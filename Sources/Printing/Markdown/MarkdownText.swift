import CellCanvas

/// Text in which nothing means anything to a reader of Markdown.
///
/// Every sign that CommonMark or GitHub's additions could act on is escaped by a backslash, which
/// CommonMark (0.31, section 2.4) allows before any ASCII punctuation.
struct MarkdownText {
  let text: String

  init(_ content: SafeText) {
    let scalars = Array(content.string.unicodeScalars)
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if MarkdownText.acts(scalar, before: next, text) { text.append("\\") }
      text.append(scalar)
    }
    self.text = String(text).replacing("www.", with: "www\\.").replacing("WWW.", with: "WWW\\.")
  }

  init(_ content: String) { self.init(SafeText(content)) }

  private static let signs = Set("\\`*_{}[]<>()#|~&$@!^".unicodeScalars)

  /// - Parameter before: The sign that follows: `http:` becomes a link only with a slash after it.
  private static func acts(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar, _ written: String.UnicodeScalarView
  ) -> Bool {
    switch scalar {
    case _ where signs.contains(scalar): true
    case ":": next == "/" || next.properties.isAlphabetic
    // At the start of a line these begin a list, a rule or a heading's underline.
    case "-", "+", "=", ".": (next == " " || next == scalar) && isStart(written)
    default: false
    }
  }

  /// Whether nothing stands before it but the number of a list.
  private static func isStart(_ written: String.UnicodeScalarView) -> Bool {
    written.allSatisfy { "0123456789 ".unicodeScalars.contains($0) }
  }
}
