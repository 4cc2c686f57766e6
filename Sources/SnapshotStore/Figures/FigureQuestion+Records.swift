import ThreatDomain

/// One record: `?1` is its id, `?2` the day.
extension FigureQuestion {
  static func record(_ asked: RecordFigure, _ id: String) -> FigureQuestion {
    FigureQuestion(
      """
      SELECT \(asked.answer) AS answer, count(*) AS rows_counted
        FROM \(asked.rows)
       WHERE \(asked.key) = ?1
      """, [.text(id), asked.day.map { .text($0.description) } ?? .missing])
  }
}

extension RecordFigure {
  fileprivate var answer: String {
    switch self {
    case .victims: "max(r.victims)"
    case .vulnerableVictims: "max(r.vulnerable_victims)"
    case .investigationLoss: "max(r.loss_pence)"
    case .investigationAge: days(since: "opened_on")
    case .daysSinceActivity: days(since: "last_activity_on")
    case .ocgmBand: "max(r.ocgm_band)"
    case .forcesTouched: "count(*)"
    case .regionsTouched: "count(DISTINCT f.region_id)"
    case .daysSinceReview: days(since: "last_reviewed_on")
    case .assetsDenied: "max(r.assets_denied_pence)"
    }
  }

  private func days(since column: String) -> String {
    "CAST(julianday(?2) - julianday(max(r.\(column))) AS INTEGER)"
  }

  fileprivate var rows: String {
    switch self {
    case .victims, .vulnerableVictims, .investigationLoss, .investigationAge, .daysSinceActivity:
      "investigation AS r"
    case .ocgmBand, .daysSinceReview: "actor AS r"
    case .forcesTouched, .regionsTouched:
      "actor_force AS r JOIN force AS f ON f.force_id = r.force_id"
    case .assetsDenied: "disruption AS r"
    }
  }

  fileprivate var key: String {
    switch self {
    case .victims, .vulnerableVictims, .investigationLoss, .investigationAge, .daysSinceActivity:
      "r.investigation_id"
    case .ocgmBand, .daysSinceReview, .forcesTouched, .regionsTouched: "r.actor_id"
    case .assetsDenied: "r.disruption_id"
    }
  }

  fileprivate var day: Day? {
    switch self {
    case .investigationAge(let day), .daysSinceActivity(let day), .daysSinceReview(let day): day
    case .victims, .vulnerableVictims, .investigationLoss, .ocgmBand, .forcesTouched,
      .regionsTouched, .assetsDenied:
      nil
    }
  }
}
