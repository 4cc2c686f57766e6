/// The encoding of the characters in the centre's tables.
package enum TableEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  /// The encoding that Western European spreadsheets use for "CSV" (IANA's name; Microsoft code
  /// page 1252).
  case windows1252 = "windows-1252"

  /// The bytes in UTF-8; `nil` where they already are UTF-8.
  func converted(_ bytes: [UInt8]) -> [UInt8]? {
    guard self == .windows1252, !bytes.span.isUTF8 else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(contentsOf: TableEncoding.scalar(of: byte).utf8)
      }
    }
    return result
  }

  /// The character of a byte.
  ///
  /// Where the code page has none, this is a control character, which no column accepts.
  private static func scalar(of byte: UInt8) -> Character {
    let code = (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt32(byte)
    return Character(Unicode.Scalar(code) ?? Unicode.Scalar(byte))
  }

  /// The first byte without a character in the code page; `nil` where there is none.
  static func undefinedByte(in text: Span<UInt8>) -> UInt8? {
    for position in text.indices.dropLast() where text[position] == 0xC2 {
      if text[position + 1] < 0xA0 { return text[position + 1] }
    }
    return nil
  }

  /// The characters of bytes 80 to 9F (unicode.org, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT).
  ///
  /// 81, 8D, 8F, 90 and 9D have none.
  private static let upperControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
