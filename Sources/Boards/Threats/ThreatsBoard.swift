import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The regional threat board: one row for each threat, highest harm first, beside the map of
  /// forces.
  package static let threats = Board(
    id: "threats", key: "1", title: .board(.threats), about: .board(.aboutThreats),
    choices: [ThreatView.self, MapMeasure.self, MapArea.self],
    leads: [.threat], load: loadThreats)

  private static func loadThreats(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Sheet {
    if request[ThreatView.self] == .priorities {
      let records = try PrioritiesRecords(from: snapshot, request.words)
      return PrioritiesSheet(model: PrioritiesModel(records), request: request).sheet
    }
    let isOfEveryRegion = request[ThreatView.self] == .everyRegion
    let records = try ThreatsRecords(
      from: snapshot, of: isOfEveryRegion ? nil : request.scope, request)
    let heat = try ThreatHeatRecords(
      from: snapshot, of: isOfEveryRegion ? .national : request.scope,
      of: Set(records.parts.values), knowing: records.demand, request)
    let model = ThreatsModel(records)
    return ThreatsSheet(model: model, request: request).sheet(
      beside: try ForceMap(snapshot, request),
      ThreatHeat(model.threats, heat, request))
  }
}
