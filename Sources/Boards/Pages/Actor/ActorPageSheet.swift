import CellCanvas
import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// The page of one actor as a sheet.
struct ActorPageSheet {
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
      marking: model.marking)
  }

  private var panes: [Pane] {
    let conditions = conditionsOfInvestigations
    return [
      Pane("about", words[.pane(.about)], .text(about), minimumHeight: 8),
      .details(words, minimumHeight: 2),
      chart,
      Pane("parts", words[.pane(.components)], .table(parts), side: .right)
        .needing(.assessment),
      Pane("assessments", words[.pane(.assessments)], .table(assessments), side: .right)
        .needing(.assessment),
      Pane("investigations", words[.pane(.links)], .table(investigations))
        .needing(.actorLink, .investigation),
      Pane("disruptions", words[.actors(.jointOnce)], .table(disruptions)).needing(.disruption),
      Pane("forces", words[.actors(.forcesAndRegions)], .table(forces)).needing(.actorForce),
      conditions.isEmpty
        ? nil
        : Pane("conditions", words[.fact(.conditions)], .text(conditions))
          .noting(model.investigations.map { .investigation($0.investigation.id) }),
    ].compactMap(\.self)
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("!", words[.legend(.legendStale)], explaining: [.signal])
    ] + (chart == nil ? [] : [LegendEntry("●", words[.actors(.legendNewest)], explaining: [.now])])
  }
}
