import Boards
import MeetingJournal
import SnapshotStore
import ThreatDomain

/// What the answers of a force are judged against: its records, and what the journal says now.
struct SheetContext {
  let force: Force
  /// The serial of the export.
  let serial: Int
  /// The day of the export.
  let asAt: Day
  /// The cases that were sent to the force, by id.
  let cases: [String: Dissemination]
  let investigations: [String: Investigation]
  let actors: [String: Actor]
  /// The threats that the force's region follows, by id.
  let threats: [String: Threat]
  let gaps: [CapabilityGap]
  /// What the journal says, without private notes.
  let state: JournalState
  /// The ids of all events that the journal holds.
  let known: Set<EventID>
  /// The meeting of the force's region that is open.
  let meeting: MeetingRecord?
  let writer: Writer
  let now: Timestamp

  /// Reads what is needed.
  init(
    of force: Force, from snapshot: borrowing Snapshot, _ events: [JournalEvent], writer: Writer,
    now: Timestamp
  ) throws(StoreError) {
    func byID<Record>(_ records: [Record], _ id: (Record) -> String) -> [String: Record] {
      Dictionary(records.map { (id($0), $0) }) { first, _ in first }
    }
    let scope = Scope.force(force.id)
    self.force = force
    serial = snapshot.header.serial
    asAt = snapshot.header.asAt
    cases = byID(
      try snapshot.database.disseminations(in: scope).filter { $0.recipient == scope }, \.id)
    investigations = byID(try snapshot.database.investigations(in: scope), \.id)
    actors = byID(try snapshot.database.actors(in: scope), \.id)
    threats = byID(
      try force.regionID.map { id throws(StoreError) in
        try snapshot.database.threats(inRegion: id)
      } ?? [], \.id)
    gaps = try snapshot.database.capabilities(in: scope).filter { $0.scope == scope }
    let journal = GroupJournal(events, for: .nobody)
    state = journal.state
    known = Set(events.map(\.id))
    meeting = force.regionID.flatMap { journal.openMeeting(of: $0) }
    self.writer = writer
    self.now = now
  }

  /// The action with an event of this id, as it stands now.
  func action(_ id: String) -> JournalThread? {
    guard let id = EventID(id.lowercased()) else { return nil }
    return state.threads.first { thread in
      thread.action != nil
        && ([thread.current] + thread.earlier + thread.rivals).contains { $0.id == id }
    }
  }

  /// The answers to a case that the journal holds, the latest last.
  func answers(to id: String) -> [Matter.Answer] {
    state.threads.map(\.current).sorted { $0.order < $1.order }.compactMap { event in
      guard case .answer(let answer) = event.matter, answer.dissemination == id else { return nil }
      return answer
    }
  }

  /// The ids of the force's open actions, as sheets print them.
  var openActions: [String] {
    state.openActions.filter { $0.action?.ownerForce == force.id }.map(\.current.id.description)
  }
}
