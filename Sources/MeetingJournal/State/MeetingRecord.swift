import ThreatDomain

/// A meeting with all that was written in it.
package struct MeetingRecord: Hashable, Sendable {
  /// The id of the event that opened it.
  package let id: EventID
  package let meeting: Matter.Meeting
  /// The event that opened it, or the one that closed it.
  package let event: JournalEvent
  /// The ids of all events that opened, changed or closed it.
  package let ids: Set<EventID>
  /// What was written in it, in the order of time; attendance and agenda apart.
  package let threads: [JournalThread]
  /// Each role of each force once, by force, then by role.
  package let attendance: [Matter.Attendance]
  /// The items of the agenda that it is done with, in the order in which it was.
  package let discussed: [DiscussedItem]

  /// The meeting of a thread; `nil` where the thread is about something else.
  ///
  /// - Parameter others: Threads, of which those count that were written in the meeting.
  init?(_ thread: JournalThread, among others: [JournalThread]) {
    guard case .meeting(let meeting) = thread.current.matter else { return nil }
    let ids = Set(([thread.current] + thread.earlier + thread.rivals).map(\.id) + [thread.root])
    let inside = others.filter { other in
      other.root != thread.root
        && ([other.current] + other.earlier).contains { $0.meeting.map(ids.contains) ?? false }
    }
    id = thread.root
    self.ids = ids
    event = thread.current
    self.meeting = meeting
    threads = inside.filter { !$0.current.matter.isProceeding }
    attendance = MeetingRecord.attendance(in: inside)
    discussed = DiscussedItem.list(inside, since: meeting.opened)
  }

  /// The attendance of each role of each force, as it was noted last.
  private static func attendance(in threads: [JournalThread]) -> [Matter.Attendance] {
    var last: [[String?]: Matter.Attendance] = [:]
    for event in threads.map(\.current).sorted(by: { $0.order < $1.order }) {
      guard case .attendance(let attendance) = event.matter else { continue }
      last[[attendance.force, attendance.role]] = attendance
    }
    return last.values.sorted { ($0.force ?? "", $0.role) < ($1.force ?? "", $1.role) }
  }

  package var isOpen: Bool { meeting.closed == nil }

  /// The serial of the snapshot that was on the screen when it was closed, or opened.
  package var snapshotSerial: Int? { event.snapshotSerial }

  /// How many roles were there, by themselves or by a deputy.
  package var present: Int { attendance.count { $0.presence.counts } }

  package var isQuorate: Bool { present >= meeting.quorum }

  /// The forces of these that nobody came for.
  package func absent(of forces: [String]) -> [String] {
    let came = Set(attendance.filter { $0.presence.counts }.compactMap(\.force))
    return forces.filter { !came.contains($0) }
  }

  /// The forces of these that sent apologies, and for which nobody came.
  package func excused(of forces: [String]) -> [String] {
    let sent = Set(attendance.filter { $0.presence == .apologies }.compactMap(\.force))
    return absent(of: forces).filter(sent.contains)
  }

  /// What was written that lacks something, with what it lacks; a meeting with any cannot be closed.
  package var lacking: [(thread: JournalThread, lacks: [Lack])] {
    threads.map { ($0, $0.current.matter.lacks) }.filter { !$0.1.isEmpty }
  }
}
