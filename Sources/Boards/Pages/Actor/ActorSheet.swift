import CellCanvas
import ThreatDomain
import Wording

/// The page of one actor as values.
struct ActorSheet {
  let model: ActorPageModel
  let names: ActorNames
  let request: BoardRequest

  var words: Words { request.words }
  var standing: ActorStanding { model.standing }
  var actor: Actor { model.standing.actor }

  var sheet: Sheet {
    Sheet(
      title: "\(words[.actorPage])  \(standing.name)", subtitle: words.asAt(model.asAt),
      headline: [headline], panes: panes, legend: legend, sentences: sentences,
      marking: model.marking)
  }

  private var panes: [Pane] {
    var panes = [
      Pane("about", words[.about], .text(about), minimumHeight: 8),
      Pane("parts", words[.components], .table(parts), side: .right),
      Pane("assessments", words[.assessments], .table(scoreTables.assessments), side: .right),
    ]
    if !model.history.line.isEmpty {
      panes.append(
        Pane(
          "totals", words[.scoreOverTime], .line(scoreTables.totals, data: scoreTables.totalsData), side: .right,
          minimumHeight: 6))
    }
    panes += [
      Pane("investigations", words[.links], .table(investigations)),
      Pane("forces", words[.forcesAndRegions], .table(forces)),
      Pane("disruptions", words[.jointOnce], .table(disruptions)),
      Pane("details", words[.details], .details),
    ]
    let conditions = conditionsOfInvestigations
    guard !conditions.isEmpty else { return panes }
    return panes + [Pane("conditions", words[.conditions], .text(conditions))]
  }

  private var headline: [TextRun] {
    guard let score = standing.state.score else {
      return Lines.facts([
        (words[.score], scoreless, .stale), bandInBrief,
      ])
    }
    let stale = standing.isStale ? ", \(words[.stale])" : ""
    return Lines.facts([
      (words[.score], words.total(of: score, by: score.formula) + stale, .title),
      (words[.confidence], words[score.assessment.confidence.term], .text),
      (words[.rank], rank, .text), bandInBrief,
    ])
  }

  private var bandInBrief: (label: String, value: String, role: Role) {
    let number = actor.ocgmBand.map { "\($0.number)" } ?? "·"
    return standing.isDisagreed
      ? (words[.ocgm], "\(number) !", .warning) : (words[.ocgm], number, .text)
  }

  /// What stands where there is no score.
  private var scoreless: String {
    if case .unusable(_, let problem) = standing.state { return words.reason(problem) }
    return words[.notScored]
  }

  var rank: String {
    standing.rank.map {
      words.rank($0, of: request.safeCount(model.rankedCount), in: names.scope)
    } ?? words[.notScored]
  }

  /// The band's number and whether the score agrees.
  var band: String {
    let agreement = words.agreement(standing.agreement)
    return actor.ocgmBand.map { "\($0.number), \(agreement)" } ?? agreement
  }

  private var legend: [LegendEntry] {
    [LegendEntry("!", words[.legendStale]), LegendEntry("·", words[.legendUnknown])]
  }

  private var sentences: [String] {
    var sentences: [String] = []
    if let rank = standing.rank, let move = standing.move, let score = standing.state.score {
      sentences.append(
        words.standing(
          of: standing.name, rank: rank, ranked: request.safeCount(model.rankedCount),
          score: score.total, move: move))
    } else {
      sentences.append(words.remark(on: standing.name, scoreless))
    }
    if standing.isDisagreed {
      sentences.append(words.remark(on: standing.name, words.agreement(standing.agreement)))
    }
    let touched = names.forces(standing.forceIDs)
    sentences += [words.owner(actor.owner)]
    if !touched.isEmpty { sentences.append(words.touches(touched)) }
    let disruptions = model.disruptions
    return sentences + [
      disruptions.counted.isEmpty
        ? words.remark(on: standing.name, words[.noDisruptions])
        : words.disruptions(
          request.safeCount(disruptions.counted.count),
          claims: request.safeCount(disruptions.claims))
    ]
  }
}
