import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// The page of one actor: its score and the parts of it, its links, and its disruptions.
  package static let actor = Page(
    kind: "actor", title: .board(.actor), about: .board(.aboutActor), load: loadActor)

  private static func loadActor(
    from snapshot: borrowing Snapshot, _ request: BoardRequest, id: String
  ) throws(StoreError) -> Sheet? {
    guard let records = try ActorPageRecords(id, in: request.scope, from: snapshot),
      let model = ActorPageModel(
        records, request.rules, asAt: snapshot.header.asAt, baseline: snapshot.baseline)
    else { return nil }
    let names = ActorNames(in: model.scope, from: snapshot, request.words)
    return ActorPageSheet(model: model, names: names, request: request).sheet
  }
}
