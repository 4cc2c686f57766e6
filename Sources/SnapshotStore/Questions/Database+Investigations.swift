import SQLiteFile
import ThreatDomain

/// Questions about investigations on the grid and their history.
extension Database {
  /// The investigations of the scope: all, a region's own, or all that touch a force.
  ///
  /// They are in order of level, then of loss, largest first.
  package borrowing func investigations(in scope: Scope) throws(StoreError) -> [Investigation] {
    let statement = try Statement(
      "\(Investigation.selection) WHERE \(Investigation.isIn(scope)) \(Investigation.byLevel)",
      on: self)
    statement.bind(scope.id, at: 1)
    return try statement.all(Investigation.decode)
  }

  /// The investigations of the scope that are not closed, in the same order.
  package borrowing func openInvestigations(
    in scope: Scope
  ) throws(StoreError) -> [Investigation] {
    let statement = try Statement(
      """
      \(Investigation.selection)
       WHERE i.status <> 'closed' AND \(Investigation.isIn(scope))
      \(Investigation.byLevel)
      """, on: self)
    statement.bind(scope.id, at: 1)
    return try statement.all(Investigation.decode)
  }

  /// The scope's investigations that are not closed or that were escalated, in the same order.
  package borrowing func openOrEscalatedInvestigations(
    in scope: Scope
  ) throws(StoreError) -> [Investigation] {
    let statement = try Statement(
      """
      \(Investigation.selection)
       WHERE (i.status <> 'closed'
              OR EXISTS (SELECT 1 FROM escalation AS e
                          WHERE e.investigation_id = i.investigation_id))
         AND \(Investigation.isIn(scope))
      \(Investigation.byLevel)
      """, on: self)
    statement.bind(scope.id, at: 1)
    return try statement.all(Investigation.decode)
  }

  /// The scope's investigations with an event on one of the days, in the same order.
  ///
  /// The events are: opened, moved, an escalation raised or answered, a disruption claimed, and a
  /// case behind the investigation sent or answered.
  package borrowing func investigationsTouched(
    in scope: Scope, on days: ClosedRange<Day>
  ) throws(StoreError) -> [Investigation] {
    let statement = try Statement(
      """
      \(Investigation.selection)
       WHERE i.investigation_id IN (
               SELECT investigation_id FROM investigation WHERE opened_on BETWEEN ?2 AND ?3
               UNION
               SELECT investigation_id FROM priority_move WHERE moved_on BETWEEN ?2 AND ?3
               UNION
               SELECT investigation_id FROM escalation WHERE raised_on BETWEEN ?2 AND ?3
               UNION
               SELECT investigation_id FROM escalation WHERE decided_on BETWEEN ?2 AND ?3
               UNION
               SELECT joint.investigation_id
                 FROM disruption AS own
                 JOIN disruption AS joint
                   ON joint.disruption_id = own.disruption_id OR joint.joint_id = own.joint_id
                WHERE own.disrupted_on BETWEEN ?2 AND ?3
               UNION
               SELECT investigation_id
                 FROM dissemination
                WHERE sent_on BETWEEN ?2 AND ?3
                   OR taken_up_on BETWEEN ?2 AND ?3
                   OR declined_on BETWEEN ?2 AND ?3)
         AND \(Investigation.isIn(scope))
      \(Investigation.byLevel)
      """, on: self)
    statement.bind(scope.id, at: 1)
    statement.bind(days.lowerBound.description, at: 2)
    statement.bind(days.upperBound.description, at: 3)
    return try statement.all(Investigation.decode)
  }

  /// How many investigations of the scope are closed.
  package borrowing func closedInvestigationCount(in scope: Scope) throws(StoreError) -> Int {
    let statement = try Statement(
      """
      SELECT count(*)
        FROM investigation AS i
       WHERE i.status = 'closed' AND \(Investigation.isIn(scope))
      """, on: self)
    statement.bind(scope.id, at: 1)
    return try statement.first { $0.integer(0) } ?? 0
  }

  /// The investigations with those ids, in order of level, then of id.
  package borrowing func investigations(
    _ ids: some Collection<String>
  ) throws(StoreError) -> [Investigation] {
    let statement = try Statement(
      """
      \(Investigation.selection)
       WHERE i.investigation_id IN (SELECT value FROM json_each(?1))
       ORDER BY i.priority, i.investigation_id
      """, on: self)
    statement.bind(list: ids, at: 1)
    return try statement.all(Investigation.decode)
  }

  /// The investigation with that id; `nil` where the snapshot has none.
  package borrowing func investigation(_ id: String) throws(StoreError) -> Investigation? {
    let statement = try Statement(
      "\(Investigation.selection) WHERE i.investigation_id = ?1", on: self)
    statement.bind(id, at: 1)
    return try statement.first(Investigation.decode)
  }

  /// Other investigations of the same crime series.
  package borrowing func series(of investigation: Investigation) throws(StoreError)
    -> [Investigation]
  {
    let statement = try Statement(
      """
      \(Investigation.selection)
       WHERE i.series_id = ?1 AND i.investigation_id <> ?2
       ORDER BY i.priority, i.investigation_id
      """, on: self)
    statement.bind(investigation.seriesID, at: 1)
    statement.bind(investigation.id, at: 2)
    return try statement.all(Investigation.decode)
  }

