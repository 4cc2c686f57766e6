import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// The page of one region: its forces, demand, outcomes, grid and actors.
  package static let region = Page(
    kind: "region", title: .board(.region), about: .board(.aboutRegion),
    load: { snapshot, request, id throws(StoreError) in
      try loadScope(.region(id), .board(.titleRegion), .force, from: snapshot, request)
    })

  /// The page of one force: its demand, outcomes, grid and actors.
  package static let force = Page(
    kind: "force", title: .board(.force), about: .board(.aboutForce),
    load: { snapshot, request, id throws(StoreError) in
      try loadScope(.force(id), .board(.titleForce), .group, from: snapshot, request)
    })

  /// The sheet of a scope, whatever scope the boards show; `nil` where the export does not have the
  /// scope.
  ///
  /// - Parameter grouping: How the demand of the scope is broken down.
  private static func loadScope(
    _ scope: Scope, _ title: Term, _ grouping: DemandGrouping,
    from snapshot: borrowing Snapshot, _ asked: BoardRequest
  ) throws(StoreError) -> Sheet? {
    guard snapshot.directory.knows(scope) else { return nil }
    var request = asked
    request.scope = scope
    request.choices = Choices(grouping)
    let records = try ScopePageRecords(snapshot, request)
    return ScopePageSheet(title: title, records: records, request: request).sheet
  }
}

/// The records behind the page of a region or force, as read from the snapshot.
struct ScopePageRecords {
  let demand: DemandRecords
  let outcomes: OutcomeTable
  /// The open investigations.
  let investigations: InvestigationList
  let actors: ActorList
  /// The cases that it has neither taken up nor declined, oldest first.
  let cases: CaseList
  let victims: VictimsSheet
  let gaps: GapsSheet
  /// The open actions of the scope and its forces; `nil` where no journal is at hand.
  let actions: JournalList?
  /// The publications with figures of its forces.
  let publications: PublicationList
  /// The day of the export.
  let asAt: Day
  /// Who counts the reports.
  let countedBy: String

  init(_ snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let scope = request.scope
    demand = try DemandRecords(snapshot, request)
    outcomes = try OutcomeTable(scope, in: snapshot, request)
    investigations = try InvestigationList(
      request.shown(try snapshot.database.openInvestigations(in: scope)), in: snapshot, request)
    actors = try ActorList(
      try snapshot.database.actors(in: scope), of: scope, in: snapshot, request)
    cases = CaseList(
      cases: request.shown(
        try snapshot.database.disseminationsWaiting(in: scope, on: snapshot.header.asAt)),
      limits: snapshot.limits, names: CodeNames(snapshot, request.words),
      asAt: snapshot.header.asAt, request: request)
    victims = VictimsSheet(
      model: VictimsModel(try VictimsRecords(from: snapshot, request), request), request: request,
      scopeName: snapshot.name(of: scope, request.words))
    gaps = try GapsSheet(from: snapshot, request)
    actions = try request.journal?.openActions(
      of: scope, forces: snapshot.directory.forces(in: scope).map(\.id)
    ).list(in: snapshot, request)
    publications = try PublicationList(scope, in: snapshot, request)
    asAt = snapshot.header.asAt
    countedBy = snapshot.header.countedBy
  }
}
