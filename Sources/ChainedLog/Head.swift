/// How far a log has come: how many events it holds, and the link of the last one.
///
/// The link covers every event before it. Two logs with equal heads hold the same events.
package struct Head: Hashable, Sendable {
  /// The name of the log's file.
  package let file: String
  /// The number of events, and so the number of the last one.
  package let count: Int
  /// 64 hexadecimal digits; ``start`` where there is no event.
  package let link: String

  package init(file: String, count: Int, link: String) {
    self.file = file
    self.count = count
    self.link = link
  }

  /// What the first event is linked to: 64 zeros.
  package static let start = String(repeating: "0", count: 64)

  /// The head of a log without events.
  package static func empty(_ file: String) -> Head { Head(file: file, count: 0, link: start) }
}

extension Head: CustomStringConvertible {
  /// Such as `a.jsonl: 12 events, 9f86d081884c`.
  package var description: String {
    "\(file): \(count) event\(count == 1 ? "" : "s"), \(link.prefix(12))"
  }
}
