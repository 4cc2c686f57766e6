import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
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
      title: "\(words[.board(.titleThreat)])  \(threat.name(words))",
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
      model.map.pane(side: .right),
      model.investigations.pane(side: .right).needing(.threatInvestigation),
      model.actors.pane(side: .right).needing(.threatInvestigation),
      DisruptionList(threat.disruptions.value, request).pane(side: .right)
        .needing(.threatInvestigation),
      ActivityList(model.activities, model.codes, asAt: model.asAt, request).pane(),
      Pane("plans", words[.threats(.plansTitle)], .table(plans), minimumHeight: 6)
        .needing(.planActivity),
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
    let agreed =
      [lines.agreed(withActors: false)] + lines.agreedHere
      + [
        lines.rationale, agreement, counted, method, lines.score,
        lines.movement, lines.plans,
      ].compactMap(\.self)
    return agreed + (hasCases ? [lines.investigations, lines.disrupted] : [])
      + ScoreLines(words).bars(of: threat.state)
  }

  /// Whether the export says which investigations belong to the threat.
  private var hasCases: Bool { !request.supply.lacks(.threatInvestigation) }

  /// The fraud types that the threat is counted by.
  private var counted: Line {
    let types = threat.threat.types.map(model.codes.type)
    return .fact(
      Fact(
        words[.threats(.countedBy)],
        types.isEmpty ? words[.threats(.notCountedApart)] : types.joined(separator: ", "),
        types.isEmpty ? .warning : .text))
  }

  /// When the priority was agreed, and until when; no line where nothing is recorded.
  private var agreement: Line? {
    let own = threat.threat
    let facts = [
      own.agreedOn.map { Fact(words[.threats(.agreedOn)], words.day($0)) },
      own.agreedUntil.map { Fact(words[.threats(.agreedUntil)], words.day($0)) },
    ].compactMap(\.self)
    return facts.isEmpty ? nil : .facts(facts)
  }

  /// How it is done; no line where nothing is recorded.
  private var method: Line? {
    threat.threat.method.map { .fact(Fact(words[.threats(.method)], request.shown($0))) }
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("!", words[.legend(.legendSignal)], explaining: [.signal]),
      LegendEntry(Strand.signs, words[.legend(.legendPlans)]),
    ] + GridMark.legend(request.rules, words)
  }
}
