import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The P1 to P4 priority grid.
  package static let grid = Board(
    id: "grid", key: "2", title: .grid, about: .aboutGrid, groupings: gridGroupings,
    load: loadGrid)

  private static func loadGrid(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let names = GridNames(snapshot, request.words)
    let grouping = request.gridGrouping
    let model = GridModel(
      try snapshot.database.investigations(in: request.scope),
      moves: try snapshot.database.priorityMoves(),
      escalations: try snapshot.database.escalations(),
      rows: GridRows(by: grouping, names: names, scope: request.scope),
      asAt: snapshot.header.asAt, since: snapshot.baseline)
    let facts = InvestigationFacts(
      request: request, names: names, forces: try snapshot.database.forcesOfInvestigations(),
      asAt: snapshot.header.asAt)
    let sheet = GridSheet(
      model: model, facts: facts, scopeName: snapshot.name(of: request.scope, request.words),
      baseline: snapshot.baseline)
    return sheet.sheet(groupedBy: grouping)
  }

  /// What the rows of the grid can stand for, in the order of `v`.
  fileprivate static let gridGroupings: [Term] = [.byTier, .byForce, .byType, .byRegion]
}

extension BoardRequest {
  /// What the rows of the grid stand for; numbers beyond the last begin anew.
  fileprivate var gridGrouping: Term {
    let count = Board.gridGroupings.count
    return Board.gridGroupings[(grouping % count + count) % count]
  }
}
