import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The P1 to P4 priority grid.
  package static let grid = Board(
    id: "grid", key: "2", title: .grid, about: .aboutGrid, controls: [gridView],
    load: loadGrid)

  private static func loadGrid(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let names = GridNames(snapshot, request.words)
    let grouping = gridView.states[gridView.position(request.grouping)].title
    let investigations = try snapshot.database.openInvestigations(in: request.scope)
    let ids = investigations.map(\.id)
    let model = GridModel(
      investigations, closed: try snapshot.database.closedInvestigationCount(in: request.scope),
      moves: try snapshot.database.priorityMoves(of: ids),
      escalations: try snapshot.database.escalations(of: ids),
      rows: GridRows(by: grouping, names: names, scope: request.scope),
      asAt: snapshot.header.asAt, since: snapshot.baseline)
    let facts = InvestigationFacts(
      request: request, names: names,
      forces: try snapshot.database.forces(ofInvestigations: ids), asAt: snapshot.header.asAt)
    let sheet = GridSheet(
      model: model, facts: facts, scopeName: snapshot.name(of: request.scope, request.words),
      baseline: snapshot.baseline)
    return sheet.sheet(groupedBy: grouping)
  }

  /// What the rows of the grid can stand for.
  private static let gridView = BoardControl(
    .view,
    [
      .init("tier", .byTier), .init("force", .byForce), .init("type", .byType),
      .init("region", .byRegion),
    ])
}
