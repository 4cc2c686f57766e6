import MeetingJournal
import SnapshotStore
import ThreatDomain
import Wording

/// A day on which something that the group wrote down is due, for a calendar.
package struct DueEntry: Equatable, Sendable {
  /// The id of the first event about it, which stays the same when the day changes.
  package let id: String
  package let day: Day
  package let summary: String
  /// The marking first, then who does it, why, and the conditions that come with it.
  package let details: [String]
  /// How often the entry was changed.
  package let revision: Int
  /// When it was last changed.
  package let changed: Timestamp

  package init(
    id: String, day: Day, summary: String, details: [String], revision: Int, changed: Timestamp
  ) {
    (self.id, self.day, self.summary) = (id, day, summary)
    (self.details, self.revision, self.changed) = (details, revision, changed)
  }
}

extension GroupJournal {
  /// What is due, by day: open actions, decisions to review, and answers.
  ///
  /// The safe view says only what kind of entry it is and the codename of its record.
  ///
  /// - Parameter meeting: The meeting in which it was written; `nil` for everything.
  package func dueEntries(
    of meeting: EventID?, in snapshot: borrowing Snapshot, _ words: Words, isSafe: Bool
  ) throws(StoreError) -> [DueEntry] {
    let state = try cleared(by: snapshot).state
    let threads = meeting.map { id in state.meeting(id)?.threads ?? [] } ?? state.threads
    let due = threads.compactMap { thread in
      thread.current.matter.dueInCalendar.map { (thread, $0) }
    }
    let items = try ItemNames(of: due.map(\.0), in: snapshot, words)
    let saying = DueWords(
      words: words, names: CodeNames(snapshot, words), items: items, isSafe: isSafe)
    return due.map { saying.entry($0, on: $1) }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}

extension Matter {
  /// The day for a calendar; `nil` where nothing is to be done by a day.
  fileprivate var dueInCalendar: Day? {
    switch self {
    case .action(let action): action.isOpen ? action.due : nil
    case .decision(let decision): decision.reviewOn
    case .escalation(let escalation): escalation.answerDue
    case .tasking(let tasking): tasking.answerBy
    case .ask(let ask): ask.due
    default: nil
    }
  }
}

/// The words of due entries.
private struct DueWords {
  let words: Words
  let names: CodeNames
  let items: ItemNames
  let isSafe: Bool

  func entry(_ thread: JournalThread, on day: Day) -> DueEntry {
    DueEntry(
      id: thread.root.description, day: day, summary: summary(of: thread),
      details: details(of: thread), revision: thread.earlier.count, changed: thread.current.at)
  }

  private func summary(of thread: JournalThread) -> String {
    let item = items.name(of: thread).map { " (\($0))" } ?? ""
    guard !isSafe else { return head(of: thread) + item }
    return "\(head(of: thread)): \(words.text(of: thread.current.matter, names))\(item)"
  }

  private func head(of thread: JournalThread) -> String {
    switch thread.current.matter {
    case .decision: words[.keeping(.review)]
    case .escalation, .tasking, .ask: words[.journal(.answerDue)]
    default: words.kind(of: thread)
    }
  }

  private func details(of thread: JournalThread) -> [String] {
    let event = thread.current
    let marking = [event.marking.rawValue]
    guard !isSafe else { return marking }
    let because = thread.decision?.rationale.map { "\(words[.journal(.rationale)]): \($0)" }
    return marking
      + [words.owner(of: event.matter, names), because, event.handlingConditions]
      .compactMap(\.self)
  }
}
