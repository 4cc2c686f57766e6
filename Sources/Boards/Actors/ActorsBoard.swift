import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The ten highest harm actors of the scope, and those near them.
  package static let actors = Board(
    id: "actors", key: "3", title: .board(.actors), about: .board(.aboutActors),
    controls: [actorsView, actorsWhatIf],
    load: loadActors)

  private static func loadActors(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let model = try ActorsModel(
      in: request.scope, from: snapshot, trying: request.isWhatIf ? request.weightFactors : nil)
    let names = ActorNames(in: request.scope, from: snapshot, request.words)
    return ActorsSheet(model: model, names: names, request: request).sheet
  }

  /// Which table comes first, and has the cursor.
  private static let actorsView = BoardControl(.view, ActorsSheet.View.allCases.map(\.state))

  private static let actorsWhatIf = BoardControl(
    .whatIf,
    [
      .init("off", .actors(.whatIfOff), pane: ActorsSheet.View.ten.pane),
      .init("on", .actors(.whatIfOn), pane: Pane.whatIfID),
    ])
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
