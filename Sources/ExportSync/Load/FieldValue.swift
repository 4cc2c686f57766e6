import ThreatDomain

/// Reads the bytes of one field as a value; `nil` where they are not such a value.
enum FieldValue {
  /// A whole number: an optional minus, no plus, no leading zeros, no spaces.
  static func integer(_ bytes: Span<UInt8>) -> Int64? {
    let isNegative = bytes.count > 1 && bytes[0] == UInt8(ascii: "-")
    let first = isNegative ? 1 : 0
    guard (1...18).contains(bytes.count - first) else { return nil }
    if bytes[first] == UInt8(ascii: "0"), bytes.count > 1 { return nil }
    var value: Int64 = 0
    for position in first..<bytes.count {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return isNegative ? -value : value
  }

  /// A decimal number: at most 11 digits and four decimal places, or a whole number of at most 15
  /// digits.
  ///
  /// A `Double` cannot hold more digits.
  static func decimal(_ bytes: Span<UInt8>) -> Double? {
    let isNegative = !bytes.isEmpty && bytes[0] == UInt8(ascii: "-")
    let first = isNegative ? 1 : 0
    guard let point = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: ".") }) else {
      return bytes.count - first <= 15 ? integer(bytes).map(Double.init) : nil
    }
    guard point > first, point - first <= 11, bytes[first] != UInt8(ascii: "-"),
      integer(bytes.extracting(first..<point)) != nil
    else { return nil }
    let fraction = bytes.extracting(point + 1..<bytes.count)
    guard (1...4).contains(fraction.count), fraction.indices.allSatisfy({ isDigit(fraction[$0]) })
    else { return nil }
    return Double(bytes.text)
  }

  /// Whether the bytes are a decimal number of at most 20 digits, of any sign and number of places.
  ///
  /// No plus, no exponent and no leading zeros, so that a figure has one spelling but for the zeros
  /// at its end, which say how exact it is.
  static func isSignedDecimal(_ bytes: Span<UInt8>) -> Bool {
    let first = !bytes.isEmpty && bytes[0] == UInt8(ascii: "-") ? 1 : 0
    let point = bytes.indices.first { bytes[$0] == UInt8(ascii: ".") } ?? bytes.count
    guard point > first, point == first + 1 || bytes[first] != UInt8(ascii: "0"),
      point != bytes.count - 1
    else { return false }
    let digits = bytes.count - first - (point < bytes.count ? 1 : 0)
    return digits <= 20
      && (first..<bytes.count).allSatisfy { $0 == point || isDigit(bytes[$0]) }
  }

  /// Whether the bytes are a code: 1 to 64 letters, digits and `._:-`, the first a letter or digit.
  static func isIdentifier(_ bytes: Span<UInt8>) -> Bool {
    guard (1...64).contains(bytes.count), isAlphanumeric(bytes[0]) else { return false }
    return bytes.indices.allSatisfy { position in
      isAlphanumeric(bytes[position]) || identifierSigns.contains(bytes[position])
    }
  }

  /// Whether the bytes are UTF-8 without C1 controls (C2 80 to C2 9F).
  static func isText(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.indices.contains(where: { bytes[$0] >= 0x80 }) else { return true }
    guard (try? UTF8Span(validating: bytes)) != nil else { return false }  // Yes or no is enough.
    return !bytes.indices.dropLast().contains { position in
      bytes[position] == 0xC2 && bytes[position + 1] < 0xA0
    }
  }

  private static let identifierSigns: [UInt8] = Array("._:-".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}

extension Span where Element == UInt8 {
  var isUTF8: Bool { (try? UTF8Span(validating: self)) != nil }  // Yes or no is enough.

  /// The start of the bytes for a message; bytes that are not UTF-8 are shown as `\xE9`.
  var shown: String {
    let first = extracting(0..<Swift.min(count, 256))
    guard !isUTF8 else { return first.text }
    return first.indices.map { position in
      let byte = first[position]
      guard byte >= 0x80 else { return String(Unicode.Scalar(byte)) }
      return "\\x" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// The bytes as text; bytes that are not UTF-8 become U+FFFD.
  var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for position in indices { bytes.append(self[position]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
