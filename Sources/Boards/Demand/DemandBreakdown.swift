import CellCanvas
import ThreatDomain
import Wording

/// Demand by its parts or its fraud types: a table with lines, and months as heat.
struct DemandBreakdown {
  let facts: DemandFacts
  let request: BoardRequest

  /// The groupings of the demand board, in the order of its key.
  static let byPart = 0
  static let byType = 1
  static let byGroup = 2

  private var words: Words { request.words }

  /// What the grouping asked for; a force has no parts, so its types stand in their place.
  private var parts: (title: Term, rows: [DemandFacts.Part]) {
    switch (request.grouping % 3, facts.scope) {
    case (DemandBreakdown.byPart, .national): (.byRegion, facts.parts)
    case (DemandBreakdown.byPart, .region): (.byForce, facts.parts)
    case (DemandBreakdown.byGroup, _): (.byGroup, facts.groups)
    default: (.byType, facts.types)
    }
  }

  func table(side: Pane.Side) -> Pane {
    let (title, rows) = parts
    return DemandBreakdown.table(
      rows, title: title, month: facts.month, request, side: side)
  }

  /// Parts with their lines and signals, in the order given.
  static func table(
    _ parts: [DemandFacts.Part], title: Term, month: Month, _ request: BoardRequest,
    side: Pane.Side
  ) -> Pane {
    let words = request.words
    // Types and groups have no population: the column is data then, and not shown.
    let perHead = parts.contains { $0.rate != nil } ? words[.perHead] : ""
    let table = DataTable(
      columns: [
        DataColumn("id", ""), DataColumn("name", words[.name], minWidth: 16, maxWidth: 44),
        DataColumn("reports", words[.reports], .right),
        DataColumn("on_year_before", words[.onYear], .right, priority: 4),
        DataColumn("per_10000", perHead, .right, priority: 3),
        DataColumn(nil, words[.thirteenMonths], priority: 1),
        DataColumn("signal", words[.signal]),
        DataColumn("loss_pence", words[.loss], .right, priority: 2),
      ], rows: parts.map { row($0, month: month, request) }, whenEmpty: words[.noReports])
    return Pane("parts", words[title], .table(table), side: side, minimumHeight: 4)
  }

  private static func row(
    _ part: DemandFacts.Part, month: Month, _ request: BoardRequest
  ) -> DataRow {
    let words = request.words
    let change = part.trend.history.changeOnYearBefore(for: month)
    let before = part.trend.history.value(for: month.yearBefore).map { Int($0) } ?? 0
    let rate: Field = part.rate.map { .rate($0, words) } ?? .missing
    var details = [Lines.fact(part.name, words.signal(part.trend.judgement))]
    if case .unavailable = part.rate {
      details.append(Lines.plain(words[.belowThreshold], .dim))
    }
    return DataRow(
      [
        .text(part.key), .text(part.name),
        .count(part.count.reports, request).counts(part.slice.sum(.reports)),
        .change(change, words).counts(part.slice.changeOnYear()).keptBack(
          with: part.count.reports, before, in: request),
        rate.counts(part.slice.ratePer10000).keptBack(with: part.count.reports, in: request),
        .sparkline(part.trend), .signal(part.trend, of: part.slice, words),
        .money(part.count.loss, words).counts(part.slice.sum(.loss)),
      ], opens: part.opens, details: details)
  }

  /// The types by month where the table has parts, the parts where it has types.
  func heat(side: Pane.Side) -> Pane {
    let showsTypes = request.grouping % 3 == DemandBreakdown.byPart || facts.parts.isEmpty
    let rows = (showsTypes ? facts.groups : facts.parts).sorted {
      ($0.count.reports, $1.key) > ($1.count.reports, $0.key)
    }
    let heat = HeatTable(
      rowLabels: rows.map { SafeText($0.name) },
      columnLabels: request.window.map { SafeText(words.initial(of: $0)) },
      values: rows.map { row in row.trend.window.map(value) })
    return Pane(
      "heat", words[showsTypes ? .heatTypes : .heatForces], .heat(heat, data: data(rows)),
      side: side, minimumHeight: 6)
  }

  private func value(_ number: Double?) -> ChartValue {
    if request.isSafe, let number, SuppressedRow.isSmall(Int(number)) { return .suppressed }
    return ChartValue(number)
  }

  private func data(_ rows: [DemandFacts.Part]) -> DataTable {
    DataTable(
      columns: [DataColumn("name", words[.name])]
        + request.window.map { DataColumn("\($0)", words.month($0), .right) },
      rows: rows.map { row in
        DataRow(
          [.text(row.name)]
            + zip(request.window, row.trend.window).map { month, value in
              Field.count(value.map { Int($0) }, request)
                .counts(row.slice.in(month...month).sum(.reports))
            })
      }, whenEmpty: words[.noReports])
  }
}
