import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Something that moved since the baseline.
struct Change: Equatable, Sendable {
  /// What moved; the raw value is its name in data.
  enum Kind: String, CaseIterable, Sendable {
    case levelMove = "level_move"
    case newInvestigation = "new_investigation"
    case escalationRaised = "escalation_raised"
    case escalationAnswered = "escalation_answered"
    case disruption
    case actorScored = "actor_scored"
    case actorRank = "actor_rank"
    case actorSeen = "actor_seen"
    case actorReviewed = "actor_reviewed"
    case threatRank = "threat_rank"
    case caseSent = "case_sent"
    case caseTakenUp = "case_taken_up"
    case caseDeclined = "case_declined"
    case signal
    case restated
  }

  /// When it moved, as far as the data say.
  enum Moment: Equatable, Sendable {
    case day(Day)
    case month(Month)
    /// Between the baseline and the export: others moved past it.
    case between
  }

  let kind: Kind
  let moment: Moment
  /// What it is about, by a name that the safe view may show.
  let subject: String
  let subjectID: String
  /// What changed.
  let said: String
  /// A reason that somebody wrote freely.
  let reason: String?
  /// The region or force that it belongs to; `nil` where it belongs to no single one.
  let place: Scope?
  let opens: Place?
  /// The numbers of ``said``, for data and to be explained.
  let numbers: [Measure: Number]

  init(
    _ kind: Kind, _ moment: Moment, of subject: String, id: String, _ said: String,
    reason: String? = nil, in place: Scope?, opens: Place? = nil,
    numbers: [Measure: Number] = [:]
  ) {
    self.kind = kind
    self.moment = moment
    self.subject = subject
    subjectID = id
    self.said = said
    self.reason = reason
    self.place = place
    self.opens = opens
    self.numbers = numbers
  }
}

extension Change {
  /// The day by which changes are in order; what has none stands after all that have.
  var orderDay: Day? {
    switch moment {
    case .day(let day): day
    case .month(let month): month.lastDay
    case .between: nil
    }
  }

  /// Newest first; of one day in the order of the kinds, then by subject.
  static func comesFirst(_ left: Change, _ right: Change) -> Bool {
    let (one, other) = (left.orderDay, right.orderDay)
    if one != other { return (one?.sinceEpoch ?? .min) > (other?.sinceEpoch ?? .min) }
    if left.kind != right.kind { return left.kind.place < right.kind.place }
    return (left.subject, left.subjectID) < (right.subject, right.subjectID)
  }
}

extension Change.Kind {
  /// Its place in the list of kinds.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  var term: Term {
    switch self {
    case .levelMove: .changes(.changeLevels)
    case .newInvestigation: .changes(.changeOpened)
    case .escalationRaised: .changes(.changeRaised)
    case .escalationAnswered: .changes(.changeAnswered)
    case .disruption: .column(.disruptions)
    case .actorScored: .changes(.changeScored)
    case .actorRank: .changes(.changeTen)
    case .actorSeen: .changes(.changeSeen)
    case .actorReviewed: .changes(.changeReviewed)
    case .threatRank: .changes(.changeThreats)
    case .caseSent: .changes(.changeSent)
    case .caseTakenUp: .changes(.changeTakenUp)
    case .caseDeclined: .changes(.changeDeclined)
    case .signal: .changes(.changeSignals)
    case .restated: .fact(.restatedNationally)
    }
  }

  /// The same in a word or two, for a row.
  var short: Term {
    switch self {
    case .levelMove: .column(.level)
    case .newInvestigation: .value(.new)
    case .escalationRaised: .legend(.escalated)
    case .escalationAnswered: .changes(.answered)
    case .disruption: .column(.disrupted)
    case .actorScored: .changes(.scored)
    case .actorRank: .fact(.theTen)
    case .actorSeen: .actors(.firstSeen)
    case .actorReviewed: .column(.reviewed)
    case .threatRank: .changes(.rankMoved)
    case .caseSent: .tasking(.sent)
    case .caseTakenUp: .changes(.taken)
    case .caseDeclined: .value(.declined)
    case .signal: .column(.signal)
    case .restated: .fact(.restated)
    }
  }
}
