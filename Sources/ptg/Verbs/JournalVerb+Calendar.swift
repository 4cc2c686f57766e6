import Boards
import Platform
import MeetingJournal
import Printing
import SnapshotStore
import ThreatDomain
import Wording

/// The due days of what was written down, for a calendar.
extension JournalVerb {
  /// What goes into the calendar, and where it is written.
  struct CalendarTask {
    /// The beginning of a meeting's id; `nil` for the last meeting.
    let meeting: String?
    /// Whether the entries of all meetings count, and those outside meetings.
    let isOfAll: Bool
    let handling: PrintOptions.Handling
    let output: String?

    init(_ arguments: inout Arguments) throws(UsageError) {
      meeting = arguments.nextIfAny()
      isOfAll = arguments.has(.all)
      if isOfAll, let meeting {
        throw UsageError {
          $0.say.takesNo("ptg journal calendar --all", meeting, see: "ptg help journal")
        }
      }
      handling = try PrintOptions.handling(arguments, of: .pack)
      output = try arguments.text(.output, expected: .expected(.file)).flatMap {
        $0 == "-" ? nil : $0
      }
    }
  }

  func writeCalendar(
    _ task: CalendarTask, _ journal: JournalAccess, _ environment: Environment
  ) throws {
    let id = task.isOfAll ? nil : EventID(try meeting(task.meeting, journal))
    let clearance: Clearance = task.handling == .carry ? .full : .withoutConditions
    let access = try SnapshotAccess(view, clearance: clearance, in: environment)
    let entries = try access.journal.dueEntries(
      of: id, in: access.snapshot, Words(view.language ?? .english), isSafe: view.isSafe)
    guard !entries.isEmpty else { throw NothingFound { $0[.keeping(.nothingDue)] } }
    let text = CalendarText(entries).text
    guard let output = task.output else { return try environment.write(.output, text) }
    try environment.writeFile(Array(text.utf8), to: output)
  }
}
