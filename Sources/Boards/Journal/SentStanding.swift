import MeetingJournal
import SnapshotStore
import ThreatDomain

/// How an entry stands that goes up to the centre: sent or not, and answered or not.
struct SentStanding: Equatable, Sendable {
  /// The day on which it first went up; `nil` where it did not.
  let sentOn: Day?
  /// The centre's answer; `nil` while there is none.
  let answer: DecisionAnswer?
  /// Whether the group changed the entry after what went up, or what was answered.
  let isChanged: Bool

  /// What has become of it, without whether the group changed it since.
  enum State: Equatable, Sendable {
    case notSent, waiting
    case answered(DecisionReply)
  }

  var state: State {
    if let answer { return .answered(answer.answer) }
    return sentOn == nil ? .notSent : .waiting
  }

  /// The day on which it was answered, else sent, from 1970-01-01.
  var lastMoved: Int { (answer?.answeredOn ?? sentOn)?.sinceEpoch ?? .min }

  /// Whether the centre has yet to decide on it: a receipt is no decision.
  var isWaiting: Bool { state == .waiting || state == .answered(.received) }

  /// Whether what was agreed no longer stands: it was refused, or another entry took its place.
  var isEnded: Bool { state == .answered(.refused) || state == .answered(.superseded) }

  /// Whether the group has to deal with the answer.
  var isContrary: Bool {
    !isChanged && (state == .answered(.refused) || state == .answered(.conflict))
  }
}

extension SentStanding.State {
  /// The name of the state in data.
  var code: String {
    switch self {
    case .notSent: "not_sent"
    case .waiting: "waiting"
    case .answered(let reply): reply.rawValue
    }
  }
}
