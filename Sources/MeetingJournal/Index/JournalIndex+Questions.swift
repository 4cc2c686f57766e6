import SQLiteFile

/// What a board asks at first sight; see ``JournalFront``.
extension JournalIndex {
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

  /// Everything of one kind, in the order of time; of the kinds that the index holds.
  package borrowing func threads(of kind: Matter.Kind) throws(JournalError) -> [JournalThread] {
    let lines: [String]
    do {
      let question = try Statement(
        """
        SELECT event.json
          FROM thread
          JOIN event ON event.root = thread.root
         WHERE thread.kind = ?1
        """, on: database)
      question.bind(kind.rawValue, at: 1)
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
