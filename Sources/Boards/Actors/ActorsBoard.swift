import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The ten highest harm actors of the scope, and the actors near them.
  package static let actors = Board(
    id: "actors", key: "3", title: .board(.actors), about: .board(.aboutActors),
    choices: [ActorsView.self, WhatIf.self], asks: ["actors"], leads: [.actor],
    load: loadActors)

  private static func loadActors(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let isTrial = request[WhatIf.self] == .on
    let records = try ActorsRecords(in: request.scope, from: snapshot)
    let model = ActorsModel(
      records, asAt: snapshot.header.asAt, baseline: snapshot.baseline,
      trying: isTrial ? request.choices.tried(by: WhatIf.control) : nil)
    let names = ActorNames(in: request.scope, from: snapshot, request.words)
    return ActorsSheet(model: model, names: names, request: request).sheet
  }
}
