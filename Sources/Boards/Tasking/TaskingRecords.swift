import Sheets
import SnapshotStore
import ThreatDomain

/// What the board of tasking is made of, as it was read.
struct TaskingRecords: Sendable {
  /// Cases that no force has answered, oldest first.
  let cases: [Dissemination]
  /// The months in which the cases of ``takeUp`` were sent: twelve.
  let months: ClosedRange<Month>
  let takeUp: [String: TakeUp]
  /// The forces that have a line of their own even where nothing was sent to them.
  let listedForces: [String]
  /// Those of the scope that are open or were escalated.
  let investigations: [Investigation]
  /// Open investigations of any scope that belong to a series of those: others may hold a part.
  let inSeries: [Investigation]
  /// The forces that each investigation touches, by investigation id.
  let forces: [String: [String]]
  let moves: [PriorityMove]
  let escalations: [Escalation]
  let handOffs: [String: HandOffs]
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
  }
}
