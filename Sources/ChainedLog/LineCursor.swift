/// A place in the bytes of a line, which moves over what is expected there.
struct LineCursor {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  func isAt(_ text: StaticString) -> Bool { rest.starts(with: "\(text)".utf8) }

  mutating func take(_ text: StaticString) throws(Mismatch) {
    let expected = "\(text)"
    guard rest.starts(with: expected.utf8) else { throw mismatch("'\(expected)'") }
    rest = rest.dropFirst(expected.utf8.count)
  }

  /// Takes a whole number of 1 or more, without leading zeros.
  mutating func takeNumber() throws(Mismatch) -> Int {
    let digits = rest.prefix { $0 &- UInt8(ascii: "0") <= 9 }
    guard digits.first != UInt8(ascii: "0"),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { throw mismatch("the number of an event") }
    rest = rest.dropFirst(digits.count)
    return number
  }

  /// Takes lower-case hexadecimal digits.
  mutating func takeDigits(_ count: Int) throws(Mismatch) -> String {
    try takeText(ofCount: count, expected: "\(count) hexadecimal digits") { text in
      text.utf8.allSatisfy { byte in
        byte &- UInt8(ascii: "0") <= 9 || byte &- UInt8(ascii: "a") <= 5
      }
    }
  }

  mutating func takeText(
    ofCount count: Int, expected: String, _ isRight: (String) -> Bool
  ) throws(Mismatch) -> String {
    let text = String(decoding: rest.prefix(count), as: UTF8.self)
    guard text.utf8.count == count, isRight(text) else { throw mismatch(expected) }
    rest = rest.dropFirst(count)
    return text
  }

  /// Takes the content and the brace that closes the line.
  mutating func takeContent() throws(Mismatch) -> [UInt8] {
    guard rest.count >= 3, rest.first == UInt8(ascii: "{"),
      rest.suffix(2) == [UInt8(ascii: "}"), UInt8(ascii: "}")][...]
    else { throw mismatch("an object in braces, and the brace that closes the line") }
    return Array(rest.dropLast())
  }

  func takeEnd() throws(Mismatch) {
    guard rest.isEmpty else { throw mismatch("the end of the line") }
  }

  private func mismatch(_ expected: String) -> Mismatch {
    let excerpt = String(decoding: rest.prefix(24), as: UTF8.self)
    let safe = excerpt.unicodeScalars.map { $0.properties.isSafeToShow ? String($0) : "?" }
    return Mismatch(found: rest.isEmpty ? "the end" : "'\(safe.joined())'", expected: expected)
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the sign has a shape of its own and cannot act on a terminal.
  fileprivate var isSafeToShow: Bool {
    switch generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
