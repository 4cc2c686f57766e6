import SQLiteFile
import ThreatDomain

extension Database {
  /// The cases of the scope or its forces without an answer by the end of the day, oldest first.
  ///
  /// A case has an answer when it is taken up or declined.
  package borrowing func disseminationsWaiting(
    in scope: Scope, on day: Day
  ) throws(StoreError) -> [Dissemination] {
    let statement = try Statement(
      """
      \(Dissemination.selection)
       WHERE \(Dissemination.isSentToScope)
         AND d.sent_on <= ?2
         AND min(coalesce(d.taken_up_on, '9999-12-31'), coalesce(d.declined_on, '9999-12-31')) > ?2
       ORDER BY d.sent_on, d.dissemination_id
      """, on: self)
    statement.bind(scope.description, at: 1)
    statement.bind(day.description, at: 2)
    return try statement.all(Dissemination.decode)
  }
}
