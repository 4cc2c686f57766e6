/// Texts without what people write in different ways: case, blanks and signs.
enum Folded {
  /// In small letters, with one space for each run of blanks and none at the ends.
  static func text(_ text: some StringProtocol) -> String {
    words(text, isLetter: { !isBlank($0) })
  }

  /// The words of a name: `and` for `&`, and every other sign a blank.
  static func name(_ text: some StringProtocol) -> String {
    words(String(text).replacing("&", with: " and ")) { $0.properties.isAlphabetic || isDigit($0) }
  }

  /// The letters and digits alone, for codes such as `NFIB 3A`.
  static func code(_ text: some StringProtocol) -> String {
    name(text).filter { $0 != " " }
  }

  /// The text without blanks at its ends; also without those that spreadsheets add, such as U+00A0.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func words(
    _ text: some StringProtocol, isLetter: (Unicode.Scalar) -> Bool
  ) -> String {
    text.lowercased().unicodeScalars.split { !isLetter($0) }.map(String.init)
      .joined(separator: " ")
  }
}
