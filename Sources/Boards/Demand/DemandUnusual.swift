import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The unusual parts of this month.
///
/// Forces and fraud types alternate, so that a few lines show both.
struct DemandUnusual {
  let model: DemandModel
  let request: BoardRequest

  /// The number of unusual regions.
  ///
  /// ``forces`` and ``types`` are the same for forces and fraud types.
  private let regions: Int
  private let forces: Int
  private let types: Int
  /// The first part of each kind, then the second of each kind, and so on.
  let parts: [DemandPart]

  init(model: DemandModel, request: BoardRequest) {
    self.model = model
    self.request = request
    func unusual(_ parts: [DemandPart]) -> [DemandPart] {
      parts.filter(\.trend.isSignal).unusualFirst
    }
    let regions = unusual(
      model.scope == .national ? model.parts.filter { $0.kind == .region } : [])
    let (forces, types) = (unusual(model.forces), unusual(model.types))
    let most = max(regions.count, forces.count, types.count)
    parts = (0..<most).flatMap { position in
      [regions, forces, types].compactMap { $0.indices.contains(position) ? $0[position] : nil }
    }
    (self.regions, self.forces, self.types) = (regions.count, forces.count, types.count)
  }

  private var words: Words { request.words }

  /// A table.
  ///
  /// Where nothing is unusual, it is one line, which leaves the room to other panes.
  func pane(side: Pane.Side) -> Pane {
    guard !parts.isEmpty else {
      return Pane("unusual", "", .text([.words(title)]), side: side, minimumHeight: 1)
    }
    let details = DemandDetails(month: model.month, request: request)
    let table = DataTable(
      parts, columns, words, whenEmpty: .fact(.noReports), opens: \.opens, details: details.lines)
    return Pane(
      "unusual", title, .table(table), side: side, minimumHeight: 3, keepsTitle: true)
  }

  /// The number of unusual parts of each kind.
  var title: String {
    let isUnjudged = parts.isEmpty && model.trend.judgement == .incomplete
    guard model.total != nil, !isUnjudged else { return words.say.nothingJudged }
    let hasForces = !model.forces.isEmpty
    return words.say.unusual(
      regions: model.scope == .national ? regions : nil, forces: hasForces ? forces : nil,
      types: types)
  }

  /// A sentence about one part.
  func sentence(_ part: DemandPart) -> String {
    words.say.unusual(
      part.name, reports: part.count?.reports ?? 0,
      signal: words.say.signal(part.trend.judgement))
  }

  /// Columns with figures of the month, whatever the span.
  private var columns: [Column<DemandPart>] {
    let columns = DemandColumns(month: model.month, whole: model.whole, request: request)
    return [
      .data(.id) { .text($0.key) },
      Column(.name, .column(.name), minWidth: 20, maxWidth: 36) { .text($0.name) },
      Column(.kind, .column(.kind), priority: 2) { .text(words[$0.kind.term]) },
      Column(.reports, .column(.reports), .right) { .reports($0, request) },
      .data(.yearBefore) { .reportsYearBefore($0, model.month, request) },
      Column(.onYearBefore, .column(.onYear), .right, priority: 4) { part in
        .changeOnYear(part, model.month, request)
      },
      columns.line(priority: 1), columns.signal(),
      Column(.lossPence, .column(.loss), .right, priority: 3) { part in
        .loss(of: part.count, request).counts(part.slice.sum(.loss))
      },
    ]
  }
}
