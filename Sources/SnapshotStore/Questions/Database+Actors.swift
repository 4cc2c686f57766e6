import SQLiteFile
import ThreatDomain

/// An actor's part in an investigation.
package struct ActorLink: Equatable, Sendable {
  package let actorID: String
  package let investigationID: String
  /// The actor's role in the investigation, as the export words it.
  package let role: String
}

/// Questions about harm actors, what they touch, and their disruptions.
extension Database {
  /// The actors that the scope's region maps or that touch its forces, in order of id.
  package borrowing func actors(in scope: Scope) throws(StoreError) -> [Actor] {
    let statement = try Statement(
      "\(Actor.selection) WHERE \(Actor.isIn(scope)) ORDER BY a.actor_id", on: self)
    statement.bind(scope.id, at: 1)
    return try statement.all(Actor.decode)
  }

  /// The ids of the actors of the scope, in order.
  package borrowing func actorIDs(in scope: Scope) throws(StoreError) -> [String] {
    let statement = try Statement(
      "SELECT a.actor_id FROM actor AS a WHERE \(Actor.isIn(scope)) ORDER BY 1", on: self)
    statement.bind(scope.id, at: 1)
    return try statement.all { $0.text(0) }
  }

  /// The actors with those ids, in order of id.
  package borrowing func actors(
    _ ids: some Collection<String>
  ) throws(StoreError) -> [Actor] {
    let statement = try Statement(
      """
      \(Actor.selection)
       WHERE a.actor_id IN (SELECT value FROM json_each(?1))
       ORDER BY a.actor_id
      """, on: self)
    statement.bind(list: ids, at: 1)
    return try statement.all(Actor.decode)
  }

  /// The actor with that id; `nil` where the snapshot has none.
  package borrowing func actor(_ id: String) throws(StoreError) -> Actor? {
    let statement = try Statement("\(Actor.selection) WHERE a.actor_id = ?1", on: self)
    statement.bind(id, at: 1)
    return try statement.first(Actor.decode)
  }

  /// The ids of the forces that each actor touches, by actor id, in order of force id.
  package borrowing func forces(
    ofActors ids: some Collection<String>
  ) throws(StoreError) -> [String: [String]] {
    let statement = try Statement(
      """
      SELECT actor_id, force_id
        FROM actor_force
       WHERE actor_id IN (SELECT value FROM json_each(?1))
       ORDER BY 1, 2
      """, on: self)
    statement.bind(list: ids, at: 1)
    let pairs = try statement.all { ($0.text(0), $0.text(1)) }
    return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }

  /// The links of the actors to investigations, in order of actor, then of investigation.
  package borrowing func actorLinks(
    ofActors ids: some Collection<String>
  ) throws(StoreError) -> [ActorLink] {
    let statement = try Statement(
      """
      SELECT actor_id, investigation_id, role
        FROM actor_link
       WHERE actor_id IN (SELECT value FROM json_each(?1))
       ORDER BY 1, 2
      """, on: self)
    return try statement.actorLinks(ids)
  }

  /// The links of actors to the investigations, in order of actor, then of investigation.
  package borrowing func actorLinks(
    ofInvestigations ids: some Collection<String>
  ) throws(StoreError) -> [ActorLink] {
    let statement = try Statement(
      """
      SELECT actor_id, investigation_id, role
        FROM actor_link
       WHERE investigation_id IN (SELECT value FROM json_each(?1))
       ORDER BY 1, 2
      """, on: self)
    return try statement.actorLinks(ids)
  }
}

extension Statement {
  fileprivate borrowing func actorLinks(
    _ ids: some Collection<String>
  ) throws(StoreError) -> [ActorLink] {
    bind(list: ids, at: 1)
    return try all {
      ActorLink(actorID: $0.text(0), investigationID: $0.text(1), role: $0.text(2))
    }
  }
}

extension Actor {
  /// A condition in SQL: actor `a` belongs to the scope with its id in `?1`; each form has an
  /// index.
  fileprivate static func isIn(_ scope: Scope) -> String {
    switch scope {
    case .national: "?1 = 'national'"
    case .region:
      """
      a.actor_id IN (
             SELECT actor_id FROM actor WHERE region_id = ?1
             UNION
             SELECT f.actor_id
               FROM force
               JOIN actor_force AS f ON f.force_id = force.force_id
              WHERE force.region_id = ?1)
      """
    case .force: "a.actor_id IN (SELECT actor_id FROM actor_force WHERE force_id = ?1)"
    }
  }

  fileprivate static let selection = """
    SELECT a.actor_id, a.codename, a.kind, a.region_id, a.mapper, a.owner, a.ocgm_band, a.status,
           a.first_seen_on, a.last_reviewed_on, a.handling, a.handling_conditions, a.marking,
           a.is_mapped
      FROM actor AS a
    """

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> Actor {
    Actor(
      id: row.text(0), codename: row.text(1), kind: try row.code(2), regionID: row.text(3),
      mapper: row.optionalText(4), isMapped: row.flag(13), owner: row.optionalText(5),
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
