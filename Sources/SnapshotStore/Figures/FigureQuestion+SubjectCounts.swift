import ThreatDomain

/// Questions that count subjects: `?1` to `?6` are the same as for places in a ranking.
extension FigureQuestion {
  static func subjects(_ asked: SubjectCount, _ subjects: RankedSubjects) -> FigureQuestion {
    let values = subjects.values + [.integer(subjects.scale.staleAfterDays)]
    let now =
      subjects.ranked(asAt: "?3", prefix: "now")
      + (asked == .bandDisagrees ? ",\n" + subjects.ofNation.ranked(asAt: "?3", prefix: "all") : "")
    guard let day = asked.since else {
      return FigureQuestion(
        """
        WITH \(now)
        SELECT \(asked.answer) AS answer, (SELECT count(*) FROM now_subject) AS rows_counted
        """, values)
    }
    return FigureQuestion(
      """
      WITH \(now),
      \(subjects.ranked(asAt: "?8", prefix: "then")),
      both AS (
        SELECT n.assessed_on, n.place AS now_place, t.place AS then_place
          FROM now_subject AS u
          LEFT JOIN now_standing AS n ON n.id = u.id
          LEFT JOIN then_standing AS t ON t.id = u.id)
      SELECT \(asked.answer) AS answer, (SELECT count(*) FROM now_subject) AS rows_counted
      """, values + [.text(day.description)])
  }
}

extension SubjectCount {
  /// The earlier day of the comparison; `nil` for counts of one day.
  fileprivate var since: Day? {
    switch self {
    case .all, .scored, .scoredInTime, .scoredInTimeShare, .notScored, .stale, .bandDisagrees,
      .lackingPlanInTen, .acrossRegions:
      nil
    case .scoredAnew(let day), .crossedTen(let day), .rankMoved(let day): day
    }
  }

  /// The SQL for the count, over the queries of ``RankedSubjects``.
  ///
  /// `?7` is the age at which a score is stale, `?8` the earlier day. Fifths are those of the whole
  /// nation, as in ``BandAgreement``.
  fileprivate var answer: String {
    switch self {
    case .all: "(SELECT count(*) FROM now_subject)"
    case .scored: "(SELECT count(*) FROM now_ranked)"
    case .scoredInTime:
      "(SELECT count(*) FROM now_ranked WHERE julianday(?3) - julianday(assessed_on) <= ?7)"
    case .scoredInTimeShare:
      "\(SubjectCount.scoredInTime.answer) * 1.0 / \(SubjectCount.all.answer)"
    case .notScored:
      "(SELECT count(*) FROM now_subject) - (SELECT count(*) FROM now_ranked)"
    case .stale:
      "(SELECT count(*) FROM now_ranked WHERE julianday(?3) - julianday(assessed_on) > ?7)"
    case .bandDisagrees:
      """
      (SELECT count(*)
                FROM (SELECT id, 1 + (place - 1) * 5 / count(*) OVER () AS fifth,
                             count(*) OVER () AS scored
                        FROM all_ranked) AS r
                JOIN now_subject AS u ON u.id = r.id
                JOIN actor AS a ON a.actor_id = r.id
               WHERE r.scored >= 5 AND abs(a.ocgm_band - r.fifth) >= 2)
      """
    case .lackingPlanInTen:
      """
      (SELECT count(*)
                FROM now_standing AS s
               WHERE s.place <= 10
                 AND \(PlanSubject.actor.plannedStrands(of: "s.id")) < 4)
      """
    case .acrossRegions:
      """
      (SELECT count(*)
                FROM (SELECT t.actor_id
                        FROM actor_force AS t
                        JOIN force AS f ON f.force_id = t.force_id
                        JOIN now_subject AS u ON u.id = t.actor_id
                       GROUP BY t.actor_id
                      HAVING count(DISTINCT f.region_id) > 1))
      """
    case .scoredAnew: "(SELECT count(*) FROM both WHERE assessed_on > ?8)"
    case .crossedTen:
      """
      (SELECT count(*)
                FROM both
               WHERE coalesce(now_place <= 10, 0) <> coalesce(then_place <= 10, 0))
      """
    case .rankMoved:
      "(SELECT count(*) FROM both WHERE now_place IS NOT NULL AND now_place IS NOT then_place)"
    }
  }
}
