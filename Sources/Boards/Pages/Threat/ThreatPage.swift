import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// The page of one threat: score, forces, map, investigations, actors, disruptions, campaigns and
  /// plans.
  package static let threat = Page(
    kind: "threat", title: .board(.threat), about: .board(.aboutThreat),
    choices: [MapMeasure.self, MapArea.self],
    load: { snapshot, request, id throws(StoreError) in
      guard let records = try ThreatPageRecords(id, from: snapshot, request) else { return nil }
      return ThreatPageSheet(model: ThreatPageModel(records), request: request).sheet
    })
}
