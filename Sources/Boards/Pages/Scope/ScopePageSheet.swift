import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Everything about one region or force, on one page.
struct ScopePageSheet {
  private let title: Term
  let demand: DemandSheet
  let outcomes: OutcomeTable
  let investigations: InvestigationList
  let actors: ActorList
  let cases: CaseList
  let victims: VictimsSheet
  let gaps: GapsSheet
  let actions: JournalList?
  private let publications: PublicationList
  let request: BoardRequest

  init(title: Term, records: ScopePageRecords, request: BoardRequest) {
    self.title = title
    demand = DemandSheet(
      model: DemandModel(records.demand, request), request: request, received: records.asAt,
      countedBy: records.countedBy)
    outcomes = records.outcomes
    investigations = records.investigations
    actors = records.actors
    cases = records.cases
    victims = records.victims
    gaps = records.gaps
    actions = records.actions
    publications = records.publications
    self.request = request
  }

  var words: Words { request.words }

  /// The name of the region or force.
  private var name: String { demand.model.scopeName }

  var sheet: Sheet {
    Sheet(
      title: "\(words[title])  \(name)", subtitle: [words.longMonth(request.month)],
      headline: headline, panes: panes,
      legend: [LegendEntry("!", words[.legend(.legendSignal)], explaining: [.signal])]
        + GridMark.legend(request.rules, words),
      sentences: sentences, signsOfDetails: [.unknown],
      marking: (investigations.markings + actors.markings).max() ?? .officialSensitive)
  }

  /// What is unusual and what needs the meeting; demand in four lines.
  ///
  /// The glance below it has the rest; data files have it here too.
  private var headline: [Line] {
    let grid = investigations.levels + investigations.worries + [actors.headline]
    let need = request.supplied(.investigation, sentence: investigations.need)
    return [demand.said(besides: [need].compactMap(\.self))] + demand.monthAndYear
      + demand.standing + [.aside(outcomes.headline + grid)]
  }

  /// The panes: the glance first, beside it the grid; then a list for each row of the glance.
  private var panes: [Pane] {
    let (model, notes) = (demand.model, investigations.handling + actors.handling)
    return [
      glance.pane(side: .left), investigations.pane(side: .right),
      DemandUnusual(model: model, request: request).pane(side: .left).needing(.demand),
      cases.pane(side: .right, minimumHeight: 4),
      outcomes.pane(side: .right), actors.pane(side: .right),
      victims.pane.on(.right).needing(.victimCare), gaps.pane(side: .right), actionsPane,
      demand.chart(side: .left).needing(.demand),
      DemandBreakdown(model: model, request: request).table(side: .left).needing(.demand),
      .details(words, side: .left, minimumHeight: 3),
      demand.victims(side: .left).needing(.demand), publications.pane(side: .right),
      demand.notes(side: .right),
      Pane.handling(notes, request, side: .right),
    ].compactMap(\.self)
  }

  private var actionsPane: Pane? {
    actions.map { actions in
      Pane(
        "actions", words[.scopes(.actions)],
        .table(actions.table(whenEmpty: .journal(.noActions), naming: true)), side: .right,
        minimumHeight: 3)
    }
  }

  private var sentences: [String] {
    let supply = request.supply
    return (supply.lacks(.demand) ? [] : demand.sentences)
      + (supply.lacks(.referral)
        ? [] : outcomes.sentences + [words[.fact(.outcomesWarning)] + "."])
      + (supply.lacks(.investigation) ? [] : investigations.sentences(in: name))
      + (supply.lacks(.actor) ? [] : actors.sentences)
      + (supply.lacks(.victimCare) ? [] : Array(victims.sentences.prefix(1)))
  }
}
