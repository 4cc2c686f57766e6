import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The ten highest harm actors of the scope, and those near them.
  package static let actors = Board(
    id: "actors", key: "3", title: .board(.actors), about: .board(.aboutActors),
    choices: [ActorsView.self, WhatIf.self], load: loadActors)

  private static func loadActors(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let isTrial = request[WhatIf.self] == .on
    let model = try ActorsModel(
      in: request.scope, from: snapshot,
      trying: isTrial ? request.choices.tried(by: WhatIf.control) : nil)
    let names = ActorNames(in: request.scope, from: snapshot, request.words)
    return ActorsSheet(model: model, names: names, request: request).sheet
  }
}

extension ActorsModel {
  /// The actors of a scope, ranked within it.
  init(
    in scope: Scope, from snapshot: borrowing Snapshot, trying factors: [String: Double]? = nil
  ) throws(StoreError) {
    let actors = try snapshot.database.actors(in: scope)
    let records = try ActorRecords(of: actors, from: snapshot)
    let nation = try snapshot.scoredActors()
    let scored =
      scope == .national
      ? nation : try ScoredSubjects(.actor, ids: actors.map(\.id), from: snapshot)
    self.init(
      records, scored, among: nation, asAt: snapshot.header.asAt, baseline: snapshot.baseline,
      trying: factors)
  }
}
