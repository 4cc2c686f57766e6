import Glibc

extension StandardStream {
  /// The next line without its line end; `nil` at the end of input.
  ///
  /// It reads byte by byte, so that the text after the line is left for the next reader.
  ///
  /// - Parameter limit: The most bytes of a line; the rest of a longer line is read and dropped.
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
