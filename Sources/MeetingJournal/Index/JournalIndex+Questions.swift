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

  /// How much was written about each record of a table, by key.
  package borrowing func marks(in table: String) throws(JournalError) -> [String: ItemMark] {
    do {
      let question = try Statement(
        """
        SELECT item.item_key, SUM(thread.is_open_action), SUM(thread.kind = 'decision'), COUNT(*)
          FROM item
          JOIN thread ON thread.root = item.root
         WHERE item.table_name = ?1
         GROUP BY item.item_key
        """, on: database)
      question.bind(table, at: 1)
      let marks = try question.all { row throws(SQLiteError) in
        let mark = ItemMark(
          openActions: row.integer(1), decisions: row.integer(2), entries: row.integer(3))
        return (row.text(0), mark)
      }
      return Dictionary(marks) { first, _ in first }
    } catch {
      throw .index(error)
    }
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
