import CellCanvas
import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The page of one threat as a sheet.
struct ThreatPageSheet {
  let model: ThreatPageModel
  let request: BoardRequest

  var words: Words { request.words }
  var threat: FollowedThreat { model.threat }

  var sheet: Sheet {
    let notes = model.investigations.handling + model.actors.handling
    return Sheet(
      title: "\(words[.board(.titleThreat)])  \(threat.threat.fraudGroup)",
      subtitle: [threat.regionName, words.longMonth(request.month)],
      headline: headline,
      panes: panes + [Pane.handling(notes, request, side: .right)].compactMap(\.self)
        + [.details(words, minimumHeight: 3)],
      legend: legend, sentences: sentences,
      marking: (model.investigations.markings + model.actors.markings).max()
        ?? .officialSensitive)
  }

  private var panes: [Pane] {
    [
      Pane("about", words[.pane(.about)], .text(about), minimumHeight: 6),
      Pane("forces", words[.column(.forces)], .table(forces)).needing(.demand),
      model.map.pane(side: .right), model.investigations.pane(side: .right),
      model.actors.pane(side: .right),
      DisruptionList(threat.disruptions.value, request).pane(side: .right),
      Pane("plans", words[.threats(.plansTitle)], .table(plans), minimumHeight: 6),
      Pane("campaigns", words[.pane(.campaigns)], .table(campaigns)).needing(.campaign),
      Pane("elsewhere", words[.threats(.otherRegions)], .table(elsewhere)),
      Pane("assessments", words[.pane(.assessments)], .table(scores.assessments), side: .right)
        .needing(.assessment),
    ] + [totals].compactMap(\.self)
  }

  private var scores: ScoreHistoryTables { ScoreHistoryTables(model.history, words) }

  private var totals: Pane? {
    guard !model.history.line.isEmpty else { return nil }
    return Pane(
      "totals", words[.actors(.scoreOverTime)],
      .line(scores.totals, data: Deferred(scores.totalsData)), side: .right, minimumHeight: 6)
  }

  /// The lines about the threat, the most useful first.
  ///
  /// A low screen shows only the first ones.
  private var about: [Line] {
    let lines = ThreatLines(
      threat, request: request, asAt: model.asAt, baseline: model.baseline, names: model.names)
    return [
      lines.agreed(withActors: false), lines.rationale, lines.score, lines.movement, lines.plans,
      lines.investigations, lines.disrupted,
    ].compactMap(\.self) + ScoreLines(words).bars(of: threat.state)
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("!", words[.legend(.legendSignal)], explaining: [.signal]),
      LegendEntry(Strand.signs, words[.legend(.legendPlans)]),
    ] + GridMark.legend(words)
  }
}
