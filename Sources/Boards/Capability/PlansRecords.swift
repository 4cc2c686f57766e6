import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The records behind the 4P plans of a scope, as read from the snapshot.
struct PlansRecords: Sendable {
  /// The open investigations at P1 and P2, the highest level first.
  let investigations: [Investigation]
  /// The actors of the scope, and their ranks.
  let actors: [Actor]
  let scored: ScoredSubjects
  /// The threats that the scope's region follows.
  let threats: [Threat]
  /// The activities of every threat, investigation and actor, by its id.
  let activities: [PlanSubject: [String: [PlanActivity]]]
  let scope: Scope
  let names: CodeNames
  let asAt: Day
}

extension PlansRecords {
  /// The kinds of subject that the board lists plans of.
  static let subjects: [PlanSubject] = [.threat, .investigation, .actor]

  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    scope = request.scope
    investigations = request.shown(try snapshot.database.openInvestigations(in: scope))
      .filter { $0.priority <= .p2 }
    actors = try snapshot.database.actors(in: scope)
    scored = try ScoredSubjects(.actor, ids: actors.map(\.id), from: snapshot)
    let region = snapshot.region(of: scope)
    threats =
      scope == .national || region != nil
      ? try snapshot.database.threats(inRegion: region) : []
    var activities: [PlanSubject: [String: [PlanActivity]]] = [:]
    for subject in PlansRecords.subjects {
      activities[subject] = try snapshot.database.activities(ofEach: subject)
    }
    self.activities = activities
    names = CodeNames(snapshot, request.words)
    asAt = snapshot.header.asAt
  }
}
