import SQLiteFile
import ThreatDomain

extension Database {
  /// The day from which each investigation may be raised again, where its last escalation was
  /// declined until then and that day has come: column `raise_again_on`.
  package borrowing func escalationsToRaiseAgain(on day: Day) throws(StoreError) -> [String: Day] {
    let statement = try Statement(
      """
      SELECT e.investigation_id, e.raise_again_on
        FROM escalation AS e
       WHERE e.state = 'declined'
         AND e.raise_again_on <= ?1
         AND NOT EXISTS (SELECT 1
                           FROM escalation AS later
                          WHERE later.investigation_id = e.investigation_id
                            AND later.raised_on > e.raised_on)
      """, on: self)
    statement.bind(day.description, at: 1)
    let found = try statement.all { row throws(StoreError) in (row.text(0), try row.day(1)) }
    return Dictionary(found, uniquingKeysWith: { max($0, $1) })
  }
}
