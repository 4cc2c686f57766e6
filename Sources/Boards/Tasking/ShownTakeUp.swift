import Sheets
import ThreatDomain

/// What became of the cases sent in some months to a force, or to all of a scope, as it is shown.
///
/// No board lists the cases that were answered, so in the safe view how many were taken up and how
/// many declined is rounded, each by itself. Those that wait are listed, and their count is true;
/// those sent are all three as they are shown: a count of its own would tell the others.
struct ShownTakeUp: Equatable, Sendable {
  let sent: Int
  let takenUp: Int
  let declined: Int
  /// Half of those taken up were so within this many days; `nil` where none was.
  let medianDays: Double?

  /// - Parameter months: Those in which the cases were sent.
  init(
    _ takeUp: TakeUp, of scope: Scope, sentIn months: ClosedRange<Month>, _ counts: ShownCounts
  ) {
    func shown(_ number: Int, _ count: CaseCount) -> Int {
      counts.count(number, of: .cases(count, of: scope, sentIn: months))
    }
    takenUp = shown(takeUp.takenUp, .takenUp)
    declined = shown(takeUp.declined, .declined)
    sent = takenUp + declined + takeUp.unanswered
    medianDays = takeUp.medianDays
  }

  /// The part of the cases sent that was taken up, 0 to 1; `nil` where none is shown as sent.
  var share: Double? { sent == 0 ? nil : Double(takenUp) / Double(sent) }
}
