import Sheets
import SnapshotStore
import ThreatDomain

/// The records from which measures of performance are worked out, as read from the snapshot.
struct WorkedRecords: Sendable {
  /// Every case of the scope, answered or not, of any month.
  let cases: [Dissemination]
  /// Every investigation of the scope, open or closed.
  let investigations: [Investigation]
  let actors: [Actor]
  let scored: ScoredSubjects
  /// The twelve months up to the month of the request: when the cases of the take-up were sent.
  let months: ClosedRange<Month>
  let limits: TimeLimits
  let asAt: Day
}

extension WorkedRecords {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    cases = try snapshot.database.disseminations(in: request.scope)
    investigations = request.shown(try snapshot.database.investigations(in: request.scope))
    actors = try snapshot.database.actors(in: request.scope)
    scored = try ScoredSubjects(.actor, ids: actors.map(\.id), from: snapshot)
    months = (request.month - 11)...request.month
    limits = snapshot.limits
    asAt = snapshot.header.asAt
  }
}
