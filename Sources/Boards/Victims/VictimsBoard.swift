import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Vulnerable and repeat victims: identified, contacted, safeguarded, and not contacted yet.
  package static let victims = Board(
    id: "victims", key: "7", title: .column(.victims), about: .victims(.aboutVictims),
    choices: [VictimsView.self], asks: ["victims"], leads: [.victimCare],
    load: { snapshot, request throws(StoreError) in
      VictimsSheet(
        model: VictimsModel(try VictimsRecords(from: snapshot, request), request),
        request: request, scopeName: snapshot.name(of: request.scope, request.words)
      ).sheet
    })
}
