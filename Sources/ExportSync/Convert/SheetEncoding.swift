import ThreatDomain

/// The encoding of somebody's own file.
package enum SheetEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  /// What Western European spreadsheets write as "CSV".
  case windows1252 = "windows-1252"
  /// What spreadsheets write as "Unicode text"; a byte order mark says which of the two forms.
  case utf16 = "utf-16"

  /// The bytes in UTF-8 without a byte order mark.
  ///
  /// A byte order mark says more than anybody, so it counts before the encoding.
  func utf8(_ bytes: [UInt8]) throws(SheetFault) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try SheetEncoding.fromUTF16(bytes.dropFirst(2), isLittle: bytes[0] == 0xFF)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try SheetEncoding.checked(Array(bytes.dropFirst(3)))
    }
    switch self {
    case .utf8: return try SheetEncoding.checked(bytes)
    case .windows1252: return TableEncoding.windows1252.converted(bytes) ?? bytes
    // Without a mark, the byte that is zero in a letter of the header tells the form.
    case .utf16: return try SheetEncoding.fromUTF16(bytes[...], isLittle: bytes.first != 0)
    }
  }

  private static func fromUTF16(
    _ bytes: ArraySlice<UInt8>, isLittle: Bool
  ) throws(SheetFault) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
      index += 2
    }
    guard index == bytes.endIndex, let text = String(validating: units, as: UTF16.self) else {
      throw SheetFault(line: 1, found: "bytes that are not UTF-16", expected: "text in UTF-16")
    }
    return Array(text.utf8)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool { bytes.span.isUTF8 }

  /// The bytes, where they are UTF-8.
  private static func checked(_ bytes: [UInt8]) throws(SheetFault) -> [UInt8] {
    guard !isUTF8(bytes) else { return bytes }
    let isZeroed = bytes.prefix(64).count { $0 == 0 } > 8
    let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    let line = lines.firstIndex { !isUTF8(Array($0)) } ?? 0
    throw SheetFault(
      line: line + 1, found: SheetFault.shown(lines[line]),
      expected: isZeroed
        ? "UTF-8: give --encoding utf-16"
        : "UTF-8: save the file as CSV UTF-8, or give --encoding windows-1252")
  }
}

/// What makes a file unreadable as rows and columns.
struct SheetFault: Error, Equatable {
  let line: Int
  let found: String
  let expected: String

  /// The start of the bytes for a message.
  static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let start = Array(bytes.prefix(80))
    return start.span.shown
  }
}
