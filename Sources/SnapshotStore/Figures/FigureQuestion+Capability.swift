import ThreatDomain

/// Questions about disruptions claimed, capability gaps and good practice.
///
/// `?1` is the region or force.
extension FigureQuestion {
  /// Disruptions; of the claims to one, the best state decides, then the earliest day, then the id.
  ///
  /// `?2` and `?3` are the first and last day, `?4` the state, `?5` the strand and `?6` the grade.
  static func disruptions(_ selection: DisruptionSelection) -> FigureQuestion {
    let conditions = [
      "bulk_count IS \(selection.isBulk ? "NOT " : "")NULL",
      selection.strand == nil ? nil : "strand = ?5", selection.grade == nil ? nil : "grade = ?6",
    ].compactMap(\.self).joined(separator: " AND ")
    return FigureQuestion(
      """
      SELECT count(*) AS answer, count(*) AS rows_counted
        FROM (SELECT d.disrupted_on, d.strand, d.grade, d.state, d.bulk_count,
                     row_number() OVER (
                       PARTITION BY coalesce(d.joint_id, d.disruption_id), d.joint_id IS NULL
                           ORDER BY CASE d.state WHEN 'validated' THEN 1
                                                 WHEN 'proposed' THEN 2 ELSE 3 END,
                                    d.disrupted_on, d.disruption_id) AS claim
                FROM disruption AS d
               WHERE \(selection.scope.claims("?1")))
       WHERE claim = 1 AND disrupted_on BETWEEN ?2 AND ?3 AND state = ?4
         AND \(conditions)
      """,
      [
        selection.scope.storedID, .text(selection.days.lowerBound.description),
        .text(selection.days.upperBound.description), .text(selection.state.rawValue),
        selection.strand.map { .text($0.rawValue) } ?? .missing,
        selection.grade.map { .text($0.rawValue) } ?? .missing,
      ])
  }

  static func gaps(_ count: GapCount, _ scope: Scope) -> FigureQuestion {
    let condition =
      switch count {
      case .all: ""
      case .raisedAgain: "\n   AND c.times_raised > 1"
      case .toEscalate: "\n   AND c.times_raised > 2"
      }
    return FigureQuestion(
      """
      SELECT count(*) AS answer, count(*) AS rows_counted
        FROM capability AS c
       WHERE \(scope.isOwn("c.scope", "?1"))\(condition)
      """, [scope.storedID])
  }

  /// `?2` is the practice.
  static func practice(
    _ asked: PracticeFigure, _ id: String, _ scope: Scope
  ) -> FigureQuestion {
    let rows =
      switch asked {
      case .adopted:
        """
          FROM practice_adoption AS a
          JOIN force AS f ON f.force_id = a.force_id
         WHERE a.practice_id = ?2
           AND \(scope.holdsForce("f", "?1"))
        """
      case .owed:
        """
          FROM force AS f
          JOIN good_practice AS g ON g.practice_id = ?2
         WHERE g.is_evaluated = 1 AND f.is_territorial = 1 AND f.force_id <> g.force_id
           AND \(scope.holdsForce("f", "?1"))
           AND NOT EXISTS (SELECT 1
                             FROM practice_adoption AS a
                            WHERE a.practice_id = ?2 AND a.force_id = f.force_id)
        """
      }
    return FigureQuestion(
      """
      SELECT count(*) AS answer, count(*) AS rows_counted
      \(rows)
      """, [scope.storedID, .text(id)])
  }
}

/// Conditions in SQL about whose something is.
extension Scope {
  /// The text in a column names the scope itself or one of its forces; for the nation, anybody.
  func isOwn(_ column: String, _ id: String) -> String {
    switch self {
    case .national: "true"
    case .region:
      """
      (\(column) = 'region:' || \(id)
              OR \(column) IN (SELECT force_id FROM force WHERE region_id = \(id)))
      """
    case .force: "\(column) = \(id)"
    }
  }

  /// The disruption `d` is claimed by the scope's own bodies, alone or with others.
  func claims(_ id: String) -> String {
    guard self != .national else { return "true" }
    return """
      (\(isOwn("d.claimed_by", id))
              OR d.joint_id IN (SELECT c.joint_id
                                  FROM disruption AS c
                                 WHERE \(isOwn("c.claimed_by", id))))
      """
  }

  /// The force of a row belongs to the scope.
  func holdsForce(_ row: String, _ id: String) -> String {
    switch self {
    case .national: "true"
    case .region: "\(row).region_id = \(id)"
    case .force: "\(row).force_id = \(id)"
    }
  }
}
