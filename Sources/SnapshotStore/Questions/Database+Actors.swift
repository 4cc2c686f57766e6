import ThreatDomain

/// An actor's part in an investigation.
package struct ActorLink: Equatable, Sendable {
  package let actorID: String
  package let investigationID: String
  package let role: String
}

/// Harm actors, what they touch, and what was done to them.
extension Database {
  /// Actors of the scope, in order of id: mapped by its region, or touching a force of it.
  package borrowing func actors(in scope: Scope) throws(StoreError) -> [Actor] {
    let statement = try Statement(
      """
      \(Actor.selection)
       WHERE ?1 = 'national'
          OR ?1 = 'region:' || a.region_id
          OR EXISTS (SELECT 1
                       FROM actor_force AS f
                       JOIN force USING (force_id)
                      WHERE f.actor_id = a.actor_id
                        AND (?1 = f.force_id OR ?1 = 'region:' || force.region_id))
       ORDER BY a.actor_id
      """, on: self)
    statement.bind(scope.description, at: 1)
    return try statement.all(Actor.decode)
  }

  /// The actor with that id; `nil` where the snapshot has none.
  package borrowing func actor(_ id: String) throws(StoreError) -> Actor? {
    let statement = try Statement("\(Actor.selection) WHERE a.actor_id = ?1", on: self)
    statement.bind(id, at: 1)
    return try statement.first(Actor.decode)
  }

  /// The forces that each actor touches, by actor id.
  package borrowing func forcesOfActors() throws(StoreError) -> [String: [String]] {
    let pairs = try Statement(
      "SELECT actor_id, force_id FROM actor_force ORDER BY 1, 2", on: self
    ).all { ($0.text(0), $0.text(1)) }
    return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }

  /// Which actors have a part in which investigations, in order of actor.
  package borrowing func actorLinks() throws(StoreError) -> [ActorLink] {
    try Statement(
      "SELECT actor_id, investigation_id, role FROM actor_link ORDER BY 1, 2", on: self
    ).all { ActorLink(actorID: $0.text(0), investigationID: $0.text(1), role: $0.text(2)) }
  }

  /// Every disruption, newest first.
  package borrowing func disruptions() throws(StoreError) -> [Disruption] {
    try Statement(
      """
      SELECT disruption_id, disrupted_on, actor_id, investigation_id, claimed_by, strand, grade,
             tactic, assets_denied_pence, joint_id
        FROM disruption
       ORDER BY disrupted_on DESC, disruption_id
      """, on: self
    ).all { row throws(StoreError) in
      Disruption(
        id: row.text(0), disruptedOn: try row.day(1), actorID: row.optionalText(2),
        investigationID: row.optionalText(3), claimedBy: row.text(4), strand: try row.code(5),
        grade: try row.code(6), tactic: row.text(7), assetsDenied: row.pence(8),
        jointID: row.optionalText(9))
    }
  }
}

extension Actor {
  fileprivate static let selection = """
    SELECT a.actor_id, a.codename, a.kind, a.region_id, a.mapper, a.owner, a.ocgm_band, a.status,
           a.first_seen_on, a.last_reviewed_on, a.handling, a.handling_conditions, a.marking
      FROM actor AS a
    """

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> Actor {
    Actor(
      id: row.text(0), codename: row.text(1), kind: try row.code(2), regionID: row.text(3),
      mapper: row.text(4), owner: row.optionalText(5),
      ocgmBand: try row.band(6), status: try row.code(7),
      firstSeenOn: try row.day(8), lastReviewedOn: try row.optionalDay(9),
      handling: try row.code(10), handlingConditions: row.optionalText(11),
      marking: try row.code(12))
  }
}

extension Row {
  fileprivate borrowing func band(_ column: Int) throws(StoreError) -> OCGMBand? {
    guard let number = optionalInteger(column) else { return nil }
    return try value { () throws(InvalidValue) in try OCGMBand(number) }
  }
}
