import SQLiteFile
import ThreatDomain

/// Questions about disruptions; every answer has the newest first.
///
/// What a panel rejected is in no answer but that of a quarter: for other boards it did not happen.
extension Database {
  /// The disruptions of the investigations and of the actors, each once.
  package borrowing func disruptions(
    ofInvestigations ids: some Collection<String>, actors: some Collection<String>
  ) throws(StoreError) -> [Disruption] {
    let statement = try Statement(
      """
      \(Disruption.selection)
         AND (d.investigation_id IN (SELECT value FROM json_each(?1))
              OR d.actor_id IN (SELECT value FROM json_each(?2)))
      \(Disruption.newestFirst)
      """, on: self)
    statement.bind(list: ids, at: 1)
    statement.bind(list: actors, at: 2)
    return try statement.all(Disruption.decode)
  }

  /// The disruptions of an actor, with all claims to the same joint disruptions.
  ///
  /// A joint disruption may name the actor in only one of its claims.
  package borrowing func disruptionClaims(
    ofActor id: String
  ) throws(StoreError) -> [Disruption] {
    try disruptionClaims(naming: "actor_id", id)
  }

  /// The disruptions of an investigation, with all claims to the same joint disruptions.
  package borrowing func disruptionClaims(
    ofInvestigation id: String
  ) throws(StoreError) -> [Disruption] {
    try disruptionClaims(naming: "investigation_id", id)
  }

  /// - Parameter column: The column of `disruption` that holds the id.
  private borrowing func disruptionClaims(
    naming column: String, _ id: String
  ) throws(StoreError) -> [Disruption] {
    let statement = try Statement(
      """
      \(Disruption.selection)
         AND d.disruption_id IN (
               SELECT disruption_id FROM disruption WHERE \(column) = ?1
               UNION
               SELECT other.disruption_id
                 FROM disruption AS own
                 JOIN disruption AS other ON other.joint_id = own.joint_id
                WHERE own.\(column) = ?1)
      \(Disruption.newestFirst)
      """, on: self)
    statement.bind(id, at: 1)
    return try statement.all(Disruption.decode)
  }

  /// The disruptions of the days, with the claims of any day to the same joint disruptions.
  package borrowing func disruptionClaims(
    on days: ClosedRange<Day>
  ) throws(StoreError) -> [Disruption] {
    let statement = try Statement(
      """
      \(Disruption.selection)
         AND d.disruption_id IN (
               SELECT joint.disruption_id
                 FROM disruption AS own
                 JOIN disruption AS joint
                   ON joint.disruption_id = own.disruption_id OR joint.joint_id = own.joint_id
                WHERE own.disrupted_on BETWEEN ?1 AND ?2)
      \(Disruption.newestFirst)
      """, on: self)
    statement.bind(days.lowerBound.description, at: 1)
    statement.bind(days.upperBound.description, at: 2)
    return try statement.all(Disruption.decode)
  }

  /// The disruptions that the scope's own bodies claim, with every claim to them, rejected ones too.
  ///
  /// - Parameter days: At least one claim to the disruption is on one of them.
  package borrowing func disruptionClaims(
    by scope: Scope, on days: ClosedRange<Day>
  ) throws(StoreError) -> [Disruption] {
    let statement = try Statement(
      """
      \(Disruption.selectionOfAll)
       WHERE \(scope.claims("?1"))
         AND d.disruption_id IN (
               SELECT joint.disruption_id
                 FROM disruption AS own
                 JOIN disruption AS joint
                   ON joint.disruption_id = own.disruption_id OR joint.joint_id = own.joint_id
                WHERE own.disrupted_on BETWEEN ?2 AND ?3)
      \(Disruption.newestFirst)
      """, on: self)
    statement.bind(scope.id, at: 1)
    statement.bind(days.lowerBound.description, at: 2)
    statement.bind(days.upperBound.description, at: 3)
    return try statement.all(Disruption.decode)
  }

  /// The newest validated disruption of each actor, by actor id; of two on one day, the one with
  /// the lower id.
  package borrowing func lastDisruptions(
    ofActors ids: some Collection<String>
  ) throws(StoreError) -> [String: Disruption] {
    let statement = try Statement(
      """
      SELECT d.actor_id, \(Disruption.columns)
        FROM (SELECT own.*, row_number() OVER (
                       PARTITION BY own.actor_id
                           ORDER BY own.disrupted_on DESC, own.disruption_id) AS place
                FROM disruption AS own
               WHERE own.state = 'validated'
                 AND own.actor_id IN (SELECT value FROM json_each(?1))) AS d
       WHERE d.place = 1
      """, on: self)
    statement.bind(list: ids, at: 1)
    let pairs = try statement.all { row throws(StoreError) in
      (row.text(0), try Disruption.decode(row, from: 1))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Disruption {
  fileprivate static let columns = """
    d.disruption_id, d.disrupted_on, d.actor_id, d.investigation_id,
           coalesce(
             (SELECT unit FROM region WHERE 'region:' || region_id = d.claimed_by),
             (SELECT name FROM force WHERE force_id = d.claimed_by), d.claimed_by),
           d.strand, d.grade, d.tactic, d.state, d.joint_id, d.bulk_count, d.evidence
    """

  /// Ends in a condition, so that another one can follow after AND.
  fileprivate static let selection = "\(selectionOfAll)\n WHERE d.state <> 'rejected'"

  fileprivate static let selectionOfAll = """
    SELECT \(columns)
      FROM disruption AS d
    """

  fileprivate static let newestFirst = "ORDER BY d.disrupted_on DESC, d.disruption_id"

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> Disruption {
    try decode(row, from: 0)
  }

  /// - Parameter first: The position of the first of ``columns`` in the row.
  fileprivate static func decode(
    _ row: borrowing Row, from first: Int
  ) throws(StoreError) -> Disruption {
    Disruption(
      id: row.text(first), disruptedOn: try row.day(first + 1),
      actorID: row.optionalText(first + 2), investigationID: row.optionalText(first + 3),
      claimedBy: row.text(first + 4), strand: try row.code(first + 5),
      grade: try row.code(first + 6), tactic: row.text(first + 7),
      state: try row.code(first + 8), jointID: row.optionalText(first + 9),
      bulkCount: row.optionalInteger(first + 10), evidence: row.optionalText(first + 11))
  }
}
