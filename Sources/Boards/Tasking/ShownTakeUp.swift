import ThreatDomain

/// What became of the cases sent in some months to a force, or to all of a scope, as it is shown.
///
/// No board lists these cases one by one, so in the safe view each count is rounded by itself; those
/// that wait are listed, and their count is true.
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
    sent = shown(takeUp.sent, .sent)
    takenUp = shown(takeUp.takenUp, .takenUp)
    declined = shown(takeUp.declined, .declined)
    medianDays = takeUp.medianDays
  }

  /// The part of the cases sent that was taken up, 0 to 1; `nil` where none is shown as sent.
  ///
  /// Made of rounded counts it might come to more than all.
  var share: Double? { sent == 0 ? nil : min(Double(takenUp) / Double(sent), 1) }
}
