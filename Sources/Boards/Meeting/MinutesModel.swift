import MeetingJournal
import ThreatDomain

/// What a meeting did, sorted as minutes tell it, as it stood when the meeting was closed.
struct MinutesModel: Sendable {
  let meeting: MeetingRecord
  let decisions: [JournalThread]
  /// The actions that the meeting agreed.
  let actions: [JournalThread]
  /// The actions of earlier meetings that were still open, or that this meeting closed.
  let arising: [JournalThread]
  /// Priorities, levels and owners that the meeting agreed.
  let agreed: [JournalThread]
  /// Notes that were raised; a private note is no part of the minutes.
  let notes: [JournalThread]
  /// Everything else that was written down.
  let others: [JournalThread]
  /// The answers to what the meeting before sent up, that came by the day of this one.
  let answers: [SentEntry]
  /// The ids of the forces of the region that sent apologies, and for which nobody came.
  let apologies: [String]
  /// The ids of the other forces of the region that nobody came for.
  let absent: [String]

  /// - Parameter state: The journal as it stood when the meeting was closed.
  /// - Parameter forces: The ids of the forces of the region.
  /// - Parameter centre: The centre's answers.
  init(
    _ meeting: MeetingRecord, in state: JournalState, forces: [String], _ centre: CentreAnswers
  ) {
    self.meeting = meeting
    answers = SentEntry.answered(before: meeting, in: state, centre)
    let opened = meeting.meeting.opened
    let elsewhere = state.meetings.filter { $0.meeting.region != meeting.meeting.region }
    let others = Set(elsewhere.flatMap { $0.threads.map(\.root) })
    arising = state.threads.filter { thread in
      thread.start.at < opened && !others.contains(thread.root)
        && thread.action.map { $0.isOpen || thread.current.at >= opened } ?? false
    }
    let inside = meeting.threads.filter { thread in
      thread.action == nil || thread.start.at >= opened
    }
    func written(_ kinds: Matter.Kind...) -> [JournalThread] {
      inside.filter { $0.current.matter.knownKind.map(kinds.contains) ?? false }
    }
    decisions = written(.decision)
    actions = written(.action)
    agreed = written(.priority, .level, .owner)
    notes = written(.note).filter { !$0.isPrivate }
    self.others = inside.filter { thread in
      ![.decision, .action, .priority, .level, .owner, .note]
        .contains(thread.current.matter.knownKind)
    }
    let excused = meeting.excused(of: forces)
    apologies = excused
    absent = meeting.absent(of: forces).filter { !excused.contains($0) }
  }
}
