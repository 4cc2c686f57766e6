import ThreatDomain

/// Questions about one record: `?1` is its id, `?2` the day.
extension FigureQuestion {
  static func record(_ asked: RecordFigure, _ id: String) -> FigureQuestion {
    let source = asked.source
    return FigureQuestion(
      """
      SELECT \(asked.answer) AS answer, count(*) AS rows_counted
        FROM \(source.rows)
       WHERE r.\(source.key) = ?1
      """, [.text(id), asked.day.map { .text($0.description) } ?? .missing])
  }
}

extension RecordFigure {
  fileprivate var answer: String {
    switch self {
    case .victims, .caseVictims: "max(r.victims)"
    case .vulnerableVictims, .caseVulnerableVictims: "max(r.vulnerable_victims)"
    case .investigationLoss, .caseLoss: "max(r.loss_pence)"
    case .investigationAge: days(since: "r.opened_on")
    case .daysSinceActivity: days(since: "r.last_activity_on")
    case .ocgmBand: "max(r.ocgm_band)"
    case .investigationForces, .forcesTouched, .handOffs, .casesTakenUp, .escalationsAccepted:
      "count(*)"
    case .regionsTouched: "count(DISTINCT f.region_id)"
    case .daysSinceReview: days(since: "r.last_reviewed_on")
    case .daysSinceDisrupted, .disruptionAge: days(since: "r.disrupted_on")
    case .caseAge: days(since: "r.sent_on")
    case .daysToAnswer:
      days(since: "r.sent_on", until: "max(coalesce(r.taken_up_on, r.declined_on))")
    case .escalationDays: days(since: "r.raised_on", until: "max(coalesce(r.decided_on, ?2))")
    case .campaignReach: "max(r.reach)"
    case .postsNeeded: "max(r.needed)"
    case .peopleInPost: "max(r.in_post)"
    case .peopleTrained: "max(r.trained)"
    case .timesRaised: "max(r.times_raised)"
    case .bulkCount: "max(r.bulk_count)"
    case .practiceRating: "max(r.rating)"
    }
  }

  private func days(since column: String, until day: String = "?2") -> String {
    "CAST(julianday(\(day)) - julianday(max(\(column))) AS INTEGER)"
  }

  /// The rows `r` that count, and their id column.
  fileprivate var source: (rows: String, key: String) {
    switch self {
    case .victims, .vulnerableVictims, .investigationLoss, .investigationAge, .daysSinceActivity:
      ("investigation AS r", "investigation_id")
    case .investigationForces: ("investigation_force AS r", "investigation_id")
    case .handOffs: (RecordFigure.handOffRows, "investigation_id")
    case .casesTakenUp: ("(\(RecordFigure.casesTakenUpRows)) AS r", "investigation_id")
    case .escalationsAccepted:
      ("(\(RecordFigure.escalationsAcceptedRows)) AS r", "investigation_id")
    case .ocgmBand, .daysSinceReview: ("actor AS r", "actor_id")
    case .forcesTouched, .regionsTouched:
      ("actor_force AS r JOIN force AS f ON f.force_id = r.force_id", "actor_id")
    case .daysSinceDisrupted:
      ("(SELECT * FROM disruption WHERE state = 'validated') AS r", "actor_id")
    case .disruptionAge, .bulkCount: ("disruption AS r", "disruption_id")
    case .caseVictims, .caseVulnerableVictims, .caseLoss, .caseAge, .daysToAnswer:
      ("dissemination AS r", "dissemination_id")
    case .escalationDays: ("escalation AS r", "escalation_id")
    case .campaignReach: ("campaign AS r", "campaign_id")
    case .postsNeeded, .peopleInPost, .peopleTrained, .timesRaised:
      ("capability AS r", "capability_id")
    case .practiceRating: ("good_practice AS r", "practice_id")
    }
  }

  private static let casesTakenUpRows = """
    SELECT investigation_id FROM dissemination WHERE taken_up_on <= ?2
    """

  private static let escalationsAcceptedRows = """
    SELECT investigation_id FROM escalation
             WHERE state = 'accepted' AND (decided_on IS NULL OR decided_on <= ?2)
    """

  private static let handOffRows = """
    (\(casesTakenUpRows)
             UNION ALL
            \(escalationsAcceptedRows)) AS r
    """

  fileprivate var day: Day? {
    switch self {
    case .investigationAge(let day), .daysSinceActivity(let day), .daysSinceReview(let day),
      .handOffs(let day), .casesTakenUp(let day), .escalationsAccepted(let day),
      .daysSinceDisrupted(let day), .disruptionAge(let day), .caseAge(let day),
      .escalationDays(let day):
      day
    case .victims, .vulnerableVictims, .investigationLoss, .investigationForces, .ocgmBand,
      .forcesTouched, .regionsTouched, .caseVictims, .caseVulnerableVictims,
      .caseLoss, .daysToAnswer, .campaignReach, .postsNeeded, .peopleInPost, .peopleTrained,
      .timesRaised, .bulkCount, .practiceRating:
      nil
    }
  }
}