  /// The ids of the forces that each investigation touches, by its id, in order of force id.
  package borrowing func forces(
    ofInvestigations ids: some Collection<String>
  ) throws(StoreError) -> [String: [String]] {
    let statement = try Statement(
      """
      SELECT investigation_id, force_id
        FROM investigation_force
       WHERE investigation_id IN (SELECT value FROM json_each(?1))
       ORDER BY 1, 2
      """, on: self)
    statement.bind(list: ids, at: 1)
    let pairs = try statement.all { ($0.text(0), $0.text(1)) }
    return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }

  /// Every change of level of the investigations, oldest first.
  package borrowing func priorityMoves(
    of ids: some Collection<String>
  ) throws(StoreError) -> [PriorityMove] {
    let statement = try Statement(
      """
      SELECT move_id, investigation_id, moved_on, from_level, to_level, reason
        FROM priority_move
       WHERE investigation_id IN (SELECT value FROM json_each(?1))
       ORDER BY moved_on, move_id
      """, on: self)
    statement.bind(list: ids, at: 1)
    return try statement.all { row throws(StoreError) in
      PriorityMove(
        id: row.text(0), investigationID: row.text(1), movedOn: try row.day(2),
        fromLevel: try row.optionalCode(3), toLevel: try row.code(4), reason: row.text(5))
    }
  }

  /// Every escalation of the investigations, oldest first.
  package borrowing func escalations(
    of ids: some Collection<String>
  ) throws(StoreError) -> [Escalation] {
    let statement = try Statement(
      """
      SELECT escalation_id, investigation_id, raised_on, from_tier, to_tier, route, state,
             decided_on, reason, is_complex, answer_due
        FROM escalation
       WHERE investigation_id IN (SELECT value FROM json_each(?1))
       ORDER BY raised_on, escalation_id
      """, on: self)
    statement.bind(list: ids, at: 1)
    return try statement.all { row throws(StoreError) in
      Escalation(
        id: row.text(0), investigationID: row.text(1), raisedOn: try row.day(2),
        fromTier: try row.code(3), toTier: try row.code(4), route: try row.code(5),
        state: try row.code(6), decidedOn: try row.optionalDay(7), reason: row.text(8),
        isComplex: row.flag(9), answerDue: try row.optionalDay(10))
    }
  }
}

/// Parts of statements about investigations `i`.
extension Investigation {
  fileprivate static let byLevel = "ORDER BY i.priority, i.loss_pence DESC, i.investigation_id"

  /// A condition in SQL: the investigation belongs to the scope with its id in `?1`.
  ///
  /// Each form of the condition has an index.
  fileprivate static func isIn(_ scope: Scope) -> String {
    switch scope {
    case .national: "?1 = 'national'"
    case .region: "i.region_id = ?1"
    case .force:
      """
      i.investigation_id IN (
             SELECT investigation_id FROM investigation WHERE force_id = ?1
             UNION
             SELECT investigation_id FROM investigation_force WHERE force_id = ?1)
      """
    }
  }
}

extension Investigation {
  /// The columns that ``decode(_:)`` reads, and their table.
  static let selection = """
    SELECT i.investigation_id, i.operation, i.title, i.region_id, i.force_id, i.lead_tier,
           i.lead_agency, i.owner_role, i.priority, i.priority_since, i.status, i.opened_on,
           i.last_activity_on, i.last_reviewed_on, i.decision_due, i.decision_wanted,
           i.closed_on, i.crime_kind, i.fraud_type, i.victims, i.vulnerable_victims, i.loss_pence, i.restrained_pence, i.forfeited_pence,
           i.repatriable_pence, i.compensated_pence, i.victim_update_due, i.series_id,
           i.handling, i.handling_conditions, i.marking,
           \(PlanSubject.investigation.progress(of: "i.investigation_id"))
      FROM investigation AS i
    """

  static func decode(_ row: borrowing Row) throws(StoreError) -> Investigation {
    Investigation(
      id: row.text(0), operation: row.text(1), title: row.text(2), regionID: row.text(3),
      forceID: row.optionalText(4), leadTier: try row.code(5), leadAgency: row.text(6),
      ownerRole: row.optionalText(7), priority: try row.code(8), prioritySince: try row.day(9),
      status: try row.code(10), openedOn: try row.day(11), lastActivityOn: try row.day(12),
      lastReviewedOn: try row.optionalDay(13), decisionDue: try row.optionalDay(14),
      decisionWanted: row.optionalText(15), closedOn: try row.optionalDay(16),
      crimeKind: try row.code(17), fraudType: row.optionalText(18),
      victims: row.optionalInteger(19), vulnerableVictims: row.optionalInteger(20),
      loss: row.optionalPence(21),
      money: RecoveredMoney(
        restrained: row.optionalPence(22), forfeited: row.optionalPence(23),
        repatriable: row.optionalPence(24), compensated: row.optionalPence(25)),
      victimUpdateDue: try row.optionalDay(26), plans: try row.plans(31),
      seriesID: row.optionalText(27), handling: try row.code(28),
      handlingConditions: row.optionalText(29), marking: try row.code(30))
  }
}
