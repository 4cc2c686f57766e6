import Sheets
import ThreatDomain
import Wording

/// The demand board as a sheet.
struct DemandSheet {
  let model: DemandModel
  let request: BoardRequest
  /// The day of the export.
  let received: Day
  /// Who counts the reports, as the export says it.
  let countedBy: String

  var words: Words { request.words }

  /// - Parameter map: The map of forces; `nil` leaves the map out.
  func sheet(beside map: ForceMap?) -> Sheet {
    let breakdown = DemandBreakdown(model: model, request: request)
    let panes =
      [
        DemandUnusual(model: model, request: request).pane(side: .right), chart(side: .left),
        breakdown.table(side: .right), explanation(side: .left), breakdown.heat(side: .left),
        victims(side: .right), notes(side: .right),
      ] + breakdown.otherTables(side: .right)
      + [details(side: .left), map?.pane(side: .left)].compactMap(\.self)
    return Sheet(
      title: words[
        London.isLeftOut(of: request) ? .demand(.titleDemandWithoutLondon) : .board(.titleDemand)],
      subtitle: subtitle, headline: [said()] + monthAndYear + standing, panes: panes,
      legend: legend, sentences: sentences,
      signsOfDetails: [.unknown], marking: .officialSensitive)
  }

  /// The month, and the options that the reader picked.
  private var subtitle: [String] {
    let isWhole = model.scope == .national && !London.isLeftOut(of: request)
    let london = isWhole ? [words[.demand(.londonIn)]] : []
    let span = model.span == .month ? [] : [words[model.span.title]]
    return london + span + [words.longMonth(request.month)]
  }

  /// The figures behind the chart above: the rules for months, the sums for longer spans.
  private func explanation(side: Pane.Side) -> Pane {
    model.span == .month
      ? rules.pane(side: side)
      : DemandSpanChart(model: model, request: request).table(side: side)
  }

  private var rules: RulesPane {
    let slice = model.whole.slice
    return RulesPane(trend: model.whole.trend, request: request) { line, months in
      months.count == 1 && line == .mean
        ? slice.in(months).sum(.reports) : .demand(DemandFigure(line), slice.in(months))
    }
  }

  private func details(side: Pane.Side) -> Pane {
    .details(words, side: side, minimumHeight: 4)
  }

  private var legend: [LegendEntry] {
    let isPartial = DemandSpanChart(model: model, request: request).isPartial
    return [
      LegendEntry("!", words[.legend(.legendSignal)], explaining: [.signal]),
      LegendEntry("░1", words[.demand(.legendIndex)], explaining: [.shades]),
    ]
      + (isPartial ? [LegendEntry("( )", words[.demand(.legendPartial)])] : [])
  }
}
