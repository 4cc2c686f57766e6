import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Change {
  /// The event, with the facts that the board gives of it.
  enum Event: Sendable {
    /// An investigation was opened.
    case opened(Investigation)
    /// An investigation joined the grid, or moved to another level.
    case level(from: PriorityLevel?, to: PriorityLevel)
    case raised(Escalation)
    case answered(Escalation, after: Int)
    /// The centre answered what a meeting sent up.
    case centreAnswered(DecisionAnswer)
    case disrupted(CountedDisruption)
    /// An actor was rescored.
    case scored(Words.RankStanding)
    /// An actor entered or left the top ten, because of its own score or those of others.
    case crossedTen(Words.RankStanding)
    case firstSeen(isReviewed: Bool)
    case reviewed
    /// A threat moved in the ranking of its region, because of its own score or those of others.
    case ranked(Words.RankStanding, isRescored: Bool)
    /// A case was sent to a force (by id).
    ///
    /// It was taken up or declined after this many days.
    case sent(to: Scope)
    case takenUp(by: Scope, after: Int)
    case declined(by: Scope, after: Int)
    case signal(Judgement)
    /// The figures of a month were sent again with corrections.
    case restated
    /// An earlier export had the record, and this one has it no longer.
    case left(export: Int)
    /// This export has the record, which an earlier one did not have.
    case came(export: Int)
  }

  /// The kind of change.
  ///
  /// The raw value is its name in data.
  enum Kind: String, CaseIterable, Sendable {
    case levelMove = "level_move"
    case newInvestigation = "new_investigation"
    case escalationRaised = "escalation_raised"
    case escalationAnswered = "escalation_answered"
    case centreAnswer = "centre_answer"
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
    case left = "left_export"
    case came = "new_in_export"
  }
}

extension Change.Event {
  var kind: Change.Kind {
    switch self {
    case .opened: .newInvestigation
    case .level: .levelMove
    case .raised: .escalationRaised
    case .answered: .escalationAnswered
    case .centreAnswered: .centreAnswer
    case .disrupted: .disruption
    case .scored: .actorScored
    case .crossedTen: .actorRank
    case .firstSeen: .actorSeen
    case .reviewed: .actorReviewed
    case .ranked: .threatRank
    case .sent: .caseSent
    case .takenUp: .caseTakenUp
    case .declined: .caseDeclined
    case .signal: .signal
    case .restated: .restated
    case .left: .left
    case .came: .came
    }
  }
}

extension Change.Event {
  /// Whether an actor is in the ten after it; `nil` where it is about none.
  var isInTen: Bool? {
    switch self {
    case .scored(let standing), .crossedTen(let standing): standing.isInTen
    default: nil
    }
  }
}

extension Change.Kind {
  /// Whether only two exports together show such a change: the dates in one of them do not.
  var needsTwoExports: Bool { self == .left || self == .came }

  /// The position of the kind in the list of kinds.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
