import Sheets
import SnapshotStore
import ThreatDomain

/// What the page of one investigation is made of, as it was read.
struct InvestigationPageRecords: Sendable {
  let investigation: Investigation
  /// Other investigations of its series, the closed ones too.
  let series: [Investigation]
  /// What was sent to forces and led to it, oldest first.
  let cases: [Dissemination]
  /// Those of the series too.
  let moves: [PriorityMove]
  let escalations: [Escalation]
  /// Every claim of a disruption of it; a joint one may name it in one record only.
  let disruptions: [Disruption]
  let links: [ActorLink]
  let actors: [Actor]
  let states: [String: ScoreState]
  /// By which model actors are scored; `nil` where nothing was assessed.
  let scale: ScoreScale?
  /// The forces that each investigation touches, by investigation id.
  let forces: [String: [String]]
}

extension InvestigationPageRecords {
  /// `nil` where the snapshot has no such investigation.
  init?(
    of id: String, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    guard let investigation = try snapshot.database.investigation(id).map({ request.shown($0) })
    else { return nil }
    self.investigation = investigation
    series = request.shown(try snapshot.database.series(of: investigation))
    cases = request.shown(try snapshot.database.disseminations(ledTo: id))
    let ids = [id] + series.map(\.id)
    moves = try snapshot.database.priorityMoves(of: ids)
    escalations = try snapshot.database.escalations(of: ids)
    disruptions = try snapshot.database.disruptionClaims(ofInvestigation: id)
    links = try snapshot.database.actorLinks(ofInvestigations: [id])
    actors = try snapshot.database.actors(links.map(\.actorID))
    (states, scale) = try ScoredSubjects.states(
      of: .actor, ids: links.map(\.actorID), from: snapshot)
    forces = try snapshot.database.forces(ofInvestigations: ids)
  }
}
