import SQLiteFile
import ThreatDomain

/// The rows of one thread.
extension IndexBuild {
  /// Adds a thread with its events and the records that it is about.
  ///
  /// - Parameter texts: The text of each event, as it stands in its log.
  static func add(
    _ thread: JournalThread, _ texts: [EventID: [UInt8]], to database: borrowing Database
  ) throws(SQLiteError) {
    let insert = try Statement(
      "INSERT INTO thread VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", on: database)
    insert.bind(thread.root.description, at: 1)
    insert.bind(thread.current.matter.kind, at: 2)
    insert.bindMissing(at: 3)
    insert.bind(thread.isOpenAction ? 1 : 0, at: 4)
    insert.bind(thread.isMarked ? 1 : 0, at: 5)
    insert.bind(thread.action?.due?.sinceEpoch, at: 6)
    insert.bind(thread.decision?.reviewOn?.sinceEpoch, at: 7)
    insert.bind(thread.meeting?.closed?.seconds, at: 8)
    try insert.run()
    try addEvents(of: thread, texts, to: database)
    try addItems(of: thread, to: database)
  }

  private static func addEvents(
    of thread: JournalThread, _ texts: [EventID: [UInt8]], to database: borrowing Database
  ) throws(SQLiteError) {
    let insert = try Statement("INSERT INTO event VALUES (?1, ?2, ?3)", on: database)
    for event in thread.earlier + thread.rivals + [thread.current] {
      insert.bind(thread.root.description, at: 1)
      insert.bind(event.id.description, at: 2)
      let text = texts[event.id] ?? event.json
      insert.bind(utf8: text.span, at: 3)
      try insert.run()
    }
  }

  private static func addItems(
    of thread: JournalThread, to database: borrowing Database
  ) throws(SQLiteError) {
    let insert = try Statement("INSERT INTO item VALUES (?1, ?2, ?3)", on: database)
    for item in thread.items {
      insert.bind(item.table, at: 1)
      insert.bind(item.key, at: 2)
      insert.bind(thread.root.description, at: 3)
      try insert.run()
    }
  }

  /// Notes for each thread the meeting in which its present event was written.
  static func addMeetings(
    of threads: [JournalThread], to database: borrowing Database
  ) throws(SQLiteError) {
    let update = try Statement("UPDATE thread SET meeting = ?1 WHERE root = ?2", on: database)
    for meeting in threads.compactMap({ MeetingRecord($0, among: threads) }) {
      for root in meeting.roots {
        update.bind(meeting.id.description, at: 1)
        update.bind(root.description, at: 2)
        try update.run()
      }
    }
  }
}
