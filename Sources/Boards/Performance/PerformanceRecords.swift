import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the performance board, as read from the snapshot.
struct PerformanceRecords: Sendable {
  let measures: [Measure]
  /// The values of the scope in all months of the history up to the month of the request, as boards
  /// show them.
  let values: [MeasureValue]
  let limits: TimeLimits
  let asAt: Day

  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    measures = try snapshot.database.measures()
    values = try snapshot.database.performance(of: request.scope, in: request.history)
      .map { $0.shown(in: request.scope, request.counts) }
    limits = snapshot.limits
    asAt = snapshot.header.asAt
  }
}

extension MeasureValue {
  /// The value as boards show it: no more of the cases than there are.
  func shown(in scope: Scope, _ counts: ShownCounts) -> MeasureValue {
    let slice = slice(in: scope)
    let of = denominator.map { counts.count($0, of: .measure(.denominator, slice)) }
    let own = counts.count(numerator, of: .measure(.numerator, slice))
    return MeasureValue(
      measureID: measureID, month: month, numerator: of.map { min(own, $0) } ?? own,
      denominator: of, restatedFrom: counts.rounding == nil ? restatedFrom : nil)
  }
}
