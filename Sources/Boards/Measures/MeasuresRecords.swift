import Sheets
import SnapshotStore
import ThreatDomain

/// What the board of measures is made of, as it was read.
struct MeasuresRecords: Sendable {
  let measures: [Measure]
  /// Those of the scope in the thirteen months up to the request's.
  let values: [MeasureValue]
  let month: Month

  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    measures = try snapshot.database.measures()
    values = try snapshot.database.performance(of: request.scope, in: request.window)
    month = request.month
  }
}
