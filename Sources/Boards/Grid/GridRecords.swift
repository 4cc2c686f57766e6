import Sheets
import SnapshotStore
import ThreatDomain

/// What the grid of a scope is made of, as it was read.
struct GridRecords: Sendable {
  /// No board lists those that are closed.
  let investigations: [Investigation]
  /// How many others are closed.
  let closedCount: Int
  let moves: [PriorityMove]
  let escalations: [Escalation]
  /// The forces that each investigation touches, by investigation id.
  let forces: [String: [String]]
}

extension GridRecords {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let scope = request.scope
    investigations = request.shown(try snapshot.database.openInvestigations(in: scope))
    closedCount = request.counts.count(
      try snapshot.database.closedInvestigationCount(in: scope),
      of: .closedInvestigations(of: scope))
    let ids = investigations.map(\.id)
    moves = try snapshot.database.priorityMoves(of: ids)
    escalations = try snapshot.database.escalations(of: ids)
    forces = try snapshot.database.forces(ofInvestigations: ids)
  }
}
