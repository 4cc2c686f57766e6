import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the measures board, as read from the snapshot.
struct MeasuresRecords: Sendable {
  let measures: [Measure]
  /// The values of the scope in the thirteen months up to the month of the request.
  let values: [MeasureValue]
  let month: Month

  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    measures = try snapshot.database.measures()
    values = try snapshot.database.performance(of: request.scope, in: request.window)
    month = request.month
  }
}
