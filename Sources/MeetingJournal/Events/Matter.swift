import ThreatDomain

/// What an event says; one case for each kind of event.
package enum Matter: Hashable, Sendable {
  case meeting(Meeting)
  case attendance(Attendance)
  case decision(Decision)
  case action(Action)
  case priority(Priority)
  case owner(Owner)
  case level(Level)
  case escalation(Escalation)
  case answer(Answer)
  case tasking(Tasking)
  case claim(Claim)
  case activity(Activity)
  case gap(Gap)
  case score(Score)
  case ask(Ask)
  case query(Query)
  case note(Note)
  case discussed(Discussed)
  case returned(Returned)
  /// A kind that only a newer ptg knows; it is kept as it is.
  case unknown(Unknown)

  /// The kinds of events that this ptg knows.
  package enum Kind: String, Vocabulary {
    case meeting, attendance, decision, action, priority, owner, level, escalation, answer
    case tasking, claim, activity, gap, score, ask, query, note, discussed, returned
  }

  /// A kind of event that this ptg does not know, and what it says.
  package struct Unknown: Hashable, Sendable {
    package let kind: String
    package let value: JSONValue

    package init(kind: String, value: JSONValue) {
      self.kind = kind
      self.value = value
    }
  }

  /// The kind as the journal writes it.
  package var kind: String {
    switch self {
    case .unknown(let matter): matter.kind
    default: knownKind?.rawValue ?? ""
    }
  }

  /// What is missing before a meeting may be closed; empty where nothing is.
  package var lacks: [Lack] { known?.lacks ?? [] }

  /// The record that the matter itself names.
  package var subject: ItemKey? { known?.subject }
}

/// What a kind of event says.
protocol JournalMatter: Codable, Hashable, Sendable {
  static var kind: Matter.Kind { get }
  /// What is missing before a meeting may be closed.
  var lacks: [Lack] { get }
  /// The record that it names.
  var subject: ItemKey? { get }
}

extension JournalMatter {
  package var lacks: [Lack] { [] }
  package var subject: ItemKey? { nil }
}

/// What an event lacks before its meeting may be closed.
package enum Lack: String, Vocabulary {
  /// A decision without the reason for it.
  case rationale
  /// An action that nobody has been given.
  case owner
  case dueDay = "due_day"
  /// A case that was declined without a reason.
  case reason
  /// A decision, an action or another entry without words.
  case text
}

extension Lack {
  /// The lack where there is no text but spaces.
  static func unless(_ text: String?, _ lack: Lack) -> Lack? {
    text.map { $0.contains { !$0.isWhitespace } } == true ? nil : lack
  }
}
