import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// One investigation: what happened, whom it touches, what is planned and what is missing.
  package static let investigation = Page(
    kind: "investigation", title: .investigation, about: .aboutInvestigation,
    load: loadInvestigation)

  private static func loadInvestigation(
    from snapshot: borrowing Snapshot, _ request: BoardRequest, id: String
  ) throws(StoreError) -> Sheet? {
    guard let investigation = try snapshot.database.investigation(id) else { return nil }
    let series = try snapshot.database.series(of: investigation)
    let ids = [id] + series.map(\.id)
    let moves = try snapshot.database.priorityMoves(of: ids)
    let escalations = try snapshot.database.escalations(of: ids)
    let asAt = snapshot.header.asAt
    let baseline = snapshot.baseline
    let entry = { (investigation: Investigation) in
      let marks = PriorityRules().marks(
        of: investigation, moves: moves, escalations: escalations, asAt: asAt, since: baseline)
      return GridEntry(investigation, marks: marks, asAt: asAt)
    }
    let events = InvestigationEvent.all(
      of: investigation, moves: moves, escalations: escalations,
      disruptions: try snapshot.database.disruptions(ofInvestigations: [id], actors: []),
      disseminations: try snapshot.database.disseminations(ledTo: id))
    let sheet = InvestigationSheet(
      entry: entry(investigation), events: events,
      actors: try LinkedActor.all(of: id, from: snapshot),
      series: series.map(entry),
      facts: InvestigationFacts(
        request: request, names: GridNames(snapshot, request.words),
        forces: try snapshot.database.forces(ofInvestigations: ids), asAt: asAt))
    return sheet.sheet
  }
}

/// An actor with a part in an investigation.
struct LinkedActor: Equatable, Sendable {
  let actor: Actor
  let role: String
  let state: ScoreState

  /// The actors of an investigation, the highest score first, by the model of all actors.
  fileprivate static func all(
    of investigationID: String, from snapshot: borrowing Snapshot
  ) throws(StoreError) -> [LinkedActor] {
    let links = try snapshot.database.actorLinks(ofInvestigations: [investigationID])
    let ids = links.map(\.actorID)
    let actors = try snapshot.database.actors(ids)
    let states = try ScoredSubjects.states(of: .actor, ids: ids, from: snapshot)
    let linked = links.compactMap { link in
      actors.first { $0.id == link.actorID }.map { actor in
        LinkedActor(actor: actor, role: link.role, state: states[actor.id] ?? .notScored)
      }
    }
    return linked.sorted { left, right in
      let (one, other) = (left.state.score?.total ?? -1, right.state.score?.total ?? -1)
      return one == other ? left.actor.id < right.actor.id : one > other
    }
  }
}
