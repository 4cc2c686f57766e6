import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The records behind a meeting: what calls for the group, and what the group wrote down.
struct MeetingRecords: Sendable {
  let journal: GroupJournal?
  /// The region of the scope; `nil` for the nation.
  let region: String?
  /// The open investigations of the scope, the highest level first.
  let investigations: [Investigation]
  /// The cases that no force has answered, oldest first.
  let waiting: [Dissemination]
  let actors: [Actor]
  let scored: ScoredSubjects
  let gaps: [CapabilityGap]
  let commitments: [Commitment]
  /// The threats of the scope, with their months.
  let threats: [FollowedThreat]
  /// The declined escalations that may be raised again, by investigation.
  let raisedAgain: [String: RaisedAgain]
  /// The ids of the forces of the region whose meeting is open, else of the scope.
  let forces: [String]
  let limits: TimeLimits
  let names: CodeNames
  let items: ItemNames
  let asAt: Day
}

extension MeetingRecords {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let (scope, asAt) = (request.scope, snapshot.header.asAt)
    journal = request.journal
    investigations = request.shown(try snapshot.database.openInvestigations(in: scope))
    waiting = request.shown(try snapshot.database.disseminationsWaiting(in: scope, on: asAt))
    actors = try snapshot.database.actors(in: scope)
    scored = try ScoredSubjects(.actor, ids: actors.map(\.id), from: snapshot)
    gaps = try snapshot.database.capabilities(in: scope)
    commitments = try snapshot.database.commitments()
    threats = ThreatsModel(try ThreatsRecords(from: snapshot, of: scope, request)).threats
    raisedAgain = try snapshot.database.escalationsToRaiseAgain(on: asAt)
    region = snapshot.region(of: scope)
    let meeting = journal?.openMeeting(of: region).map { Scope.region($0.meeting.region) }
    forces = snapshot.directory.forces(in: meeting ?? scope).map(\.id)
    limits = snapshot.limits
    names = CodeNames(snapshot, request.words)
    items = try ItemNames(
      of: journal?.state.threads ?? [], in: snapshot, request.words)
    self.asAt = asAt
  }
}
