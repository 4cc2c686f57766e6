import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What is unusual this month, forces and fraud types in turn, so that a few lines show both.
struct DemandUnusual {
  let model: DemandModel
  let request: BoardRequest

  /// Regions of the nation, forces, fraud types: how many of each are unusual.
  private let counts: [Int]
  /// The first of each kind, then the second of each.
  let parts: [DemandPart]

  init(model: DemandModel, request: BoardRequest) {
    self.model = model
    self.request = request
    let regions = model.scope == .national ? model.parts.filter { $0.kind == .region } : []
    let kinds = [regions, model.forces, model.types].map {
      $0.filter(\.trend.isSignal).unusualFirst
    }
    counts = kinds.map(\.count)
    parts = (0..<(counts.max() ?? 0)).flatMap { position in
      kinds.compactMap { $0.indices.contains(position) ? $0[position] : nil }
    }
  }

  private var words: Words { request.words }

  /// A table; where nothing is unusual one line says so, and leaves the room to others.
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

  /// How many of each kind are unusual.
  var title: String {
    guard model.total != nil else { return words.say.nothingJudged }
    let hasForces = !model.forces.isEmpty
    return words.say.unusual(
      regions: model.scope == .national ? counts[0] : nil, forces: hasForces ? counts[1] : nil,
      types: counts[2])
  }

  /// One part in a sentence.
  func sentence(_ part: DemandPart) -> String {
    words.say.unusual(
      part.name, reports: part.count?.reports ?? 0,
      signal: words.say.signal(part.trend.judgement))
  }

  /// Figures of the month, whatever the span.
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
