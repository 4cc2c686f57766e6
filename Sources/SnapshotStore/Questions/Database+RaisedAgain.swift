import SQLiteFile
import ThreatDomain

/// An escalation that was declined until a day, which has come.
package struct RaisedAgain: Equatable, Sendable {
  /// The day from which it may be raised again: column `raise_again_on`.
  package let day: Day
  /// Why it was declined.
  package let reason: String

  package init(day: Day, reason: String) {
    self.day = day
    self.reason = reason
  }
}

extension Database {
  /// The last escalation of each investigation that was declined until a day, where that day has
  /// come, by investigation.
  package borrowing func escalationsToRaiseAgain(
    on day: Day
  ) throws(StoreError) -> [String: RaisedAgain] {
    let statement = try Statement(
      """
      SELECT e.investigation_id, e.raise_again_on, e.reason
        FROM escalation AS e
       WHERE e.state = 'declined'
         AND e.raise_again_on <= ?1
         AND NOT EXISTS (SELECT 1
                           FROM escalation AS later
                          WHERE later.investigation_id = e.investigation_id
                            AND later.raised_on > e.raised_on)
       ORDER BY e.raise_again_on, e.escalation_id
      """, on: self)
    statement.bind(day.description, at: 1)
    let found = try statement.all { row throws(StoreError) in
      (row.text(0), RaisedAgain(day: try row.day(1), reason: row.text(2)))
    }
    return Dictionary(found) { _, last in last }
  }
}
