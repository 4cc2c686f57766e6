import SnapshotStore
import ThreatDomain

/// One case: its steps in order of time, and whether it is late.
struct DisseminationModel: Equatable, Sendable {
  /// What happened to the case, or must happen, by its day.
  struct Step: Equatable, Sendable {
    enum Kind: String, Sendable {
      case sent, due, takenUp = "taken_up", declined, outcome = "first_outcome"
      case opened = "investigation_opened"
    }

    let day: Day
    let kind: Kind
    /// The days since the case was sent.
    let days: Int
  }

  let sent: Dissemination
  let investigation: Investigation?
  let others: [Dissemination]
  let limits: TimeLimits
  let asAt: Day
  /// The last day for take-up.
  let due: Day
  let isWaiting: Bool
  let isLate: Bool
  let steps: [Step]

  init(_ records: DisseminationRecords, asAt day: Day) {
    sent = records.sent
    investigation = records.investigation
    others = records.others
    limits = records.limits
    asAt = day
    due = sent.takeUpDue(under: limits)
    isWaiting = sent.isWaiting(on: day)
    isLate = sent.isLate(asAt: day, under: limits)
    let days: [(Step.Kind, Day?)] = [
      (.sent, sent.sentOn), (.due, due), (.takenUp, sent.takenUpOn), (.declined, sent.declinedOn),
      (.opened, investigation?.openedOn), (.outcome, sent.firstOutcomeOn),
    ]
    steps = days.compactMap { [sent] kind, day in
      day.map { Step(day: $0, kind: kind, days: $0 - sent.sentOn) }
    }.inOrder(of: \.day, by: <)
  }

  /// The answer of the recipient, and after how many days it came; `nil` while there is none.
  var answer: (isTakenUp: Bool, days: Int)? {
    guard !isWaiting else { return nil }
    if let day = sent.takenUpOn { return (true, day - sent.sentOn) }
    return sent.declinedOn.map { (false, $0 - sent.sentOn) }
  }
}
