import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Everything that changed since the baseline.
  package static let changes = Board(
    id: "changes", key: "0", title: .board(.changes), about: .changes(.aboutChanges),
    choices: [ChangeOrder.self],
    load: { snapshot, request throws(StoreError) in
      let records = try ChangesRecords(from: snapshot, request)
      return ChangesSheet(
        model: ChangesModel(records, names: CodeNames(snapshot, request.words), request),
        scopeName: snapshot.name(of: request.scope, request.words)
      ).sheet
    })
}
