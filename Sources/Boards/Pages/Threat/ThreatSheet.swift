import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The page of one threat as a sheet.
struct ThreatSheet {
  let model: ThreatPageModel
  let request: BoardRequest

  var words: Words { request.words }
  var facts: ThreatFacts { model.facts }

  private var lines: ThreatLines {
    ThreatLines(
      fact: facts, request: request, asAt: model.asAt, baseline: model.baseline,
      names: model.names)
  }

  var sheet: Sheet {
    let notes = model.investigations.handling + model.actors.handling
    return Sheet(
      title: "\(words[.board(.titleThreat)])  \(facts.threat.fraudGroup)",
      subtitle: [facts.regionName, words.longMonth(request.month)],
      headline: headline,
      panes: panes + [Pane.handling(notes, request, side: .right)].compactMap(\.self)
        + [Pane("details", words[.pane(.details)], .details, minimumHeight: 3)],
      legend: legend, sentences: sentences, figures: figuresOfHeadline,
      marking: (model.investigations.markings + model.actors.markings).max()
        ?? .officialSensitive)
  }

  private var panes: [Pane] {
    var panes = [
      Pane("about", words[.pane(.about)], .drawnText(about), minimumHeight: 6),
      Pane("forces", words[.column(.forces)], .table(forces)),
      model.map.pane(side: .right), model.investigations.pane(side: .right),
      model.actors.pane(side: .right),
      DisruptionList(facts.disruptions.value, request).pane(side: .right),
      Pane("plans", words[.threats(.plansTitle)], .table(plans), minimumHeight: 6),
      Pane("campaigns", words[.pane(.campaigns)], .table(campaigns)),
      Pane("elsewhere", words[.threats(.otherRegions)], .table(elsewhere)),
      Pane("assessments", words[.pane(.assessments)], .table(scores.assessments), side: .right),
    ]
    if !model.history.line.isEmpty {
      panes.append(
        Pane(
          "totals", words[.actors(.scoreOverTime)],
          .line(scores.totals, data: Deferred(scores.totalsData)),
          side: .right, minimumHeight: 6))
    }
    return panes
  }

  private var scores: ScoreHistoryTables { ScoreHistoryTables(model.history, words) }

  private var headline: [[TextRun]] {
    let demand = facts.demand
    return [
      Lines.facts([
        (words[.column(.reports)], demand.map { words.count($0.reports) } ?? "·", .title),
        (
          words[.column(.loss)], demand.map { request.said($0.loss, beside: $0.reports) } ?? "·",
          .text
        ),
        (words[.column(.vulnerable)], demand?.vulnerableShare.map(words.percent) ?? "·", .text),
        (
          words[.column(.signal)], words.say.signal(facts.trend.judgement),
          facts.trend.isSignal ? .alert : .dim
        ),
      ])
    ]
  }

  /// The figures of the headline and of the score, to be explained.
  private var figuresOfHeadline: [NamedFigure] {
    let demand = facts.demand
    let slice = facts.slice(request)
    let fields: [(Term, Field)] = [
      (.column(.reports), .count(demand?.reports, request).counts(slice.sum(.reports))),
      (.column(.loss), Field.loss(of: demand, request).counts(slice.sum(.loss))),
      (
        .column(.vulnerable),
        .share(demand?.vulnerableShare, words).counts(slice.share(.vulnerableVictims))
      ),
      (.column(.signal), .signal(facts.trend, of: slice, words)),
    ]
    let score = Field.score(facts.state, words).counts(facts.score(.total))
    return fields.compactMap { label, field in
      field.lacking(in: facts.trend.history, facts.forceNames, words).named(words[label])
    } + [score.named(words[.column(.score)])].compactMap(\.self)
  }

  /// Best worth first: a low screen shows the first lines alone.
  private var about: [[TextRun]] {
    let lines = lines
    return [
      lines.agreed(withActors: false), lines.rationale, lines.score, lines.movement, lines.plans,
      lines.investigations, lines.disrupted,
    ].filter { !$0.isEmpty } + ScoreLines(words).bars(of: facts.state)
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("!", words[.legend(.legendSignal)]),
      LegendEntry(Strand.letters, words[.legend(.legendPlans)]),
    ] + GridMark.legend(words)
  }

  private var sentences: [String] {
    let threat = facts.threat
    let score = ScoreLines(words).lines(of: facts.state).prefix(1).map { Line.drawn($0).spoken }
    let running = model.campaigns.count { $0.state == .running }
    let reports =
      facts.demand.map { demand in
        words.say.threatSignal(
          threat.fraudGroup, reports: demand.reports,
          signal: words.say.signal(facts.trend.judgement))
      }
      ?? words.asSentence(
        "\(threat.fraudGroup): \(words[.column(.reports)]) \(words[.threats(.noReturnYet)])")
    return [reports] + score.map(words.asSentence) + [
      words.say.agreed(threat.agreedPriority), words.say.owner(threat.ownerRole),
      words.say.plans(missing: threat.plans.missing),
      words.say.linked(
        investigations: facts.investigations.count,
        actors: facts.actors.count),
      words.say.campaignsRunning(running),
    ] + model.map.sentences
  }
}
