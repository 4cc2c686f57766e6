import Boards
import ExportSync
import MeetingJournal
import SnapshotStore
import ThreatDomain

/// The meetings that were closed, by the export that was on the screen.
///
/// Changes are counted since the last meeting about an earlier export. What that meeting saw is the
/// day of its export, where that is still kept, else the day of the meeting.
struct LastMeetings: Sendable {
  private let meetings: [JournalThread]
  /// The day of each kept export, by serial.
  private let days: [Int: Day]

  init(_ journal: GroupJournal?, in data: DataFolder) {
    meetings = journal?.front.meetings.filter { $0.meeting?.closed != nil } ?? []
    // A folder that cannot be listed has no days; the dates of the meetings remain.
    let kept = meetings.isEmpty ? nil : try? KeptSnapshots(in: data)
    days = Dictionary(
      (kept?.snapshots ?? []).map { ($0.header.serial, $0.header.asAt) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The day from which changes are counted; `nil` where no meeting saw an earlier export.
  func day(before header: SnapshotHeader) -> Day? {
    let last = meetings.last { meeting in
      meeting.current.snapshotSerial.map { $0 < header.serial } ?? false
    }
    guard let last, let meeting = last.meeting else { return nil }
    let day = last.current.snapshotSerial.flatMap { days[$0] } ?? meeting.date
    return day < header.asAt ? day : nil
  }
}
