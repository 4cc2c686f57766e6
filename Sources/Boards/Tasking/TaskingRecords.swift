import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the tasking board, as read from the snapshot.
struct TaskingRecords: Sendable {
  /// The cases that no force has answered, oldest first.
  let cases: [Dissemination]
  /// The twelve months in which the cases of ``takeUp`` were sent.
  let months: ClosedRange<Month>
  let takeUp: [String: TakeUp]
  /// The forces that have a row even if no case was sent to them.
  let listedForces: [String]
  /// The investigations of the scope that are open or were escalated.
  let investigations: [Investigation]
  /// The open investigations of any scope that share a series with one of ``investigations``.
  let inSeries: [Investigation]
  /// The ids of the forces that each investigation touches, by investigation id.
  let forces: [String: [String]]
  let moves: [PriorityMove]
  let escalations: [Escalation]
  let handOffs: [String: HandOffs]
  let limits: TimeLimits
  /// What the scope asks of others and others of it; open ones first.
  let requests: [Request]
}

extension TaskingRecords {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let (scope, asAt) = (request.scope, snapshot.header.asAt)
    months = (request.month - 11)...request.month
    cases = request.shown(try snapshot.database.disseminationsWaiting(in: scope, on: asAt))
    takeUp = try snapshot.database.takeUp(in: scope, sentIn: months, on: asAt)
    listedForces = scope == .national ? [] : snapshot.directory.forces(in: scope).map(\.id)
    investigations = request.shown(
      try snapshot.database.openOrEscalatedInvestigations(in: scope))
    inSeries = request.shown(
      try snapshot.database.openInvestigations(
        inSeries: Set(investigations.compactMap(\.seriesID))))
    let ids = investigations.map(\.id)
    forces = try snapshot.database.forces(ofInvestigations: ids + inSeries.map(\.id))
    moves = try snapshot.database.priorityMoves(of: ids)
    escalations = try snapshot.database.escalations(of: ids)
    handOffs = try snapshot.database.handOffs(of: ids, by: asAt)
    limits = snapshot.limits
    requests = try snapshot.database.requests(in: scope)
  }
}
