import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What is unusual this month, forces and fraud types in turn, so that a few lines show both.
struct DemandUnusual {
  let facts: DemandFacts
  let request: BoardRequest

  /// Regions of the nation, forces, fraud types: how many of each are unusual.
  private let counts: [Int]
  /// The first of each kind, then the second of each.
  let parts: [DemandPart]

  init(facts: DemandFacts, request: BoardRequest) {
    self.facts = facts
    self.request = request
    let regions = facts.scope == .national ? facts.parts.filter { $0.kind == .region } : []
    let kinds = [regions, facts.forces, facts.types].map {
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
      return Pane("unusual", "", .drawnText([Lines.plain(title)]), side: side, minimumHeight: 1)
    }
    let table = DataTable(
      columns: [
        DataColumn("id", ""), DataColumn("name", words[.column(.name)], minWidth: 20, maxWidth: 36),
        DataColumn("kind", words[.column(.kind)], priority: 2),
        DataColumn("reports", words[.column(.reports)], .right),
        DataColumn("year_before", ""),
        DataColumn("on_year_before", words[.column(.onYear)], .right, priority: 4),
        DataColumn(nil, words[.column(.thirteenMonths)], priority: 1),
        DataColumn("signal", words[.column(.signal)]),
        DataColumn("loss_pence", words[.column(.loss)], .right, priority: 3),
      ], rows: parts.map(row), whenEmpty: words[.fact(.noReports)])
    return Pane(
      "unusual", title, .table(table), side: side, minimumHeight: 3, keepsTitle: true)
  }

  /// How many of each kind are unusual.
  var title: String {
    guard facts.total != nil else { return words.say.nothingJudged }
    let hasForces = !facts.forces.isEmpty
    return words.say.unusual(
      regions: facts.scope == .national ? counts[0] : nil, forces: hasForces ? counts[1] : nil,
      types: counts[2])
  }

  /// One part in a sentence.
  func sentence(_ part: DemandPart) -> String {
    words.say.unusual(
      part.name, reports: part.count?.reports ?? 0,
      signal: words.say.signal(part.trend.judgement))
  }

  private func row(_ part: DemandPart) -> DataRow {
    DataRow(
      [
        .text(part.key), .text(part.name), .text(words[part.kind.term]),
        .reports(part, request), .reportsYearBefore(part, facts.month, request),
        .changeOnYear(part, facts.month, request),
        .sparkline(part, request), .signal(part, request),
        .loss(of: part.count, request).counts(part.slice.sum(.loss)),
      ], opens: part.opens,
      details: DemandDetails(month: facts.month, request: request).lines(of: part))
  }
}
