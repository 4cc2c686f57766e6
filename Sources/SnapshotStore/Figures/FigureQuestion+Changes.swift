import SQLiteFile
import ThreatDomain

/// Questions about changes: `?1` and `?2` are the first and last day, `?3` the region or force.
extension FigureQuestion {
  static func changes(_ count: ChangeCount) -> FigureQuestion {
    FigureQuestion(
      """
      SELECT count(*) AS answer, count(*) AS rows_counted
      \(count.rows)
      """,
      [
        .text(count.days.lowerBound.description), .text(count.days.upperBound.description),
        count.scope.storedID,
      ])
  }
}

extension ChangeCount {
  fileprivate var rows: String {
    switch kind {
    case .levelMoves: levelMoves
    case .newInvestigations:
      "  FROM investigation AS i\n WHERE \(place)\n   AND \(isOnDays("i.opened_on"))"
    case .escalationsRaised: escalations(isOnDays("e.raised_on"))
    case .escalationsAnswered:
      escalations("e.state <> 'proposed' AND \(isOnDays("e.decided_on"))")
    case .answersOfCentre: answers
    case .disruptions: disruptions
    case .actorsFirstSeen: actors("a.first_seen_on")
    case .actorsReviewed: actors("a.last_reviewed_on")
    case .casesSent: cases(isOnDays("d.sent_on"))
    case .casesTakenUp: cases(isOnDays("d.taken_up_on"))
    case .casesDeclined: cases("d.taken_up_on IS NULL AND \(isOnDays("d.declined_on"))")
    case .restatedMonths:
      "  FROM export_part\n WHERE \(Database.isRestatement)"
    }
  }

  private func isOnDays(_ column: String) -> String { "\(column) BETWEEN ?1 AND ?2" }

  /// A condition in SQL: investigation `i` belongs to the scope.
  private var place: String { scope.ofInvestigation("?3") }

  private var levelMoves: String {
    """
      FROM priority_move AS m
      JOIN investigation AS i ON i.investigation_id = m.investigation_id
     WHERE \(place)
       AND \(isOnDays("m.moved_on"))
       AND (m.from_level IS NOT NULL OR NOT \(isOnDays("i.opened_on")))
    """
  }

  private func escalations(_ condition: String) -> String {
    """
      FROM escalation AS e
      JOIN investigation AS i ON i.investigation_id = e.investigation_id
     WHERE \(place)
       AND \(condition)
    """
  }

  /// Answers to the meetings of a region; those of its forces are none.
  private var answers: String {
    let region =
      switch scope {
      case .national: "TRUE"
      case .region: "a.meeting_region = ?3"
      case .force: "FALSE"
      }
    return """
        FROM decision_answer AS a
       WHERE \(region)
         AND \(isOnDays("a.answered_on"))
      """
  }

  private func cases(_ condition: String) -> String {
    """
    \(scope.cases("?3"))
       AND \(condition)
    """
  }

  private func actors(_ column: String) -> String {
    """
      FROM actor AS a
     WHERE a.actor_id IN (
    \(scope.actors("?3")))
       AND \(isOnDays(column))
    """
  }

  /// Disruptions; of joint claims, the earliest in the scope counts, by day, then id.
  private var disruptions: String {
    """
      FROM (SELECT d.disrupted_on, \(FigureQuestion.claim) AS claim
              FROM disruption AS d
              LEFT JOIN investigation AS i ON i.investigation_id = d.investigation_id
             WHERE d.state <> 'rejected'
               AND ((i.investigation_id IS NOT NULL AND \(place))
                OR d.actor_id IN (
    \(scope.actors("?3")))))
     WHERE claim = 1 AND \(isOnDays("disrupted_on"))
    """
  }
}
