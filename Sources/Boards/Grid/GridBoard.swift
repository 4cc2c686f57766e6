import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The P1 to P4 priority grid.
  package static let grid = Board(
    id: "grid", key: "2", title: .board(.grid), about: .board(.aboutGrid),
    controls: [gridView, gridMarks, gridDefinitions],
    load: loadGrid)

  private static func loadGrid(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let grouping = GridGrouping(request)
    let model = try GridModel(snapshot, request, by: grouping, showing: MarkFilter(request))
    let sheet = GridSheet(
      model: model,
      facts: try InvestigationFacts(
        snapshot, request, of: model.entries.map(\.investigation.id)),
      scopeName: snapshot.name(of: request.scope, request.words),
      baseline: snapshot.baseline, grouping: grouping)
    let isExplained = gridDefinitions.position(request.choice(.definitions)) == 1
    return sheet.sheet(explained: isExplained)
  }

  /// What the rows of the grid can stand for.
  static let gridView = BoardControl(
    .view, GridGrouping.allCases.map { .init($0.rawValue, $0.title) })

  /// Which investigations can be shown alone.
  static let gridMarks = BoardControl(
    .marks, MarkFilter.allCases.map { .init($0.rawValue, $0.title) })

  /// Whether a pane says what the levels mean.
  private static let gridDefinitions = BoardControl(
    .definitions, [.init("off", .grid(.levelsUnexplained)), .init("on", .grid(.levelsExplained))])
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
