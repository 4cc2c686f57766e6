import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The ten highest harm actors of the scope, and those near them.
  package static let actors = Board(
    id: "actors", key: "3", title: .actors, about: .aboutActors, controls: [],
    load: loadActors)

  private static func loadActors(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let model = try ActorsModel(in: request.scope, from: snapshot)
    let names = ActorNames(in: request.scope, from: snapshot, request.words)
    return ActorsSheet(model: model, names: names, request: request).sheet
  }
}

extension ActorsModel {
  /// The actors of a scope, ranked within it.
  init(in scope: Scope, from snapshot: borrowing Snapshot) throws(StoreError) {
    let actors = try snapshot.database.actors(in: scope)
    let records = try ActorRecords(of: actors, from: snapshot)
    let scored = try ScoredSubjects(.actor, ids: actors.map(\.id), from: snapshot)
    self.init(records, scored, asAt: snapshot.header.asAt, baseline: snapshot.baseline)
  }
}
