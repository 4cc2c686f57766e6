import SQLiteFile
import ThreatDomain

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

  /// The entries that still stand about each record whose rows bear a mark.
  package borrowing func marks() throws(JournalError) -> [ItemKey: Set<MarkedEntry>] {
    let rows: [(item: ItemKey, event: String, at: Int)]
    do {
      let question = try Statement(
        """
        SELECT item.table_name, item.item_key, thread.current, thread.at
          FROM thread
          JOIN item ON item.root = thread.root
         WHERE thread.is_marked
        """, on: database)
      rows = try question.all { row throws(SQLiteError) in
        (ItemKey(table: row.text(0), key: row.text(1)), row.text(2), row.integer(3))
      }
    } catch {
      throw .index(error)
    }
    var marks: [ItemKey: Set<MarkedEntry>] = [:]
    for row in rows {
      guard let event = EventID(row.event) else {
        throw .index(IndexSchema.role.error(.mismatch, row.event, at: "thread.current"))
      }
      marks[row.item, default: []].insert(
        MarkedEntry(event: event, at: Timestamp(seconds: row.at)))
    }
    return marks
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
