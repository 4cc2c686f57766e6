import MeetingJournal
import SnapshotStore
import ThreatDomain

/// What a group asks of one force, as read from the snapshot and the journal.
struct ForceSheetRecords: Sendable {
  let force: Force
  /// The force's open actions, by their last day.
  let actions: [JournalThread]
  /// What the group tasked the force with.
  let taskings: [JournalThread]
  /// The cases that the force has not answered, the longest waiting first.
  let waiting: [Dissemination]
  /// The cases that the force took up and that have no outcome yet, the oldest first.
  let takenUp: [Dissemination]
  /// Open requests to the force, by due day.
  let requests: [Request]
  let gaps: [CapabilityGap]
  /// The activities that are due by the next meeting, or within a month, by due day.
  let activities: [DueActivity]
  let limits: TimeLimits
  let asAt: Day
  /// The serial of the export.
  let serial: Int
  /// The day of the group's next meeting; `nil` where the journal does not know it.
  let nextMeeting: Day?
}

extension ForceSheetRecords {
  /// Reads the records; `nil` where the snapshot has no such force.
  ///
  /// - Parameter request: With as much of the journal as the snapshot's clearance allows.
  init?(
    _ id: String, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    guard let force = snapshot.directory.force(id) else { return nil }
    let asAt = snapshot.header.asAt
    let sent = request.shown(
      try snapshot.database.disseminations(in: .force(id)).filter { $0.recipient == .force(id) })
    let state = request.journal?.state
    self.force = force
    self.asAt = asAt
    actions = state?.openActions.filter { $0.action?.ownerForce == id } ?? []
    let taskings = state?.threads.filter { $0.isTasking(of: .force(id)) } ?? []
    self.taskings = taskings
    waiting = sent.filter { $0.isWaiting(on: asAt) }.sorted(by: ForceSheetRecords.older)
    takenUp = sent.filter { $0.takenUpOn != nil && $0.firstOutcomeOn == nil }
      .sorted(by: ForceSheetRecords.older)
    requests = try snapshot.database.requests(in: .force(id)).filter {
      $0.isOpen && $0.to == .force(id)
    }.filter { request in
      // A tasking that was agreed comes back as a request with its id.
      !taskings.contains { $0.root.description == request.id }
    }
    gaps = try snapshot.database.capabilities(in: .force(id)).filter { $0.scope == .force(id) }
    limits = snapshot.limits
    serial = snapshot.header.serial
    let next = request.journal.flatMap { journal in
      journal.meetings(of: force.regionID).last?.meeting.next.flatMap { $0 < asAt ? nil : $0 }
    }
    nextMeeting = next
    activities = try ForceSheetRecords.activities(
      of: .force(id), by: next ?? asAt + 31, in: snapshot)
  }

  private static func older(_ one: Dissemination, _ other: Dissemination) -> Bool {
    (one.sentOn, one.id) < (other.sentOn, other.id)
  }

  /// The open activities of the force and of its investigations that are due by a day, by due day.
  private static func activities(
    of scope: Scope, by last: Day, in snapshot: borrowing Snapshot
  ) throws(StoreError) -> [DueActivity] {
    let own = Dictionary(
      try snapshot.database.openInvestigations(in: scope).map { ($0.id, $0.operation) }
    ) { first, _ in first }
    var found: [DueActivity] = []
    for kind in PlanSubject.allCases {
      for (id, activities) in try snapshot.database.activities(ofEach: kind) {
        let name = kind == .investigation ? own[id] : nil
        found += activities.filter { activity in
          activity.isOpen && activity.dueOn.map { $0 <= last } ?? false
            && (activity.scope == scope || activity.scope == nil && name != nil)
        }.map { DueActivity(subject: name ?? id, activity: $0) }
      }
    }
    return found.sorted {
      ($0.activity.dueOn ?? last, $0.activity.id) < ($1.activity.dueOn ?? last, $1.activity.id)
    }
  }
}

/// An activity that is due, and the name or id of what it is about.
struct DueActivity: Sendable {
  let subject: String
  let activity: PlanActivity
}

extension JournalThread {
  fileprivate func isTasking(of scope: Scope) -> Bool {
    guard case .tasking(let tasking) = current.matter else { return false }
    return tasking.to == scope
  }
}
