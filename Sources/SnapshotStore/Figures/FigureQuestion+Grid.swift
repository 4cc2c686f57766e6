import ThreatDomain

/// Questions about investigations on the grid.
///
/// `?1` is the day, `?2` the region or force, `?3` the level, `?4` the group of fraud types or the
/// threat, and `?5` the mark's own value.
extension FigureQuestion {
  static func investigations(_ selection: InvestigationSelection) -> FigureQuestion {
    FigureQuestion(
      """
      SELECT count(*) AS answer, count(*) AS rows_counted
        FROM investigation AS i
       WHERE i.status <> 'closed'
         AND \(selection.conditions)
      """, selection.values)
  }

  /// How many more investigations are at a level than on an earlier day, `?5`.
  ///
  /// The level on that day is the one after the last move up to the day. Without such a move it is
  /// the level before the first later move. Without any move it is the present level.
  static func levelChange(
    _ selection: InvestigationSelection, since day: Day
  ) -> FigureQuestion {
    FigureQuestion(
      """
      WITH open_now AS (
        SELECT i.investigation_id, i.priority, i.opened_on,
               (SELECT m.to_level
                  FROM priority_move AS m
                 WHERE m.investigation_id = i.investigation_id AND m.moved_on <= ?5
                 ORDER BY m.moved_on DESC, m.move_id DESC
                 LIMIT 1) AS after_last,
               (SELECT count(*)
                  FROM priority_move AS m
                 WHERE m.investigation_id = i.investigation_id) AS moves,
               (SELECT m.from_level
                  FROM priority_move AS m
                 WHERE m.investigation_id = i.investigation_id
                 ORDER BY m.moved_on, m.move_id
                 LIMIT 1) AS before_first
          FROM investigation AS i
         WHERE i.status <> 'closed' AND \(selection.place))
      SELECT coalesce(sum(priority = ?3)
               - sum(opened_on <= ?5
                   AND coalesce(after_last, CASE moves WHEN 0 THEN priority ELSE before_first END)
                     IS ?3), 0) AS answer,
             count(*) AS rows_counted
        FROM open_now
      """,
      Array(selection.values.prefix(4)) + [.text(day.description)])
  }
}

extension InvestigationSelection {
  fileprivate var values: [FigureQuestion.Value] {
    [
      .text(asAt.description), scope.storedID, level.map { .text($0.rawValue) } ?? .missing,
      (group ?? threat).map { .text($0) } ?? .missing, mark?.value ?? .missing,
    ]
  }

  fileprivate var conditions: String {
    [
      place, level == nil ? nil : "i.priority = ?3",
      group == nil
        ? nil : "i.fraud_type IN (SELECT code FROM fraud_type WHERE group_name = ?4)",
      threat == nil ? nil : scope.investigationsOf(threat: "?4"),
      mark?.condition,
    ].compactMap(\.self).joined(separator: "\n   AND ")
  }

  fileprivate var place: String { scope.ofInvestigation("?2") }
}

extension Scope {
  /// A condition in SQL: investigation `i` belongs to the region or touches the force.
  func ofInvestigation(_ id: String) -> String {
    switch self {
    case .national: "true"
    case .region: "i.region_id = \(id)"
    case .force:
      """
      (i.force_id = \(id)
              OR EXISTS (SELECT 1 FROM investigation_force AS f
                          WHERE f.investigation_id = i.investigation_id AND f.force_id = \(id)))
      """
    }
  }
}

extension InvestigationSelection.Mark {
  fileprivate var value: FigureQuestion.Value {
    switch self {
    case .ownerless, .decisionOverdue, .escalated, .high, .lackingPlan: .missing
    case .stalled(let days): .integer(days)
    case .moved(let day), .new(let day): .text(day.description)
    }
  }

  fileprivate var condition: String {
    switch self {
    case .ownerless: "i.owner_role IS NULL"
    case .stalled: "julianday(?1) - julianday(i.last_activity_on) >= ?5"
    case .decisionOverdue: "i.decision_due < ?1"
    case .moved:
      """
      (SELECT m.from_level <> m.to_level
              FROM priority_move AS m
             WHERE m.investigation_id = i.investigation_id
               AND m.moved_on > ?5 AND m.moved_on <= ?1
             ORDER BY m.moved_on DESC, m.move_id DESC
             LIMIT 1)
      """
    case .new: "i.opened_on > ?5 AND i.opened_on <= ?1"
    case .escalated:
      """
      EXISTS (SELECT 1 FROM escalation AS e
                   WHERE e.investigation_id = i.investigation_id AND e.state = 'proposed'
                     AND e.raised_on <= ?1)
      """
    case .high: "i.priority IN ('P1', 'P2')"
    case .lackingPlan:
      """
      i.priority IN ('P1', 'P2')
         AND \(PlanSubject.investigation.plannedStrands(of: "i.investigation_id")) < 4
      """
    }
  }
}
