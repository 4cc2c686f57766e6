import SQLiteFile
import ThreatDomain

/// How often an investigation changed hands.
package struct HandOffs: Equatable, Sendable {
  /// How many cases sent by the centre were taken up and led to the investigation.
  package let casesTakenUp: Int
  /// How many escalations of the investigation another tier accepted.
  package let escalationsAccepted: Int

  package init(casesTakenUp: Int, escalationsAccepted: Int) {
    self.casesTakenUp = casesTakenUp
    self.escalationsAccepted = escalationsAccepted
  }

  package var total: Int { casesTakenUp + escalationsAccepted }
}

extension Database {
  /// The hand-offs of the investigations up to the day, by id; investigations without any are
  /// absent.
  package borrowing func handOffs(
    of ids: some Collection<String>, by day: Day
  ) throws(StoreError) -> [String: HandOffs] {
    let statement = try Statement(
      """
      SELECT investigation_id, sum(is_case), sum(1 - is_case)
        FROM (SELECT investigation_id, 1 AS is_case
                FROM dissemination
               WHERE investigation_id IN (SELECT value FROM json_each(?2))
                 AND taken_up_on <= ?1
              UNION ALL
              SELECT investigation_id, 0
                FROM escalation
               WHERE investigation_id IN (SELECT value FROM json_each(?2))
                 AND state = 'accepted' AND (decided_on IS NULL OR decided_on <= ?1))
       GROUP BY investigation_id
      """, on: self)
    statement.bind(day.description, at: 1)
    statement.bind(list: ids, at: 2)
    let found = try statement.all { row in
      (
        row.text(0),
        HandOffs(casesTakenUp: row.integer(1), escalationsAccepted: row.integer(2))
      )
    }
    return Dictionary(found, uniquingKeysWith: { first, _ in first })
  }
}
