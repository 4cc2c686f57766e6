import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// One change since the baseline.
struct Change: Sendable {
  /// When the change took place, as far as the data say.
  enum Moment: Equatable, Sendable {
    case day(Day)
    case month(Month)
    /// Between the baseline and the day of the export: others moved past.
    case between
  }

  let event: Event
  let moment: Moment
  /// The name of the subject, which the safe view may show.
  let subject: String
  let subjectID: String
  /// The reason, as free text.
  let reason: String?
  /// The region or force of the change; `nil` where there is no single one.
  let place: Scope?
  let opens: Place?
  /// The numbers of the event, for data files and for `=`.
  let numbers: [Measure: Number]

  init(
    _ event: Event, _ moment: Moment, of subject: String, id: String, reason: String? = nil,
    in place: Scope?, opens: Place? = nil, numbers: [Measure: Number] = [:]
  ) {
    self.event = event
    self.moment = moment
    self.subject = subject
    subjectID = id
    self.reason = reason
    self.place = place
    self.opens = opens
    self.numbers = numbers
  }
}

extension Change {
  var kind: Kind { event.kind }

  /// The kinds under which it counts: a new score that brings an actor into the ten is of two, and one
  /// change.
  var kinds: [Kind] {
    if case .scored(let standing) = event, standing.crossesTen { return [kind, .actorRank] }
    return [kind]
  }

  /// The day by which changes are in order; what has none stands after all that have.
  var orderDay: Day? {
    switch moment {
    case .day(let day): day
    case .month(let month): month.lastDay
    case .between: nil
    }
  }

  /// Newest first.
  ///
  /// Changes of one day are in order of kind, then subject.
  static func comesFirst(_ left: Change, _ right: Change) -> Bool {
    let (one, other) = (left.orderDay, right.orderDay)
    if one != other { return (one?.sinceEpoch ?? .min) > (other?.sinceEpoch ?? .min) }
    if left.kind != right.kind { return left.kind.place < right.kind.place }
    return (left.subject, left.subjectID) < (right.subject, right.subjectID)
  }
}
