import CellCanvas
import ThreatDomain
import Wording

/// The board of actors as values: its tables, its head and its sentences.
struct ActorsSheet {
  let model: ActorsModel
  let names: ActorNames
  let request: BoardRequest

  var words: Words { request.words }

  var sheet: Sheet {
    Sheet(
      title: words[.titleActors], subtitle: words.asAt(model.asAt), headline: [headline],
      panes: panes, legend: legend, sentences: sentences, figures: figuresOfHeadline,
      marking: model.marking)
  }

  private var panes: [Pane] {
    var panes = [
      Pane("actors", "", .table(ranking), side: .full, minimumHeight: 8),
      Pane("details", words[.details], .details),
      Pane("crossing", words[.moreThanOneForce], .table(crossing), side: .right),
      Pane("doubts", words[.scoresToLookAt], .table(doubts), side: .right),
    ]
    if let conditions {
      panes.append(Pane("conditions", words[.conditions], .text(conditions), side: .right))
    }
    return panes
  }

  private var headline: [TextRun] {
    func fact(_ term: Term, _ count: Int, _ worry: Role) -> (String, String, Role) {
      (words[term], words.count(request.safeCount(count)), count > 0 ? worry : .text)
    }
    return Lines.facts([
      fact(.notScored, model.unscored.count, .warning),
      fact(.stale, model.stale.count, .stale),
      fact(.bandsDisagreeing, model.disagreeing.count, .warning),
      fact(.acrossRegions, model.touchingRegions.count, .text),
      fact(.rankedCount, model.ranked.count, .text),
    ])
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("█", words[.harm]), LegendEntry("▓", words[.likelihood]),
      LegendEntry("▒", words[.position]), LegendEntry("!", words[.legendStale]),
      LegendEntry("+ -", words[.legendMoved]), LegendEntry(words[.inTen], words[.legendInTen]),
      LegendEntry("·", words[.legendUnknown]),
    ]
  }

  /// The conditions under which the C records shown here may be shared, each once.
  ///
  /// They travel with the record to paper too, where no row has details.
  private var conditions: [[TextRun]]? {
    guard !request.isSafe else { return nil }
    let bound = model.named.filter { $0.actor.handling == .conditions }
    guard !bound.isEmpty else { return nil }
    return Dictionary(grouping: bound) { $0.actor.handlingConditions ?? words[.missing] }
      .sorted { $0.key < $1.key }
      .flatMap { conditions, standings in
        [
          Lines.plain(standings.map(\.name).joined(separator: ", "), .dim),
          Lines.plain(conditions, .warning),
        ]
      }
  }
}
