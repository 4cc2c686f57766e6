import CellCanvas

/// Text with no special meaning in Markdown.
///
/// A backslash escapes every sign that CommonMark or GitHub's additions could act on. CommonMark
/// (0.31, section 2.4) allows one before any ASCII punctuation.
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

  /// - Parameter before: The next sign.
  ///
  /// For example, `http:` becomes a link only before a slash.
  private static func acts(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar, _ written: String.UnicodeScalarView
  ) -> Bool {
    switch scalar {
    case _ where signs.contains(scalar): true
    case ":": next == "/" || next.properties.isAlphabetic
    // At the start of a line, these signs begin a list, a rule or the underline of a heading.
    case "-", "+", "=", ".": (next == " " || next == scalar) && isStart(written)
    default: false
    }
  }

  /// Whether there is nothing before the sign but the number of a list.
  private static func isStart(_ written: String.UnicodeScalarView) -> Bool {
    written.allSatisfy { "0123456789 ".unicodeScalars.contains($0) }
  }
}
