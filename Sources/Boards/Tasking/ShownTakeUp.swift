import Sheets
import ThreatDomain

/// The take-up of the cases sent to a force or a scope in some months, as boards show it.
///
/// No board lists answered cases. So the safe view rounds the number taken up and the number
/// declined, each separately. Waiting cases are listed, so their number is exact. The number sent
/// is the sum of the three: its true value would reveal the others.
struct ShownTakeUp: Equatable, Sendable {
  let sent: Int
  let takenUp: Int
  let declined: Int
  /// The median days to take-up; `nil` where no case was taken up.
  let medianDays: Double?

  /// - Parameter months: The months in which the cases were sent.
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

  /// The share of the sent cases that was taken up, 0 to 1; `nil` where the shown number sent is 0.
  var share: Double? { sent == 0 ? nil : Double(takenUp) / Double(sent) }
}
