import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The page of one investigation as a sheet.
struct InvestigationPageSheet {
  let model: InvestigationPageModel
  let writer: InvestigationWriter

  var entry: GridEntry { model.entry }

  var investigation: Investigation { model.investigation }

  var request: BoardRequest { writer.request }

  var words: Words { writer.words }

  var sheet: Sheet {
    let panes = [
      Pane("timeline", words[.pane(.timeline)], .table(timeline), minimumHeight: 6)
        .gaining(.priorityMove, .escalation, .disruption, .dissemination),
      Pane("about", words[.pane(.about)], .text(about), minimumHeight: 5),
      .details(words, side: .right, minimumHeight: 3),
      Pane("actors", words[.pane(.actorsTouching)], .table(actorTable), side: .right)
        .needing(.actor, .actorLink),
      Pane("forces", words[.column(.forces)], .table(forces), side: .right)
        .needing(.investigationForce),
      Pane("series", words[.pane(.series)], .table(seriesTable), side: .right),
      Pane("cases", words[.grid(.casesSent)], .table(caseTable)).needing(.dissemination),
      ActivityList(model.activities, writer.names, asAt: writer.asAt, request).pane(),
    ]
    let level = investigation.priority.rawValue
    return Sheet(
      title: words[.grid(.titleInvestigation)],
      subtitle: [investigation.operation, investigation.id, level, words.say.asAt(writer.asAt)],
      headline: headline, panes: panes + [Pane.handling(notes, request)].compactMap(\.self),
      legend: GridMark.legend(request.rules, words), sentences: sentences, marking: marking)
  }

  private var marking: Marking {
    let others = model.actors.map(\.actor.marking) + model.series.map(\.investigation.marking)
    return others.reduce(investigation.marking) { max($0, $1) }
  }

  /// Records that may be shared only under conditions: the investigation, its actors and its
  /// series.
  private var notes: [HandlingNote] {
    ([entry] + model.series).map(\.investigation).compactMap(HandlingNote.init)
      + model.actors.map(\.actor).compactMap(HandlingNote.init)
  }
}
