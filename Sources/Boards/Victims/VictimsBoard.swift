import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Vulnerable and repeat victims: identified, contacted, safeguarded, and not contacted yet.
  package static let victims = Board(
    id: "victims", key: "7", title: .column(.victims), about: .victims(.aboutVictims),
    choices: [VictimsView.self],
    load: { snapshot, request throws(StoreError) in
      let history = try VictimCareHistory(snapshot, request)
      let facts = VictimsFacts(
        history, view: request[VictimsView.self], scope: request.scope, month: request.month,
        newest: snapshot.directory.coverage(of: .victimCare).newest ?? request.month,
        names: VictimsFacts.names(
          history.keys + history.lacking(nil, request[VictimsView.self]), in: snapshot,
          request.words))
      return VictimsSheet(
        facts: facts, request: request,
        scopeName: snapshot.name(of: request.scope, request.words)
      ).sheet
    })
}
