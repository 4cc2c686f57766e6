import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Cases not taken up, escalations to a higher tier, and investigations that several bodies
  /// share.
  package static let tasking = Board(
    id: "tasking", key: "6", title: .tasking(.tasking), about: .tasking(.aboutTasking),
    choices: [TaskingView.self], asks: ["cases", "outcomes"],
    leads: [.dissemination, .investigation], load: loadTasking)

  private static func loadTasking(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let names = CodeNames(snapshot, request.words)
    let records = try TaskingRecords(from: snapshot, request)
    let writer = InvestigationWriter(
      request: request, names: names, forces: records.forces, asAt: snapshot.header.asAt)
    let model = TaskingModel(
      records, names: names, asAt: snapshot.header.asAt, since: snapshot.baseline)
    let roles =
      request[TaskingView.self] == .roles ? try RolesGrid(from: snapshot, request) : nil
    return TaskingSheet(
      model: model, writer: writer, scopeName: snapshot.name(of: request.scope, request.words),
      roles: roles
    ).sheet
  }
}
