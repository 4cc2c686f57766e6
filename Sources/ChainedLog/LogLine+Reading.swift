/// Reads a line back; the form is the one that ``LogLine/bytes`` writes, and no other.
extension LogLine {
  /// The line in these bytes, without the line feed.
  ///
  /// - Throws: What was found in place of what was expected; where it lies says the caller.
  init(reading bytes: ArraySlice<UInt8>) throws(Mismatch) {
    var rest = LineCursor(bytes)
    try rest.take(#"{"n":"#)
    number = try rest.takeNumber()
    try rest.take(#","at":""#)
    time = try rest.takeText(
      ofCount: 20, expected: "a time as YYYY-MM-DDTHH:MM:SSZ", LogTime.isTime)
    try rest.take(#"","previous":""#)
    previous = try rest.takeDigits(64)
    try rest.take(#"","hash":""#)
    hash = try rest.takeDigits(64)
    try rest.take(#"","link":""#)
    link = try rest.takeDigits(64)
    try rest.take("\",\"")
    body = try LogLine.readBody(&rest)
  }

  private static func readBody(_ rest: inout LineCursor) throws(Mismatch) -> Body {
    if rest.isAt("removed") {
      try rest.take(#"removed":""#)
      let link = try rest.takeDigits(64)
      try rest.take("\"}")
      try rest.takeEnd()
      return .removed(by: link)
    }
    try rest.take(#"salt":""#)
    let salt = try rest.takeDigits(32)
    try rest.take(#"","content":"#)
    return .content(salt: salt, try rest.takeContent())
  }

  /// What is wrong with the line by itself; `nil` where its hash and link hold.
  var fault: Mismatch? {
    if case .content(let salt, let content) = body {
      let found = LogLine.hash(salt: salt, content: content)
      if found != hash {
        return Mismatch(
          found: "a content with the hash \(found.prefix(12))",
          expected: "the content that was written, with the hash \(hash.prefix(12))")
      }
    }
    let found = LogLine.link(previous: previous, number: number, time: time, hash: hash)
    guard found != link else { return nil }
    return Mismatch(
      found: "number, time or hashes with the link \(found.prefix(12))",
      expected: "those that were written, with the link \(link.prefix(12))")
  }
}

/// What was found, and what was expected instead.
struct Mismatch: Error, Equatable {
  let found: String
  let expected: String
}

/// The form of a time in a log.
enum LogTime {
  /// Whether the text has the form `YYYY-MM-DDTHH:MM:SSZ`.
  static func isTime(_ text: some StringProtocol) -> Bool {
    let form = "0000-00-00T00:00:00Z".utf8
    return text.utf8.count == form.count
      && zip(text.utf8, form).allSatisfy { byte, sign in
        sign == UInt8(ascii: "0") ? byte &- sign <= 9 : byte == sign
      }
  }
}
