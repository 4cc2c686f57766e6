import ThreatDomain

extension Matter {
  /// The priority that the group agreed for a threat.
  package struct Priority: JournalMatter {
    static let kind = Kind.priority

    /// The id of the threat.
    package let threat: String
    package let old: AgreedPriority?
    package let new: AgreedPriority
    package let rationale: String
    package let validTo: Day?

    package init(
      threat: String, old: AgreedPriority? = nil, new: AgreedPriority, rationale: String,
      validTo: Day? = nil
    ) {
      self.threat = threat
      self.old = old
      self.new = new
      self.rationale = rationale
      self.validTo = validTo
    }

    package var lacks: [Lack] { [Lack.unless(rationale, .rationale)].compactMap(\.self) }
    package var subject: ItemKey? { ItemKey(table: "threat", key: threat) }
  }

  /// The role that owns a record.
  package struct Owner: JournalMatter {
    static let kind = Kind.owner

    package let item: ItemKey
    package let old: String?
    package let new: String

    package init(item: ItemKey, old: String? = nil, new: String) {
      self.item = item
      self.old = old
      self.new = new
    }

    package var lacks: [Lack] { [Lack.unless(new, .owner)].compactMap(\.self) }
    package var subject: ItemKey? { item }
  }

  /// The level of an investigation on the priority grid.
  package struct Level: JournalMatter {
    static let kind = Kind.level

    /// The id of the investigation.
    package let operation: String
    package let from: PriorityLevel?
    package let to: PriorityLevel
    /// The reason for the move.
    package let ground: String

    package init(operation: String, from: PriorityLevel? = nil, to: PriorityLevel, ground: String) {
      self.operation = operation
      self.from = from
      self.to = to
      self.ground = ground
    }

    package var lacks: [Lack] { [Lack.unless(ground, .reason)].compactMap(\.self) }
    package var subject: ItemKey? { ItemKey(table: "investigation", key: operation) }
  }
}
