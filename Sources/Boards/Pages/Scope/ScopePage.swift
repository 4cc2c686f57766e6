import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// One region on a page: its forces, demand, outcomes, grid and actors.
  package static let region = Page(
    kind: "region", title: .board(.region), about: .board(.aboutRegion),
    load: { snapshot, request, id throws(StoreError) in
      try ScopeSheet.load(.region(id), title: .board(.titleRegion), from: snapshot, request)
    })

  /// One force on a page: demand, outcomes, grid items and actors.
  package static let force = Page(
    kind: "force", title: .board(.force), about: .board(.aboutForce),
    load: { snapshot, request, id throws(StoreError) in
      try ScopeSheet.load(.force(id), title: .board(.titleForce), from: snapshot, request)
    })
}

/// Everything about one region or force, on one page.
struct ScopeSheet {
  let title: String
  /// The name of the region or force.
  let name: String
  let facts: DemandFacts
  let outcomes: OutcomeTable
  let investigations: InvestigationList
  let actors: ActorList
  let request: BoardRequest
  let received: Day

  /// The sheet of a scope, whatever scope the boards show; `nil` where the export has none.
  static func load(
    _ scope: Scope, title: Term, from snapshot: borrowing Snapshot, _ asked: BoardRequest
  ) throws(StoreError) -> Sheet? {
    guard snapshot.directory.knows(scope) else { return nil }
    var request = asked
    request.scope = scope
    request.choices = Choices(title == .board(.titleForce) ? DemandGrouping.group : .force)
    let name = snapshot.name(of: scope, request.words)
    let sheet = ScopeSheet(
      title: "\(request.words[title])  \(name)", name: name,
      facts: try DemandFacts.load(from: snapshot, request),
      outcomes: try OutcomeTable(scope, in: snapshot, request),
      investigations: try InvestigationList(
        request.shown(try snapshot.database.openInvestigations(in: scope)), in: snapshot, request),
      actors: try ActorList(
        try snapshot.database.actors(in: scope), of: scope, in: snapshot, request),
      request: request, received: snapshot.header.asAt)
    return sheet.sheet
  }

  private var sheet: Sheet {
    let demand = DemandSheet(facts: facts, request: request, received: received)
    let breakdown = DemandBreakdown(facts: facts, request: request)
    let notes = investigations.handling + actors.handling
    // The first of either column answer for demand and for the grid on a low screen too.
    let panes = [
      DemandUnusual(facts: facts, request: request).pane(side: .left),
      investigations.pane(side: .right), outcomes.pane(side: .right), actors.pane(side: .right),
      demand.chart(side: .left), breakdown.table(side: .left),
      Pane("details", request.words[.pane(.details)], .details, side: .left, minimumHeight: 3),
      demand.victims(side: .left), demand.notes(side: .right),
    ]
    return Sheet(
      title: title, subtitle: [request.words.longMonth(request.month)],
      headline: headline(demand),
      panes: panes + [Pane.handling(notes, request, side: .right)].compactMap(\.self),
      legend: [LegendEntry("!", request.words[.legend(.legendSignal)])]
        + GridMark.legend(request.words),
      sentences: demand.sentences + outcomes.sentences + [
        request.words[.fact(.outcomesWarning)] + "."
      ]
        + investigations.sentences(in: name) + actors.sentences,
      figures: demand.figuresOfHeadline + outcomes.figures
        + investigations.figures(in: request.scope),
      marking: (investigations.markings + actors.markings).max() ?? .officialSensitive)
  }

  /// Demand, outcomes, grid and actors in four lines, for screens with no more; then the rest.
  private func headline(_ demand: DemandSheet) -> [[TextRun]] {
    let lines = demand.headline
    let grid = investigations.levels + investigations.worries + [actors.headline]
    return lines.prefix(2)
      + [outcomes.headline, grid].map { facts in
        DemandSheet.facts(facts.map { Lines.fact($0.label, $0.value, $0.role) })
      } + lines.dropFirst(2)
  }
}
