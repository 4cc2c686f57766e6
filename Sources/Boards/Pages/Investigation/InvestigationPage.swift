import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// One investigation: what happened, whom it touches, what is planned and what is missing.
  package static let investigation = Page(
    kind: "investigation", title: .board(.investigation), about: .board(.aboutInvestigation),
    load: loadInvestigation)

  private static func loadInvestigation(
    from snapshot: borrowing Snapshot, _ request: BoardRequest, id: String
  ) throws(StoreError) -> Sheet? {
    guard let investigation = try snapshot.database.investigation(id).map({ request.shown($0) })
    else { return nil }
    let series = request.shown(try snapshot.database.series(of: investigation))
    let cases = request.shown(try snapshot.database.disseminations(ledTo: id))
    let ids = [id] + series.map(\.id)
    let history = GridHistory(
      try snapshot.database.priorityMoves(of: ids), try snapshot.database.escalations(of: ids))
    let sheet = InvestigationSheet(
      entry: marked(investigation, history, in: snapshot),
      events: try events(of: investigation, history, cases, from: snapshot),
      cases: cases,
      actors: try LinkedActor.all(of: id, from: snapshot),
      series: series.map { marked($0, history, in: snapshot) },
      facts: try InvestigationFacts(snapshot, request, of: ids))
    return sheet.sheet
  }

  private static func marked(
    _ investigation: Investigation, _ history: GridHistory, in snapshot: borrowing Snapshot
  ) -> GridEntry {
    history.entry(
      investigation, PriorityRules(), asAt: snapshot.header.asAt, since: snapshot.baseline)
  }

  /// All that is recorded; a joint disruption counts once, with all who claim it.
  private static func events(
    of investigation: Investigation, _ history: GridHistory, _ cases: [Dissemination],
    from snapshot: borrowing Snapshot
  ) throws(StoreError) -> [InvestigationEvent] {
    let id = investigation.id
    let disruptions = try snapshot.database.disruptionClaims(ofInvestigation: id)
    return InvestigationEvent.all(
      of: investigation, moves: history.moves(of: id), escalations: history.escalations(of: id),
      disruptions: CountedDisruption.list(
        disruptions.filter { $0.investigationID == id }, among: disruptions),
      disseminations: cases)
  }
}

/// An actor with a part in an investigation.
struct LinkedActor: Equatable, Sendable {
  let actor: Actor
  let role: String
  let state: ScoreState
  /// By which model it is scored; `nil` where nothing was assessed.
  let scale: ScoreScale?

  /// The actors of an investigation, the highest score first, by the model of all actors.
  fileprivate static func all(
    of investigationID: String, from snapshot: borrowing Snapshot
  ) throws(StoreError) -> [LinkedActor] {
    let links = try snapshot.database.actorLinks(ofInvestigations: [investigationID])
    let ids = links.map(\.actorID)
    let actors = try snapshot.database.actors(ids)
    let (states, scale) = try ScoredSubjects.states(of: .actor, ids: ids, from: snapshot)
    let linked = links.compactMap { link in
      actors.first { $0.id == link.actorID }.map { actor in
        LinkedActor(
          actor: actor, role: link.role, state: states[actor.id] ?? .notScored,
          scale: scale)
      }
    }
    return linked.sorted { left, right in
      let (one, other) = (left.state.score?.total ?? -1, right.state.score?.total ?? -1)
      return one == other ? left.actor.id < right.actor.id : one > other
    }
  }
}
