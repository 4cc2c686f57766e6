import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// Performance measures, as the export gives them: the start of a performance board.
  package static let measures = Board(
    id: "measures", key: "5", title: .measures(.measures), about: .measures(.aboutMeasures),
    choices: [], leads: [.performance]
  ) { snapshot, request throws(StoreError) in
    let records = try MeasuresRecords(from: snapshot, request)
    return MeasuresSheet(model: MeasuresModel(records), request: request).sheet
  }
}

extension Page {
  /// One measure, month by month.
  package static let measure = Page(
    kind: "measure", title: .measures(.measure), about: .measures(.aboutMeasure)
  ) { snapshot, request, id throws(StoreError) in
    let model = MeasuresModel(try MeasuresRecords(from: snapshot, request))
    return model.lines.first { $0.measure.id == id }.map {
      MeasurePageSheet(line: $0, request: request).sheet
    }
  }
}
