import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Everything that moved since the baseline.
  package static let changes = Board(
    id: "changes", key: "0", title: .changes(.changes), about: .changes(.aboutChanges),
    choices: [ChangeOrder.self], load: loadChanges)

  private static func loadChanges(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    let names = GridNames(snapshot, request.words)
    let writer = ChangeWriter(
      names: names, request: request, asAt: snapshot.header.asAt, since: snapshot.baseline)
    let records = try ChangeRecords(from: snapshot, request, days: writer.days)
    let changes =
      writer.investigations(records) + writer.actors(records) + writer.threats(records)
      + writer.cases(records) + writer.signals(records) + writer.restated(records)
    let shown = Set(changes.compactMap(\.opens))
    return ChangesSheet(
      changes: ChangeList(changes), names: names, request: request,
      scopeName: snapshot.name(of: request.scope, request.words),
      notes: records.handling(of: shown), baseline: snapshot.baseline,
      asAt: snapshot.header.asAt, days: writer.days,
      scales: (records.scoredActors.scale, records.scaleOfThreats),
      isJudged: snapshot.directory.coverage(of: .demand).of(request.scope)
        .hasFigure(in: request.month)
    ).sheet
  }
}
