import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The P1 to P4 priority grid.
  package static let grid = Board(
    id: "grid", key: "2", title: .board(.grid), about: .board(.aboutGrid),
    choices: [GridGrouping.self, MarkFilter.self, LevelDefinitions.self], asks: ["investigations"],
    leads: [.investigation], load: loadGrid)

  private static func loadGrid(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let grouping = request[GridGrouping.self]
    let names = CodeNames(snapshot, request.words)
    let records = try GridRecords(from: snapshot, request)
    let model = GridModel(
      records, rows: GridModel.Rows(by: grouping, names: names, scope: request.scope),
      showing: request[MarkFilter.self], request.rules, asAt: snapshot.header.asAt,
      since: snapshot.baseline)
    let writer = InvestigationWriter(
      request: request, names: names, forces: records.forces, asAt: snapshot.header.asAt)
    return GridSheet(
      model: model, writer: writer, scopeName: snapshot.name(of: request.scope, request.words),
      baseline: snapshot.baseline, grouping: grouping
    ).sheet(explained: request[LevelDefinitions.self] == .on)
  }
}
