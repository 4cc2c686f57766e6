/// Checks a JSON text before it is decoded: the grammar of RFC 8259, and a little stricter.
///
/// A decoder looks closely only at the members that it decodes, and decoders differ where the
/// standard leaves a choice. Two readers could then see two manifests in the same signed bytes. So
/// the whole text is checked here first by the grammar. Three things that the grammar allows are
/// refused. These are duplicate names (section 4), names with escapes, which could hide a
/// duplicate, and half of a surrogate pair (section 8.2), which is no character. The depth of
/// nesting is limited.
package struct JSONShape {
  static let deepest = 16

  /// The place where the text breaks the grammar.
  struct Fault: Error, Equatable {
    /// The number of the line, from 1.
    let line: Int
    let found: String
    let expected: String
  }

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first fault of the text; `nil` where there is none.
  static func fault(in bytes: [UInt8]) -> Fault? {
    var shape = JSONShape(bytes)
    do {
      try shape.readText()
      return nil
    } catch {
      return error
    }
  }

  /// Throws where the text has a fault.
  package static func check(_ bytes: [UInt8], file: String) throws(ExportProblem) {
    guard let fault = fault(in: bytes) else { return }
    throw ExportProblem(
      file: file, line: fault.line, found: fault.found, expected: fault.expected)
  }

  private mutating func readText() throws(Fault) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw fault("a byte order mark", expected: "UTF-8 without one")
    }
    try checkEncoding()
    skipSpace()
    try readValue()
    skipSpace()
    guard position == bytes.count else {
      throw fault(expected: "nothing after the end of the JSON")
    }
  }

  private mutating func checkEncoding() throws(Fault) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      position = error.byteOffsets.lowerBound
      throw fault("bytes that are not UTF-8", expected: "UTF-8")
    }
  }
}

/// Values.
extension JSONShape {
  private mutating func readValue() throws(Fault) {
    // NUL stands for the end of the text here, because no value begins with NUL.
    switch current ?? 0 {
    case UInt8(ascii: "{"): try readNested { shape throws(Fault) in try shape.readMembers() }
    case UInt8(ascii: "["): try readNested { shape throws(Fault) in try shape.readEntries() }
    case UInt8(ascii: "\""): _ = try readString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true")
    case UInt8(ascii: "f"): try readWord("false")
    case UInt8(ascii: "n"): try readWord("null")
    default: throw fault(expected: "a JSON value")
    }
  }

  private mutating func readNested(
    _ content: (inout JSONShape) throws(Fault) -> Void
  ) throws(Fault) {
    depth += 1
    guard depth <= JSONShape.deepest else {
      throw fault(
        "more than \(JSONShape.deepest) levels", expected: "at most \(JSONShape.deepest)")
    }
    position += 1
    skipSpace()
    try content(&self)
    depth -= 1
  }

  private mutating func readMembers() throws(Fault) {
    if take("}") { return }
    var names: Set<ArraySlice<UInt8>> = []
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw fault(expected: "a name in quotes") }
      let start = position
      let name = try readString()
      let text = String(decoding: name, as: UTF8.self)
      guard !name.contains(UInt8(ascii: "\\")) else {
        throw fault(text, at: start, expected: "a name without escapes")
      }
      guard names.insert(name).inserted else {
        throw fault("\(text) twice", at: start, expected: "every name once")
      }
      skipSpace()
      guard take(":") else { throw fault(expected: "a colon after the name") }
      skipSpace()
      try readValue()
      skipSpace()
    } while take(",")
    guard take("}") else { throw fault(expected: "a comma or a closing brace") }
  }

  private mutating func readEntries() throws(Fault) {
    if take("]") { return }
    repeat {
      skipSpace()
      try readValue()
      skipSpace()
    } while take(",")
    guard take("]") else { throw fault(expected: "a comma or a closing bracket") }
  }

  private mutating func readWord(_ word: String) throws(Fault) {
    guard bytes[position...].starts(with: word.utf8) else {
      throw fault(expected: "true, false or null")
    }
    position += word.utf8.count
  }

  /// Reads a number (section 6): no plus, no leading zero, digits on both sides of a point.
  private mutating func readNumber() throws(Fault) {
    _ = take("-")
    if !take("0") { try readDigits() }
    if take(".") { try readDigits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try readDigits()
    }
    if let next = current, JSONShape.isDigit(next) {
      throw fault(expected: "a number without a leading zero")
    }
  }

  private mutating func readDigits() throws(Fault) {
    let start = position
    while let byte = current, JSONShape.isDigit(byte) { position += 1 }
    guard position > start else { throw fault(expected: "a digit") }
  }
}

/// Strings (section 7).
extension JSONShape {
  /// Reads a string; returns the raw bytes between its quotes.
  private mutating func readString() throws(Fault) -> ArraySlice<UInt8> {
    position += 1
    let start = position
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return bytes[start..<(position - 1)]
      case UInt8(ascii: "\\"): try readEscape()
      case 0..<0x20: throw fault(expected: "control characters as escapes")
      default: position += 1
      }
    }
    throw fault(expected: "a closing quote")
  }

  private mutating func readEscape() throws(Fault) {
    let start = position
    position += 1
    guard let sign = current else { throw fault(expected: "an escape") }
    guard sign == UInt8(ascii: "u") else {
      guard "\"\\/bfnrt".utf8.contains(sign) else {
        throw fault(at: start, expected: "an escape of JSON")
      }
      position += 1
      return
    }
    let unit = try readUnit()
    guard 0xD800...0xDFFF ~= unit else { return }
    // Both halves are needed, the upper one first.
    guard unit < 0xDC00, take("\\"), current == UInt8(ascii: "u"),
      0xDC00...0xDFFF ~= (try readUnit())
    else { throw fault("half of a surrogate pair", at: start, expected: "both halves") }
  }

  /// Reads the four hexadecimal digits after a `u`.
  private mutating func readUnit() throws(Fault) -> UInt32 {
    position += 1
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault(expected: "four hexadecimal digits")
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}

/// Bytes.
extension JSONShape {
  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Skips the four characters that count as space (section 2).
  private mutating func skipSpace() {
    while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

  /// The fault at `place` or here; without words for what was found, the byte there is shown.
  private func fault(
    _ found: String? = nil, at place: Int? = nil, expected: String
  ) -> Fault {
    let place = min(place ?? position, bytes.count)
    let rest = bytes[place...].prefix(12).prefix { $0 != 0x0A }
    let line = bytes[..<place].count { $0 == 0x0A } + 1
    let excerpt =
      place == bytes.count
      ? "the end" : rest.isEmpty ? "a line end" : String(decoding: rest, as: UTF8.self)
    return Fault(line: line, found: found ?? excerpt, expected: expected)
  }
}
