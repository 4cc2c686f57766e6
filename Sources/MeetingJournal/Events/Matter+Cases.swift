/// The one place that lists the cases beside their types.
extension Matter {
  /// The matter by its type; `nil` for a kind that this ptg does not know.
  var known: (any JournalMatter)? {
    switch self {
    case .meeting(let matter): matter
    case .attendance(let matter): matter
    case .decision(let matter): matter
    case .action(let matter): matter
    case .priority(let matter): matter
    case .owner(let matter): matter
    case .level(let matter): matter
    case .escalation(let matter): matter
    case .answer(let matter): matter
    case .tasking(let matter): matter
    case .claim(let matter): matter
    case .activity(let matter): matter
    case .gap(let matter): matter
    case .score(let matter): matter
    case .ask(let matter): matter
    case .query(let matter): matter
    case .note(let matter): matter
    case .discussed(let matter): matter
    case .returned(let matter): matter
    case .unknown: nil
    }
  }

  /// Whether it is a note that its writer keeps to himself.
  package var isPrivateNote: Bool {
    if case .note(let note) = self { !note.isRaised } else { false }
  }

  /// Whether it tells how a meeting went, and not what the group agreed.
  package var isProceeding: Bool {
    switch knownKind {
    case .meeting, .attendance, .discussed, .returned: true
    default: false
    }
  }

  /// The kind; `nil` for one that this ptg does not know.
  package var knownKind: Kind? { known.map { type(of: $0).kind } }

  /// Reads a matter of a kind, by a function that decodes any of the types.
  init(_ kind: Kind, _ source: MatterSource) throws {
    switch kind {
    case .meeting: self = .meeting(try source.read())
    case .attendance: self = .attendance(try source.read())
    case .decision: self = .decision(try source.read())
    case .action: self = .action(try source.read())
    case .priority: self = .priority(try source.read())
    case .owner: self = .owner(try source.read())
    case .level: self = .level(try source.read())
    case .escalation: self = .escalation(try source.read())
    case .answer: self = .answer(try source.read())
    case .tasking: self = .tasking(try source.read())
    case .claim: self = .claim(try source.read())
    case .activity: self = .activity(try source.read())
    case .gap: self = .gap(try source.read())
    case .score: self = .score(try source.read())
    case .ask: self = .ask(try source.read())
    case .query: self = .query(try source.read())
    case .note: self = .note(try source.read())
    case .discussed: self = .discussed(try source.read())
    case .returned: self = .returned(try source.read())
    }
  }
}
