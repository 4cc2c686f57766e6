import FoundationEssentials
import ThreatDomain

/// An event as JSON: members in the order of their names, nothing for what is missing.
extension JournalEvent {
  private enum Key: String, CodingKey {
    case id, meeting, at, user, host, role, item, snapshot, figure, marking, handling
    case handlingConditions, supersedes, kind, matter
  }

  /// The event on one line; the same event always gives the same bytes.
  package var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Only a number that is not finite could be refused, and a matter has whole numbers alone.
    return (try? encoder.encode(self)).map(Array.init) ?? []
  }

  /// Reads an event; ``json`` of the result differs where the text holds more than this ptg knows.
  package init(json: [UInt8]) throws(InvalidEvent) {
    do {
      self = try JSONDecoder().decode(JournalEvent.self, from: Data(json))
    } catch {
      throw InvalidEvent(error)
    }
  }
}

extension JournalEvent: Codable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(meeting, forKey: .meeting)
    try container.encode(at, forKey: .at)
    try container.encode(writer.user, forKey: .user)
    try container.encode(writer.host, forKey: .host)
    try container.encodeIfPresent(role, forKey: .role)
    try container.encodeIfPresent(item, forKey: .item)
    try container.encodeIfPresent(snapshotSerial, forKey: .snapshot)
    try container.encodeIfPresent(figure, forKey: .figure)
    try container.encode(marking, forKey: .marking)
    try container.encode(handling, forKey: .handling)
    try container.encodeIfPresent(handlingConditions, forKey: .handlingConditions)
    try container.encodeIfPresent(supersedes, forKey: .supersedes)
    try container.encode(matter.kind, forKey: .kind)
    if let known = matter.known {
      try known.encode(to: container.superEncoder(forKey: .matter))
    } else if case .unknown(let unknown) = matter {
      try container.encode(unknown.value, forKey: .matter)
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try container.decode(EventID.self, forKey: .id),
      meeting: try container.decodeIfPresent(EventID.self, forKey: .meeting),
      at: try container.decode(Timestamp.self, forKey: .at),
      writer: Writer(
        user: try container.decode(String.self, forKey: .user),
        host: try container.decode(String.self, forKey: .host)),
      role: try container.decodeIfPresent(String.self, forKey: .role),
      item: try container.decodeIfPresent(ItemKey.self, forKey: .item),
      snapshotSerial: try container.decodeIfPresent(Int.self, forKey: .snapshot),
      figure: try container.decodeIfPresent(SeenFigure.self, forKey: .figure),
      marking: try container.decode(Marking.self, forKey: .marking),
      handling: try container.decode(HandlingCode.self, forKey: .handling),
      handlingConditions: try container.decodeIfPresent(String.self, forKey: .handlingConditions),
      supersedes: try container.decodeIfPresent(EventID.self, forKey: .supersedes),
      matter: try JournalEvent.matter(in: container))
  }

  private static func matter(in container: KeyedDecodingContainer<Key>) throws -> Matter {
    let kind = try container.decode(String.self, forKey: .kind)
    guard let known = Matter.Kind(rawValue: kind) else {
      let value = try container.decode(JSONValue.self, forKey: .matter)
      return .unknown(Matter.Unknown(kind: kind, value: value))
    }
    return try Matter(known, MatterSource(decoder: try container.superDecoder(forKey: .matter)))
  }
}

/// Decodes a matter as whichever type is asked for.
struct MatterSource {
  let decoder: any Decoder

  func read<Value: JournalMatter>() throws -> Value { try Value(from: decoder) }
}
