/// What one body asks of another: a tasking, a question, an action, or help.
///
/// Source: table `request` of the export.
public struct Request: Hashable, Sendable {
  /// Column `request_id`.
  public let id: String
  public let kind: RequestKind
  /// Who asks, and who is asked.
  public let from: Scope
  public let to: Scope
  /// The record that it is about; `nil` where it is about none.
  public let subject: Subject?
  /// What is asked.
  public let text: String
  public let raisedOn: Day
  /// The day by which it is due; `nil` where none was set.
  public let dueOn: Day?
  public let state: RequestState
  /// The answer; `nil` where there is none yet.
  public let answer: String?
  public let handling: HandlingCode
  public let handlingConditions: String?
  public let marking: Marking

  /// A record by its kind and id.
  public struct Subject: Hashable, Sendable {
    public let kind: RecordKind
    public let id: String

    /// Creates the value from its columns.
    public init(_ kind: RecordKind, id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// Creates the record from its columns.
  public init(
    id: String, kind: RequestKind, from: Scope, to: Scope, subject: Subject? = nil, text: String,
    raisedOn: Day, dueOn: Day? = nil, state: RequestState, answer: String? = nil,
    handling: HandlingCode = .share, handlingConditions: String? = nil,
    marking: Marking = .officialSensitive
  ) {
    self.id = id
    self.kind = kind
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.raisedOn = raisedOn
    self.dueOn = dueOn
    self.state = state
    self.answer = answer
    self.handling = handling
    self.handlingConditions = handlingConditions
    self.marking = marking
  }
}

extension Request {
  /// Whether something is still to be done: it has no answer yet, or was accepted and is not done.
  public var isOpen: Bool {
    switch state {
    case .open, .accepted: true
    case .declined, .done: false
    }
  }

  /// The days since it was due; `nil` where it is not late, as on its last day.
  public func daysLate(asAt day: Day) -> Int? {
    guard isOpen, let dueOn, dueOn < day else { return nil }
    return day - dueOn
  }
}
