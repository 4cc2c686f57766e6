import ThreatDomain

/// Questions about what was promised: `?1` is the region or force, `?2` the day, `?3` its month.
extension FigureQuestion {
  static func promises(
    _ asked: PromiseFigure, _ scope: Scope, asAt day: Day
  ) -> FigureQuestion {
    let rows =
      switch asked {
      case .commitmentsOpen: "  FROM commitment\n WHERE state IN ('open', 'late')"
      case .commitmentsLate:
        "  FROM commitment\n WHERE state = 'late' OR state = 'open' AND due_month < ?3"
      case .activitiesOverdue: activitiesOverdue(in: scope)
      }
    return FigureQuestion(
      """
      SELECT count(*) AS answer, count(*) AS rows_counted
      \(rows)
      """, [scope.storedID, .text(day.description), .integer(day.month.stored)])
  }

  private static func activitiesOverdue(in scope: Scope) -> String {
    """
      FROM plan_activity AS a
     WHERE a.state IN ('planned', 'under_way') AND a.due_on < ?2
       AND (a.subject_kind = 'threat' AND a.subject_id IN (
    \(scope.threats("?1")))
         OR a.subject_kind = 'actor' AND a.subject_id IN (
    \(scope.actors("?1")))
         OR a.subject_kind = 'investigation' AND a.subject_id IN (
              SELECT i.investigation_id
                FROM investigation AS i
               WHERE i.status <> 'closed' AND i.priority IN ('P1', 'P2')
                 AND \(scope.ofInvestigation("?1"))))
    """
  }
}
