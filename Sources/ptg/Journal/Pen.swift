import Boards
import MeetingJournal
import Sheets
import ThreatDomain

/// What every entry has that is written now: the writer, the moment, the export on the screen.
struct Pen {
  let writer: Writer
  let now: Timestamp
  /// The serial of the export.
  let export: Int
  /// The meeting that is open.
  let meeting: MeetingRecord?

  /// What a form says.
  func event(
    _ matter: Matter, of form: EntryForm, _ context: EntryContext, marking: Marking
  ) -> JournalEvent {
    JournalEvent(
      meeting: meeting?.id, at: now, writer: writer, item: form.item, snapshotSerial: export,
      figure: form.figure, marking: marking, handling: context.handling.code,
      handlingConditions: context.handling.conditions, supersedes: form.supersedes, matter: matter)
  }

  /// The end of the open meeting; `nil` where none is open.
  var closing: JournalEvent? {
    meeting.map { meeting in
      // A clock that was set back must not close a meeting before it began.
      let end = max(now, meeting.event.at)
      return JournalEvent(
        at: end, writer: writer, snapshotSerial: export, supersedes: meeting.event.id,
        matter: .meeting(meeting.meeting.closed(at: end)))
    }
  }

  /// The last meeting, open again so that its minutes can be corrected.
  func reopening(_ last: MeetingRecord) -> JournalEvent {
    JournalEvent(
      at: now, writer: writer, snapshotSerial: last.snapshotSerial, supersedes: last.event.id,
      matter: .meeting(last.meeting.reopened))
  }

  /// That the open meeting is done with an item of its agenda, or takes it up again.
  ///
  /// - Parameter handling: How the item may be shared.
  func mark(
    _ item: AgendaStep, about record: ItemKey?,
    _ handling: (code: HandlingCode, conditions: String?)
  ) -> JournalEvent? {
    meeting.map { meeting in
      let done = meeting.discussed(item.cause, item.about)
      return JournalEvent(
        meeting: meeting.id, at: now, writer: writer, item: record, snapshotSerial: export,
        handling: handling.code, handlingConditions: handling.conditions, supersedes: done?.event,
        matter: .discussed(
          Matter.Discussed(
            cause: item.cause, about: item.about, name: item.called, isDone: done == nil)))
    }
  }
}
