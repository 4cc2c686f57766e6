// A theme's grammar is plain ASCII, and its bytes are read twenty times faster than its characters:
// the themes are part of the way to the first board.
extension Substring {
  /// Without blanks at its ends.
  var trimmed: Substring {
    var bytes = utf8
    while let first = bytes.first, first.isBlank { bytes.removeFirst() }
    while let last = bytes.last, last.isBlank { bytes.removeLast() }
    return Substring(bytes)
  }

  /// The parts between the sign, empty ones included.
  func parts(between sign: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: sign), omittingEmptySubsequences: false).map(Substring.init)
  }

  /// What stands between blanks.
  var words: [Substring] { utf8.split(whereSeparator: \.isBlank).map(Substring.init) }
}

extension UInt8 {
  /// Space, tab, and the line ends of any system.
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
