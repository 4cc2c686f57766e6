import ThreatDomain

/// Questions about work under one of the 4Ps.
///
/// `?1` is the day, `?2` the region, `?3` the strand, and `?4` the threat.
extension FigureQuestion {
  static func plan(_ asked: PlanFigure, _ selection: PlanSelection) -> FigureQuestion {
    let rows =
      switch asked {
      case .campaignsRunning: campaignsRunning
      case .disruptions: disruptions(in: selection.scope)
      }
    return FigureQuestion(
      """
      SELECT count(*) AS answer, count(*) AS rows_counted
      \(rows)
      """,
      [
        .text(selection.asAt.description), selection.scope.storedID,
        .text(selection.strand.rawValue), .text(selection.threat),
      ])
  }

  /// The number of disruption `d` among the claims of a joint disruption: 1 is the earliest by day,
  /// then id.
  static let claim = """
    row_number() OVER (
                     PARTITION BY coalesce(d.joint_id, d.disruption_id), d.joint_id IS NULL
                         ORDER BY d.disrupted_on, d.disruption_id)
    """

  private static let campaignsRunning = """
      FROM campaign
     WHERE strand = ?3
       AND ?1 BETWEEN starts_on AND ends_on
       AND (scope IN ('national', 'region:' || ?2)
            OR scope IN (SELECT force_id FROM force WHERE region_id = ?2))
    """

  /// Disruptions; of joint claims the earliest counts, by day, then id.
  private static func disruptions(in scope: Scope) -> String {
    """
      FROM (SELECT d.strand, \(claim) AS claim
              FROM disruption AS d
             WHERE d.state = 'validated' AND (d.investigation_id IN (
                     SELECT i.investigation_id
                       FROM investigation AS i
                      WHERE i.status <> 'closed'
                        AND \(scope.ofInvestigation("?2"))
                        AND \(scope.investigationsOf(threat: "?4")))
                OR d.actor_id IN (
    \(scope.actors("?2", ofThreat: "?4")))))
     WHERE claim = 1 AND strand = ?3
    """
  }
}
