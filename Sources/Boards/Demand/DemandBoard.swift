import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The monthly demand dashboard.
  package static let demand = Board(
    id: "demand", key: "4", title: .board(.demand), about: .board(.aboutDemand),
    choices: [DemandGrouping.self, London.self, DemandSpan.self],
    load: { snapshot, request throws(StoreError) in
      let read = try DemandReading(snapshot, request)
      let facts = try DemandFacts.load(from: snapshot, request, read)
      let map = try ForceMap(snapshot, request)
      return DemandSheet(facts: facts, request: request, received: snapshot.header.asAt)
        .sheet(beside: map)
    })
}

/// Demand as a sheet.
struct DemandSheet {
  let facts: DemandFacts
  let request: BoardRequest
  /// The day of the export.
  let received: Day

  var words: Words { request.words }

  /// - Parameter map: Where the forces lie; `nil` leaves the map out.
  func sheet(beside map: ForceMap?) -> Sheet {
    let breakdown = DemandBreakdown(facts: facts, request: request)
    let panes =
      [
        DemandUnusual(facts: facts, request: request).pane(side: .right), chart(side: .left),
        breakdown.table(side: .right), explanation(side: .left), breakdown.heat(side: .left),
        victims(side: .right), notes(side: .right),
      ] + breakdown.otherTables(side: .right)
      + [details(side: .left), map?.pane(side: .left)].compactMap(\.self)
    return Sheet(
      title: words[
        London.isLeftOut(of: request) ? .demand(.titleDemandWithoutLondon) : .board(.titleDemand)],
      subtitle: subtitle, headline: headline, panes: panes,
      legend: legend, sentences: sentences, figures: figuresOfHeadline,
      signsOfDetails: [.unknown], marking: .officialSensitive)
  }

  /// The month, and what the keys of the board have set.
  private var subtitle: [String] {
    let isWhole = facts.scope == .national && !London.isLeftOut(of: request)
    let london = isWhole ? [words[.demand(.londonIn)]] : []
    let span = facts.span == .month ? [] : [words[facts.span.title]]
    return london + span + [words.longMonth(request.month)]
  }

  /// What the chart above says in figures: the rules for months, the sums for longer spans.
  private func explanation(side: Pane.Side) -> Pane {
    facts.span == .month
      ? DemandRules(whole: facts.whole, request: request).pane(side: side)
      : DemandSpanChart(facts: facts, request: request).table(side: side)
  }

  private func details(side: Pane.Side) -> Pane {
    Pane("details", words[.pane(.details)], .details, side: side, minimumHeight: 4)
  }

  var legend: [LegendEntry] {
    let isPartial = DemandSpanChart(facts: facts, request: request).isPartial
    return [
      LegendEntry("!", words[.legend(.legendSignal)]),
      LegendEntry("░1", words[.demand(.legendIndex)]),
    ]
      + (isPartial ? [LegendEntry("( )", words[.demand(.legendPartial)])] : [])
  }

  /// The line of the months, or of longer spans where these are asked for.
  func chart(side: Pane.Side) -> Pane {
    facts.span == .month
      ? DemandMonthChart(facts: facts, request: request).pane(side: side)
      : DemandSpanChart(facts: facts, request: request).pane(side: side)
  }
}
