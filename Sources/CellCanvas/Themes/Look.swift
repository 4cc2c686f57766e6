/// One look as a theme file writes it: `bold #ff8787 on #303030`.
struct Look: Equatable {
  var foreground: Color?
  var background: Color?
  var attributes: Style.Attributes = []

  init(_ text: Substring, role: Role, line: Int) throws(ThemeProblem) {
    var isBackground = false
    let words = text.words
    for word in words {
      if word == "on", !isBackground {
        isBackground = true
      } else if isBackground {
        background = try Self.color(word, role: role, line: line)
        isBackground = false
      } else if let attribute = Self.attributes[String(word)] {
        attributes.formUnion(attribute)
      } else {
        foreground = try Self.color(word, role: role, line: line)
      }
    }
    guard !words.isEmpty, !isBackground else {
      throw ThemeProblem(
        line: line, role: role.rawValue, found: isBackground ? "on" : "",
        expected: words.isEmpty ? "a look, or the word plain" : "a colour after 'on'")
    }
  }

  /// The look as a style; colours that the look does not name come from `paper`.
  func style(on paper: Style) -> Style {
    Style(
      foreground: foreground ?? paper.foreground, background: background ?? paper.background,
      attributes: attributes)
  }

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "underline": .underline, "reverse": .reverse, "dim": .dim, "plain": [],
  ]

  private static func color(
    _ word: Substring, role: Role, line: Int
  ) throws(ThemeProblem) -> Color {
    if word == "default" { return .standard }
    if let index = basicColorNames.firstIndex(of: String(word)) { return .indexed(UInt8(index)) }
    if let index = UInt8(word), word.first != "+" { return .indexed(index) }
    if let color = hexadecimal(word) { return color }
    throw ThemeProblem(
      line: line, role: role.rawValue, found: String(word),
      expected: """
        #rrggbb, 0 to 255, default, a colour's name (\(basicColorNames.joined(separator: ", "))), \
        or one of bold, underline, reverse, dim, plain, on
        """)
  }

  private static func hexadecimal(_ word: Substring) -> Color? {
    guard word.utf8.count == 7, word.utf8.first == UInt8(ascii: "#"),
      let value = UInt32(word.dropFirst(), radix: 16),
      word.dropFirst().first != "+"
    else { return nil }
    return .rgb(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }
}
