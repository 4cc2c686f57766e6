import Glibc

extension StandardStream {
  /// The next line without its end; `nil` at the end of input.
  ///
  /// Byte by byte, so that nothing behind the line is taken from whoever reads next.
  ///
  /// - Parameter limit: What a longer line has beyond these bytes is read and dropped.
  package func readLine(limit: Int = 4096) throws(PlatformError) -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    var hasRead = false
    while try system("read", "standard input", { Glibc.read(rawValue, &byte, 1) }) > 0 {
      hasRead = true
      if byte == UInt8(ascii: "\n") { break }
      if line.count < limit { line.append(byte) }
    }
    return hasRead ? String(decoding: line, as: UTF8.self) : nil
  }
}
