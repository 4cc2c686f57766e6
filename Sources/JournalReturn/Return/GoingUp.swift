import MeetingJournal
import ThreatDomain

/// What goes up with the return of a meeting, and what stays with the group.
///
/// Up goes what was agreed in the meeting, and everything that was agreed before it or outside
/// meetings and did not go up yet: nothing is forgotten where a return was. Source: `meeting.md`, Out
/// and back.
package struct GoingUp: Sendable {
  /// The entries as they stand now, by the time of their first version.
  package let threads: [JournalThread]
  /// How many entries stay because they carry handling code C.
  package let keptBack: Int
  /// How many decisions, notes and own actions of the meeting stay with the group.
  package let staying: Int

  /// - Parameters:
  ///   - meeting: A closed meeting.
  ///   - forces: The ids of the forces of its group.
  ///   - withConditions: Whether entries with handling code C go up too, with their conditions.
  package init(
    of meeting: MeetingRecord, in state: JournalState, forces: Set<String>, withConditions: Bool
  ) {
    let candidates = GoingUp.candidates(for: meeting, in: state)
      .filter { $0.current.matter.goesUp(from: forces) }
    threads = candidates.filter { withConditions || $0.current.handling == .share }
    keptBack = candidates.count - threads.count
    staying = meeting.threads.count { !$0.current.matter.goesUp(from: forces) }
  }

  /// The entries that belong to no other return and to no meeting of others.
  private static func candidates(
    for meeting: MeetingRecord, in state: JournalState
  ) -> [JournalThread] {
    let sent = state.sentUp
    let others = state.meetings.filter { other in
      other.id != meeting.id
        && (other.meeting.region != meeting.meeting.region || other.isOpen
          || other.meeting.opened > meeting.meeting.opened)
    }
    let elsewhere = Set(others.flatMap { $0.threads.map(\.root) })
    let own = Set(meeting.threads.map(\.root))
    return state.threads.filter { thread in
      guard own.contains(thread.root) || !elsewhere.contains(thread.root) else { return false }
      return sent.sending(of: thread.current.id).map { $0.meeting == meeting.id } ?? true
    }
  }
}
