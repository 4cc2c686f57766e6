// The grammar of a theme file is plain ASCII, and reading its bytes is twenty times faster than
// reading its characters. Speed matters, because a theme is read before the first board is shown.
extension Substring {
  /// The text without blanks at its ends.
  var trimmed: Substring {
    var bytes = utf8
    while let first = bytes.first, first.isBlank { bytes.removeFirst() }
    while let last = bytes.last, last.isBlank { bytes.removeLast() }
    return Substring(bytes)
  }

  /// The parts between the separators, including empty parts.
  func parts(between sign: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: sign), omittingEmptySubsequences: false).map(Substring.init)
  }

  /// The words between blanks.
  var words: [Substring] { utf8.split(whereSeparator: \.isBlank).map(Substring.init) }
}

extension UInt8 {
  /// Whether the byte is a space, a tab or a line end of any system.
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
