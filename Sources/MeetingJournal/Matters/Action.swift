import ThreatDomain

extension Matter {
  package struct Action: JournalMatter {
    static let kind = Kind.action

    package enum State: String, Vocabulary, Codable {
      case open, done
      case notAccepted = "not_accepted"
    }

    package let text: String
    /// The role that does it; the meeting cannot be closed without it.
    package let ownerRole: String?
    /// The id of the owner's force; `nil` for a role of the region or of another body.
    package let ownerForce: String?
    /// The last day for it; the meeting cannot be closed without it.
    package let due: Day?
    package let state: State
    /// What shows that it was done.
    package let evidence: String?

    package init(
      text: String, ownerRole: String? = nil, ownerForce: String? = nil, due: Day? = nil,
      state: State = .open, evidence: String? = nil
    ) {
      self.text = text
      self.ownerRole = ownerRole
      self.ownerForce = ownerForce
      self.due = due
      self.state = state
      self.evidence = evidence
    }

    package var lacks: [Lack] {
      [
        Lack.unless(text, .text), Lack.unless(ownerRole, .owner), due == nil ? .dueDay : nil,
      ].compactMap(\.self)
    }

    package var isOpen: Bool { state == .open }

    /// Whether its last day has passed and it is still open.
    package func isOverdue(asAt day: Day) -> Bool { isOpen && due.map { $0 < day } ?? false }
  }
}
