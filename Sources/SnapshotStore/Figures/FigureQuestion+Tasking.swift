import ThreatDomain

/// Questions about escalations and hand-offs: `?1` is the day, `?2` the region or force.
extension FigureQuestion {
  static func tasking(
    _ asked: TaskingFigure, _ scope: Scope, asAt day: Day
  ) -> FigureQuestion {
    let open = scope.ofInvestigation("?2")
    let sql =
      switch asked {
      case .escalationsWaiting:
        """
        SELECT count(*) AS answer, count(*) AS rows_counted
        \(escalationsWaiting(ofThose: open))
        """
      case .escalationsLate(let limit):
        """
        SELECT count(*) AS answer, count(*) AS rows_counted
        \(escalationsWaiting(ofThose: open))
           AND coalesce(e.answer_due,
                        date(e.raised_on, '+' || iif(e.is_complex, \(limit.complexDays), \(limit.days)) || ' days'))
               < ?1
        """
      case .longestEscalation:
        """
        SELECT CAST(julianday(?1) - julianday(e.raised_on) AS INTEGER) AS answer,
               1 AS rows_counted
        \(escalationsWaiting(ofThose: open))
         ORDER BY e.raised_on
         LIMIT 1
        """
      case .handOffsEach: handOffsEach(ofThose: open)
      }
    return FigureQuestion(sql, [.text(day.description), scope.storedID])
  }

  private static func escalationsWaiting(ofThose open: String) -> String {
    """
      FROM escalation AS e
      JOIN investigation AS i ON i.investigation_id = e.investigation_id
     WHERE i.status <> 'closed'
       AND \(open)
       AND e.state = 'proposed' AND e.raised_on <= ?1
    """
  }

  /// Hand-offs per investigation: cases taken up that led to it, and escalations accepted.
  private static func handOffsEach(ofThose open: String) -> String {
    """
    SELECT sum((SELECT count(*)
                  FROM dissemination AS d
                 WHERE d.investigation_id = i.investigation_id AND d.taken_up_on <= ?1)
               + (SELECT count(*)
                    FROM escalation AS e
                   WHERE e.investigation_id = i.investigation_id AND e.state = 'accepted'
                     AND (e.decided_on IS NULL OR e.decided_on <= ?1))) * 1.0 / count(*) AS answer,
           count(*) AS rows_counted
      FROM investigation AS i
     WHERE i.status <> 'closed'
       AND \(open)
    """
  }
}
