import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@Suite("A question of the snapshot", .tags(.slow))
struct QuestionTests {
  static let scopes = ["national", "region:sw", "region:lon", "kent", "city-of-london"]

  /// The first column of a query about a scope.
  private func ids(_ sql: String, _ scope: Scope) throws -> [String] {
    let snapshot = try SampleSnapshot.open()
    let statement = try Statement(sql, on: snapshot.database)
    statement.bind(scope.description, at: 1)
    return try statement.all { $0.text(0) }
  }

  @Test("finds the investigations that a look at each one finds", arguments: scopes)
  func investigations(_ text: String) throws {
    let snapshot = try SampleSnapshot.open()
    let scope = try #require(Scope(text))
    let sql = """
      SELECT investigation_id
        FROM investigation AS i
       WHERE ?1 IN ('national', 'region:' || i.region_id, i.force_id)
          OR EXISTS (SELECT 1 FROM investigation_force AS f
                      WHERE f.investigation_id = i.investigation_id AND f.force_id = ?1)
       ORDER BY priority, loss_pence DESC, investigation_id
      """
    let all = try snapshot.database.investigations(in: scope)
    #expect(try all.map(\.id) == ids(sql, scope))
    let open = try snapshot.database.openInvestigations(in: scope)
    #expect(open == all.filter { $0.status != .closed })
    #expect(
      try snapshot.database.closedInvestigationCount(in: scope) == all.count - open.count)
    let some = try snapshot.database.investigations(all.prefix(3).map(\.id))
    #expect(Set(some) == Set(all.prefix(3)))
  }

  @Test("finds the actors that a look at each one finds", arguments: scopes)
  func actors(_ text: String) throws {
    let snapshot = try SampleSnapshot.open()
    let scope = try #require(Scope(text))
    let sql = """
      SELECT actor_id
        FROM actor AS a
       WHERE ?1 IN ('national', 'region:' || a.region_id)
          OR EXISTS (SELECT 1 FROM actor_force AS f JOIN force USING (force_id)
                      WHERE f.actor_id = a.actor_id
                        AND ?1 IN (f.force_id, 'region:' || force.region_id))
       ORDER BY actor_id
      """
    let all = try snapshot.database.actors(in: scope)
    #expect(try all.map(\.id) == ids(sql, scope))
    #expect(try snapshot.database.actorIDs(in: scope) == all.map(\.id))
    #expect(try snapshot.database.actors(all.suffix(2).map(\.id)) == all.suffix(2))
  }

  @Test("gives what belongs to the ids, and no more")
  func belonging() throws {
    let snapshot = try SampleSnapshot.open()
    let all = try snapshot.database.investigations(in: .national).map(\.id)
    let some = Array(all.prefix(20))
    let moves = try snapshot.database.priorityMoves(of: all).filter {
      some.contains($0.investigationID)
    }
    #expect(try snapshot.database.priorityMoves(of: some) == moves && !moves.isEmpty)
    let escalations = try snapshot.database.escalations(of: all)
    #expect(
      try snapshot.database.escalations(of: some)
        == escalations.filter { some.contains($0.investigationID) })
    let forces = try snapshot.database.forces(ofInvestigations: all)
    #expect(
      try snapshot.database.forces(ofInvestigations: some)
        == forces.filter { some.contains($0.key) })
    let links = try snapshot.database.actorLinks(ofInvestigations: all)
    #expect(
      try snapshot.database.actorLinks(ofInvestigations: some)
        == links.filter { some.contains($0.investigationID) })
    #expect(try snapshot.database.priorityMoves(of: []) == [])
    let counts = try Statement(
      """
      SELECT (SELECT count(*) FROM priority_move), (SELECT count(*) FROM escalation),
             (SELECT count(*) FROM investigation_force), (SELECT count(*) FROM actor_link)
      """, on: snapshot.database
    ).first { row in (0..<4).map { row.integer($0) } }
    let found = [
      try snapshot.database.priorityMoves(of: all).count, escalations.count,
      forces.values.reduce(0) { $0 + $1.count }, links.count,
    ]
    #expect(found == counts)
  }

  @Test("gives the newest disruption of each actor, and all claims to joint ones")
  func disruptions() throws {
    let snapshot = try SampleSnapshot.open()
    let actors = try snapshot.database.actorIDs(in: .national)
    let all = try snapshot.database.disruptions(
      ofInvestigations: snapshot.database.investigations(in: .national).map(\.id), actors: actors)
    let newest = Dictionary(
      all.filter(\.isValidated).compactMap { one in one.actorID.map { ($0, one) } },
      uniquingKeysWith: { first, _ in first })
    #expect(try snapshot.database.lastDisruptions(ofActors: actors) == newest && !newest.isEmpty)
    for actor in actors {
      let own = all.filter { $0.actorID == actor }
      let joint = Set(own.compactMap(\.jointID))
      let claims = all.filter { one in
        one.actorID == actor || one.jointID.map(joint.contains) ?? false
      }
      #expect(try snapshot.database.disruptionClaims(ofActor: actor) == claims, "\(actor)")
    }
  }

  @Test(
    "gives the assessments that count on either of two days", arguments: [0, 28, 200, 2000])
  func assessments(_ daysBefore: Int) throws {
    let snapshot = try SampleSnapshot.open()
    let days = [snapshot.header.asAt, snapshot.header.asAt - daysBefore]
    for (kind, ids) in [
      (AssessmentSubject.actor, try snapshot.database.actorIDs(in: .national)),
      (.threat, try snapshot.database.threats(inRegion: nil).map(\.id)),
    ] {
      let found = try snapshot.database.assessments(
        of: kind, ids: ids, countingOn: (days[0], days[1]))
      for id in ids {
        let all = try snapshot.database.assessments(of: kind, id: id)
        let models = Dictionary(grouping: all) { "\($0.modelID) \($0.modelVersion)" }
        let counting = days.flatMap { day in
          models.values.compactMap { of in of.last { $0.assessedOn <= day } }
        }
        #expect(Set(found[id] ?? []) == Set(counting), "\(id)")
      }
      let newest = found.values.joined().max {
        ($0.assessedOn, $0.id) < ($1.assessedOn, $1.id)
      }
      let model = try snapshot.database.newestModel(of: kind, on: days[0])
      #expect(model?.id == newest?.modelID && model?.version == newest?.modelVersion)
    }
  }

  @Test("gives every assessment of a subject with all its scores")
  func scores() throws {
    let snapshot = try SampleSnapshot.open()
    var scores: [String: [String: Int]] = [:]
    _ = try Statement(
      "SELECT assessment_id, component_id, value FROM assessment_score", on: snapshot.database
    ).all { scores[$0.text(0), default: [:]][$0.text(1)] = $0.integer(2) }
    var found: [String: [String: Int]] = [:]
    for id in try snapshot.database.actorIDs(in: .national) {
      for one in try snapshot.database.assessments(of: .actor, id: id) {
        found[one.id] = one.values
      }
    }
    for id in try snapshot.database.threats(inRegion: nil).map(\.id) {
      for one in try snapshot.database.assessments(of: .threat, id: id) {
        found[one.id] = one.values
      }
    }
    let whole = try Statement("SELECT assessment_id FROM assessment", on: snapshot.database)
      .all { $0.text(0) }
    #expect(Set(found.keys) == Set(whole))
    #expect(found.filter { !$0.value.isEmpty } == scores)
  }
}
