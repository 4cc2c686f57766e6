import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the page of one investigation, as read from the snapshot.
struct InvestigationPageRecords: Sendable {
  let investigation: Investigation
  /// The other investigations of the series, including closed ones.
  let series: [Investigation]
  /// The cases that were sent to forces and led to the investigation, oldest first.
  let cases: [Dissemination]
  /// The moves of the investigation and of its series.
  let moves: [PriorityMove]
  let escalations: [Escalation]
  /// Every claim of its disruptions.
  ///
  /// The record of only one body may name it in a joint claim.
  let disruptions: [Disruption]
  /// The activities of its 4P plan.
  let activities: [PlanActivity]
  let links: [ActorLink]
  let actors: [Actor]
  let states: [String: ScoreState]
  /// The model and scale of actor scores; `nil` where no actor was assessed.
  let scale: ScoreScale?
  /// The ids of the forces that each investigation touches, by investigation id.
  let forces: [String: [String]]
}

extension InvestigationPageRecords {
  /// Reads the records; `nil` where the snapshot has no such investigation.
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
    activities = try snapshot.database.activities(of: .investigation, id: id)
    links = try snapshot.database.actorLinks(ofInvestigations: [id])
    actors = try snapshot.database.actors(links.map(\.actorID))
    (states, scale) = try ScoredSubjects.states(
      of: .actor, ids: links.map(\.actorID), from: snapshot)
    forces = try snapshot.database.forces(ofInvestigations: ids)
  }
}
