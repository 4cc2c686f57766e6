import SQLiteFile

extension JournalIndex {
  /// The meeting that was closed last.
  package borrowing func lastClosedMeeting() throws(JournalError) -> MeetingRecord? {
    let root = try root(
      """
      SELECT root
        FROM thread
       WHERE closed_at IS NOT NULL
       ORDER BY closed_at DESC, root DESC
       LIMIT 1
      """)
    guard let id = root.flatMap({ EventID($0) }) else { return nil }
    return try meeting(id)
  }

  /// The meeting with this id.
  package borrowing func meeting(_ id: EventID) throws(JournalError) -> MeetingRecord? {
    let threads = try threads(
      """
      SELECT event.json
        FROM thread
        JOIN event ON event.root = thread.root
       WHERE thread.root = ?1
          OR thread.meeting = ?1
      """, [id.description])
    return threads.first { $0.root == id }.flatMap { MeetingRecord($0, among: threads) }
  }

  private borrowing func root(_ sql: String) throws(JournalError) -> String? {
    do {
      return try Statement(sql, on: database).first { row throws(SQLiteError) in row.text(0) }
    } catch {
      throw .index(error)
    }
  }
}
