import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the grid of a scope, as read from the snapshot.
struct GridRecords: Sendable {
  /// The investigations that are not closed.
  let investigations: [Investigation]
  /// The number of closed investigations.
  ///
  /// No board lists them.
  let closedCount: Int
  let moves: [PriorityMove]
  let escalations: [Escalation]
  /// The ids of the forces that each investigation touches, by investigation id.
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
