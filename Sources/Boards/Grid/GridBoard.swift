import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The P1 to P4 priority grid.
  package static let grid = Board(
    id: "grid", key: "2", title: .board(.grid), about: .board(.aboutGrid),
    choices: [GridGrouping.self, MarkFilter.self, LevelDefinitions.self], load: loadGrid)

  private static func loadGrid(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let grouping = request[GridGrouping.self]
    let model = try GridModel(snapshot, request, by: grouping, showing: request[MarkFilter.self])
    let sheet = GridSheet(
      model: model,
      facts: try InvestigationFacts(
        snapshot, request, of: model.entries.map(\.investigation.id)),
      scopeName: snapshot.name(of: request.scope, request.words),
      baseline: snapshot.baseline, grouping: grouping)
    return sheet.sheet(explained: request[LevelDefinitions.self] == .on)
  }
}

extension GridModel {
  /// The grid of a request's scope.
  init(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest, by grouping: GridGrouping,
    showing filter: MarkFilter
  ) throws(StoreError) {
    let investigations = request.shown(
      try snapshot.database.openInvestigations(in: request.scope))
    let ids = investigations.map(\.id)
    self.init(
      investigations,
      // No board lists those that are closed.
      closed: request.counts.count(
        try snapshot.database.closedInvestigationCount(in: request.scope),
        of: .closedInvestigations(of: request.scope)),
      moves: try snapshot.database.priorityMoves(of: ids),
      escalations: try snapshot.database.escalations(of: ids),
      rows: GridRows(
        by: grouping, names: GridNames(snapshot, request.words), scope: request.scope),
      showing: filter, asAt: snapshot.header.asAt, since: snapshot.baseline)
  }
}

extension InvestigationFacts {
  /// - Parameter ids: The investigations whose facts are said.
  init(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest, of ids: [String]
  ) throws(StoreError) {
    self.init(
      request: request, names: GridNames(snapshot, request.words),
      forces: try snapshot.database.forces(ofInvestigations: ids), asAt: snapshot.header.asAt)
  }
}
