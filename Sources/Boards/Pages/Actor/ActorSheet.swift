import CellCanvas
import Sheets
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
      title: "\(words[.actors(.actorPage)])  \(standing.name)",
      subtitle: [words.say.asAt(model.asAt)],
      headline: headline, panes: panes, legend: legend, sentences: sentences,
      figures: figuresOfHeadline, marking: model.marking)
  }

  private var panes: [Pane] {
    let conditions = conditionsOfInvestigations
    return [
      Pane("about", words[.pane(.about)], .drawnText(about), minimumHeight: 8),
      Pane("details", words[.pane(.details)], .details, minimumHeight: 2),
      chart,
      Pane("parts", words[.pane(.components)], .table(parts), side: .right),
      Pane("assessments", words[.pane(.assessments)], .table(assessments), side: .right),
      Pane("investigations", words[.pane(.links)], .table(investigations)),
      Pane("disruptions", words[.actors(.jointOnce)], .table(disruptions)),
      Pane("forces", words[.actors(.forcesAndRegions)], .table(forces)),
      conditions.isEmpty
        ? nil
        : Pane("conditions", words[.fact(.conditions)], .drawnText(conditions))
          .noting(model.investigations.map { .investigation($0.investigation.id) }),
    ].compactMap(\.self)
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("!", words[.legend(.legendStale)]),
      LegendEntry("·", words[.legend(.legendUnknown)]),
    ] + (chart == nil ? [] : [LegendEntry("●", words[.actors(.legendNewest)])])
  }

  private var sentences: [String] {
    var sentences: [String] = []
    if let rank = standing.rank, let move = standing.move, let score = standing.state.score {
      sentences.append(
        words.say.standing(
          of: standing.name, rank: rank, ranked: model.rankedCount,
          score: score.total, move: move))
    } else {
      sentences.append(words.say.remark(on: standing.name, scoreless))
    }
    if standing.isDisagreed {
      sentences.append(words.say.remark(on: standing.name, words.agreement(standing.agreement)))
    }
    let touched = names.forces(standing.forceIDs)
    sentences.append(
      words.say.lastOccasions(
        of: standing.name, reviewed: standing.review.day, disrupted: standing.disruption.day,
        asAt: model.asAt))
    sentences += [words.say.owner(actor.owner)]
    if !touched.isEmpty { sentences.append(words.say.touches(touched)) }
    let disruptions = model.disruptions
    return sentences + [
      disruptions.counted.isEmpty
        ? words.say.remark(on: standing.name, words[.fact(.noDisruptions)])
        : words.say.disruptions(
          disruptions.counted.count,
          claims: disruptions.claims)
    ]
  }
}
