import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Performance: each measure, whether it is more than chance, and whether it will meet its target.
  package static let performance = Board(
    id: "performance", key: "5", title: .board(.performance), about: .measures(.aboutMeasures),
    choices: [PerformanceView.self],
    leads: [.performance, .dissemination, .investigation, .actor]
  ) { snapshot, request throws(StoreError) in
    let model = PerformanceModel(try PerformanceRecords(from: snapshot, request), request)
    let worked = WorkedModel(try WorkedRecords(from: snapshot, request), request)
    return PerformanceSheet(
      model: model, worked: WorkedPanes(model: worked, request: request),
      apart: try ForcesApart(model, from: snapshot, request),
      claims: ClaimsSheet(
        model: ClaimsModel(try ClaimsRecords(from: snapshot, request)), request: request),
      request: request
    ).sheet
  }
}

extension Page {
  /// One measure: month by month between its limits, and by force.
  ///
  /// Of a measure that nobody counts for the scope, it is the page of the nation.
  package static let measure = Page(
    kind: "measure", title: .measures(.measure), about: .measures(.aboutMeasure)
  ) { snapshot, request, id throws(StoreError) in
    var request = request
    var records = try PerformanceRecords(from: snapshot, request)
    guard let measure = records.measures.first(where: { $0.id == id }) else { return nil }
    if !records.values.contains(where: { $0.measureID == id }) {
      request.scope = .national
      records = try PerformanceRecords(from: snapshot, request)
    }
    let line = PerformanceModel.Line(
      measure, records.values.filter { $0.measureID == id }, records, request)
    let forces = try MeasureForces(line, from: snapshot, request)
    return MeasurePageSheet(
      line: line, forces: forces, scopeName: snapshot.name(of: request.scope, request.words),
      request: request
    ).sheet
  }
}
