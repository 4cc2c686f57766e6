import Digest

/// One line of a log: an event, its place in the chain, and its content, or what took its place.
///
/// The form is fixed to the byte, so that the content's bytes are known without reading JSON:
///
///     {"n":1,"at":"TIME","previous":"LINK","hash":"HASH","link":"LINK","salt":"SALT","content":{…}}
///     {"n":1,"at":"TIME","previous":"LINK","hash":"HASH","link":"LINK","removed":"LINK"}
///
/// `hash` is the SHA-256 of the salt's digits and the content's bytes. `link` is the SHA-256 of the
/// digits of `previous`, the number, the time and the digits of `hash`. The chain therefore holds
/// without salt and content, and without the salt nobody can guess a removed content from its hash.
package struct LogLine: Equatable, Sendable {
  /// The number of the event, from 1.
  package let number: Int
  /// When it was written: `YYYY-MM-DDTHH:MM:SSZ`.
  package let time: String
  /// The link of the event before.
  package let previous: String
  /// The hash of salt and content.
  package let hash: String
  package let link: String
  package let body: Body

  /// What a line says.
  package enum Body: Equatable, Sendable {
    /// The salt, 32 hexadecimal digits, and a JSON object.
    case content(salt: String, [UInt8])
    /// The content was removed; the link is that of the event that records the reason.
    case removed(by: String)
  }

  /// The bytes of the content; `nil` where it was removed.
  package var content: [UInt8]? {
    guard case .content(_, let bytes) = body else { return nil }
    return bytes
  }

  /// The same event without its content.
  func removed(by link: String) -> LogLine {
    LogLine(
      number: number, time: time, previous: previous, hash: hash, link: self.link,
      body: .removed(by: link))
  }

  /// Whether two lines are the same event, with or without its content.
  func isSameEvent(as other: LogLine) -> Bool { link == other.link }
}

extension LogLine {
  /// The next line after a head.
  init(after head: Head, at time: String, salt: String, content: [UInt8]) {
    number = head.count + 1
    self.time = time
    previous = head.link
    hash = LogLine.hash(salt: salt, content: content)
    link = LogLine.link(previous: head.link, number: number, time: time, hash: hash)
    body = .content(salt: salt, content)
  }

  static func hash(salt: String, content: [UInt8]) -> String {
    SHA256.hex(Array(salt.utf8) + content)
  }

  static func link(previous: String, number: Int, time: String, hash: String) -> String {
    SHA256.hex(Array("\(previous)\(number)\(time)\(hash)".utf8))
  }

  /// 128 random bits from the system, as 32 hexadecimal digits.
  static func randomSalt() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The line's bytes, with its line feed.
  package var bytes: [UInt8] {
    let chain = #"{"n":\#(number),"at":"\#(time)","previous":"\#(previous)","hash":"\#(hash)""#
    let start = Array(#"\#(chain),"link":"\#(link)","#.utf8)
    switch body {
    case .content(let salt, let content):
      return start + Array(#""salt":"\#(salt)","content":"#.utf8) + content + Array("}\n".utf8)
    case .removed(let by):
      return start + Array("\"removed\":\"\(by)\"}\n".utf8)
    }
  }
}
