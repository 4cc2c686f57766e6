import SQLiteFile
import ThreatDomain

/// The rows of one thread.
extension IndexBuild {
  /// Adds a thread with the records that it is about, and its events where a board asks for them.
  ///
  /// - Parameter texts: The text of each event, as it stands in its log.
  static func add(
    _ thread: JournalThread, _ texts: [EventID: [UInt8]], to database: borrowing Database
  ) throws(SQLiteError) {
    let insert = try Statement(
      "INSERT INTO thread VALUES (?1, ?2, ?3, ?4, ?5)", on: database)
    insert.bind(thread.root.description, at: 1)
    insert.bind(thread.current.matter.kind, at: 2)
    insert.bind(thread.isMarked ? 1 : 0, at: 3)
    insert.bind(thread.current.id.description, at: 4)
    insert.bind(thread.current.at.seconds, at: 5)
    try insert.run()
    if thread.current.matter.knownKind.map(JournalFront.kinds.contains) ?? false {
      try addEvents(of: thread, texts, to: database)
    }
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
}
