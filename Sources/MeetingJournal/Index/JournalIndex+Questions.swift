import SQLiteFile
import ThreatDomain

/// The questions; each gives what the function of the same name of ``JournalState`` gives.
extension JournalIndex {
  /// What was written about a record, in the order of time.
  package borrowing func entries(of item: ItemKey) throws(JournalError) -> [JournalThread] {
    try threads(
      """
      SELECT event.json
        FROM item
        JOIN event ON event.root = item.root
       WHERE item.table_name = ?1
         AND item.item_key = ?2
      """, [item.table, item.key])
  }

  /// How many events the logs hold, with those whose content was removed.
  package borrowing func events() throws(JournalError) -> Int {
    do {
      return try Statement("SELECT SUM(events) FROM log", on: database).first {
        row throws(SQLiteError) in row.integer(0)
      } ?? 0
    } catch {
      throw .index(error)
    }
  }

  /// The records whose rows bear a mark.
  package borrowing func markedItems() throws(JournalError) -> Set<ItemKey> {
    do {
      let question = try Statement(
        """
        SELECT DISTINCT item.table_name, item.item_key
          FROM thread
          JOIN item ON item.root = thread.root
         WHERE thread.is_marked
        """, on: database)
      return Set(
        try question.all { row throws(SQLiteError) in
          ItemKey(table: row.text(0), key: row.text(1))
        })
    } catch {
      throw .index(error)
    }
  }

  /// Everything of one kind, in the order of time.
  package borrowing func threads(of kind: Matter.Kind) throws(JournalError) -> [JournalThread] {
    try threads(
      """
      SELECT event.json
        FROM thread
        JOIN event ON event.root = thread.root
       WHERE thread.kind = ?1
      """, [kind.rawValue])
  }

  /// The actions that are open, by their last day, those without one last.
  package borrowing func openActions() throws(JournalError) -> [JournalThread] {
    ActionOrder.sorted(
      try threads(
        """
        SELECT event.json
          FROM thread
          JOIN event ON event.root = thread.root
         WHERE thread.is_open_action
        """))
  }

  /// The open actions whose last day has passed, longest overdue first.
  package borrowing func overdueActions(asAt day: Day) throws(JournalError) -> [JournalThread] {
    ActionOrder.sorted(
      try threads(
        """
        SELECT event.json
          FROM thread
          JOIN event ON event.root = thread.root
         WHERE thread.is_open_action
           AND thread.due < ?1
        """, day: day))
  }

  /// The decisions that are due to be looked at again, longest due first.
  package borrowing func decisionsDue(asAt day: Day) throws(JournalError) -> [JournalThread] {
    ActionOrder.sorted(
      try threads(
        """
        SELECT event.json
          FROM thread
          JOIN event ON event.root = thread.root
         WHERE thread.review_on <= ?1
        """, day: day))
  }

  /// The threads of the events that a question finds; whole threads, or their state is not known.
  borrowing func threads(
    _ sql: String, _ texts: [String] = [], day: Day? = nil
  ) throws(JournalError) -> [JournalThread] {
    let lines: [String]
    do {
      let question = try Statement(sql, on: database)
      for (place, text) in texts.enumerated() { question.bind(text, at: place + 1) }
      if let day { question.bind(day.sinceEpoch, at: texts.count + 1) }
      lines = try question.all { row throws(SQLiteError) in row.text(0) }
    } catch {
      throw .index(error)
    }
    return JournalThread.list(try lines.map(JournalIndex.event))
  }

  private static func event(_ json: String) throws(JournalError) -> JournalEvent {
    do {
      return try JournalEvent(json: Array(json.utf8))
    } catch {
      throw .index(IndexSchema.role.error(.mismatch, "\(error)", at: "event.json"))
    }
  }
}
