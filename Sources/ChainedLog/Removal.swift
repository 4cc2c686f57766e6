import FoundationEssentials

/// Why the content of an event was removed, by whom; an event of the log itself.
package struct Removal: Hashable, Sendable {
  /// The link of the event that records the removal; the line without content names it.
  package let link: String
  /// The number of the event that records it.
  package let recordNumber: Int
  /// When it was recorded.
  package let time: String
  package let record: Record

  /// What the event says.
  package struct Record: Hashable, Codable, Sendable {
    /// Who removed the content.
    package let by: String
    /// The hash of the removed content with its salt.
    package let hash: String
    /// The number of the event that lost its content.
    package let number: Int
    package let reason: String
  }

  /// The removal that a line records; `nil` where it records none.
  init?(_ line: LogLine) {
    guard let content = line.content, content.starts(with: Removal.mark),
      let form = try? JSONDecoder().decode(Form.self, from: Data(content))
    else { return nil }
    (link, recordNumber, time) = (line.link, line.number, line.time)
    record = form.removal
  }

  /// How the content of such an event begins; no other content may.
  static let mark = Array("{\"ptg:removal\":".utf8)

  static func content(_ record: Record) throws(LogError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(Form(removal: record)) else {
      throw .content(found: "a reason that is no text", expected: "a reason in words")
    }
    return Array(bytes)
  }

  private struct Form: Codable {
    let removal: Record

    enum CodingKeys: String, CodingKey {
      case removal = "ptg:removal"
    }
  }
}

extension [LogLine] {
  /// The same events, without the content that the removals are about.
  package func applying(_ removals: [Removal]) -> [LogLine] {
    let links = Dictionary(removals.map { ($0.record.hash, $0.link) }) { first, _ in first }
    return map { line in
      line.content == nil ? line : links[line.hash].map(line.removed) ?? line
    }
  }
}
