import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Everything about one region or force, on one page.
struct ScopePageSheet {
  private let title: Term
  private let demand: DemandSheet
  private let outcomes: OutcomeTable
  private let investigations: InvestigationList
  private let actors: ActorList
  private let publications: PublicationList
  private let request: BoardRequest

  init(title: Term, records: ScopePageRecords, request: BoardRequest) {
    self.title = title
    demand = DemandSheet(
      model: DemandModel(records.demand, request), request: request, received: records.asAt,
      countedBy: records.countedBy)
    outcomes = records.outcomes
    investigations = records.investigations
    actors = records.actors
    publications = records.publications
    self.request = request
  }

  private var words: Words { request.words }

  /// The name of the region or force.
  private var name: String { demand.model.scopeName }

  var sheet: Sheet {
    Sheet(
      title: "\(words[title])  \(name)", subtitle: [words.longMonth(request.month)],
      headline: headline, panes: panes,
      legend: [LegendEntry("!", words[.legend(.legendSignal)], explaining: [.signal])]
        + GridMark.legend(words),
      sentences: sentences, signsOfDetails: [.unknown],
      marking: (investigations.markings + actors.markings).max() ?? .officialSensitive)
  }

  /// What is unusual and what needs the meeting; demand, outcomes, grid and actors in four lines; then
  /// the rest.
  private var headline: [Line] {
    let grid = investigations.levels + investigations.worries + [actors.headline]
    let need = request.supplied(.investigation, sentence: investigations.need)
    return [demand.said(besides: [need].compactMap(\.self))] + demand.monthAndYear
      + [.facts(outcomes.headline, apart: .near), .facts(grid, apart: .near)] + demand.standing
  }

  /// The panes.
  ///
  /// The first pane of each column is demand or the grid, so that low screens show both.
  private var panes: [Pane] {
    let (model, notes) = (demand.model, investigations.handling + actors.handling)
    return [
      DemandUnusual(model: model, request: request).pane(side: .left).needing(.demand),
      investigations.pane(side: .right), outcomes.pane(side: .right), actors.pane(side: .right),
      demand.chart(side: .left).needing(.demand),
      DemandBreakdown(model: model, request: request).table(side: .left).needing(.demand),
      .details(words, side: .left, minimumHeight: 3),
      demand.victims(side: .left).needing(.demand), publications.pane(side: .right),
      demand.notes(side: .right),
      Pane.handling(notes, request, side: .right),
    ].compactMap(\.self)
  }

  private var sentences: [String] {
    let supply = request.supply
    return (supply.lacks(.demand) ? [] : demand.sentences)
      + (supply.lacks(.referral)
        ? [] : outcomes.sentences + [words[.fact(.outcomesWarning)] + "."])
      + (supply.lacks(.investigation) ? [] : investigations.sentences(in: name))
      + (supply.lacks(.actor) ? [] : actors.sentences)
  }
}
