import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Performance: each measure, whether it is more than chance, and whether it will meet its target.
  package static let performance = Board(
    id: "performance", key: "5", title: .board(.performance), about: .measures(.aboutMeasures),
    choices: [], leads: [.performance]
  ) { snapshot, request throws(StoreError) in
    let records = try PerformanceRecords(from: snapshot, request)
    return PerformanceSheet(model: PerformanceModel(records, request), request: request).sheet
  }
}

extension Page {
  /// One measure: month by month between its limits, and by force.
  package static let measure = Page(
    kind: "measure", title: .measures(.measure), about: .measures(.aboutMeasure)
  ) { snapshot, request, id throws(StoreError) in
    let model = PerformanceModel(try PerformanceRecords(from: snapshot, request), request)
    guard let line = model.lines.first(where: { $0.measure.id == id }) else { return nil }
    let forces = try MeasureForces(line, from: snapshot, request)
    return MeasurePageSheet(
      line: line, forces: forces, scopeName: snapshot.name(of: request.scope, request.words),
      request: request
    ).sheet
  }
}
