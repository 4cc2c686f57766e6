import SQLiteFile
import Testing

@testable import SnapshotStore

@Suite("The names of all that has a page")
struct NamedThingTests {
  private func database() throws -> Database {
    let database = try Database()
    for statement in SnapshotSchema.statements { try database.execute(statement) }
    for statement in Self.rows { try database.execute(statement) }
    return database
  }

  @Test("are the operations of investigations, in their order, and never the titles")
  func investigations() throws {
    let things = try database().namedInvestigations()
    #expect(
      things == [
        NamedThing(.investigation, id: "I-2", name: "ALDER", regionID: "sw"),
        NamedThing(.investigation, id: "I-1", name: "BIRCH", regionID: "sw"),
      ])
  }

  @Test("are the groups of threats and the codenames of actors")
  func threatsAndActors() throws {
    let database = try database()
    let threats = try database.namedThreats()
    #expect(threats == [NamedThing(.threat, id: "T-1", name: "Romance", regionID: "sw")])
    let actors = try database.namedActors()
    #expect(actors == [NamedThing(.actor, id: "A-1", name: "Heron", regionID: "sw")])
  }

  @Test("are the titles of publications, which belong to no region")
  func publications() throws {
    #expect(
      try database().namedPublications()
        == [NamedThing(.publication, id: "pub-1", name: "Crime", regionID: nil)])
  }

  private static let rows = [
    """
    INSERT INTO publication VALUES ('pub-1', 'Crime', 'ONS', NULL, 'Offences', 'a', 'OGL')
    """,
    """
    INSERT INTO threat (threat_id, region_id, name, rationale)
    VALUES ('T-1', 'sw', 'Romance', 'r')
    """,
    """
    INSERT INTO actor (actor_id, codename, kind, region_id, mapper, is_mapped, status, first_seen_on,
                       handling, marking)
    VALUES ('A-1', 'Heron', 'group', 'sw', 'm', 1, 'active', '2019-01-01', 'P', 'OFFICIAL')
    """,
    investigation("I-1", "BIRCH"), investigation("I-2", "ALDER"),
  ]

  private static func investigation(_ id: String, _ operation: String) -> String {
    """
    INSERT INTO investigation (investigation_id, operation, title, region_id, lead_tier,
      lead_agency, priority, priority_since, status, opened_on, last_activity_on, is_complex,
      crime_kind, fraud_type, victims, vulnerable_victims, loss_pence, handling, marking)
    VALUES ('\(id)', '\(operation)', 'kept back', 'sw', 'local', 'a', 'P1', '2019-01-01', 'open',
      '2019-01-01', '2019-01-01', 0, 'fraud', 'NFIB1H', 1, 0, 1, 'P', 'OFFICIAL')
    """
  }
}
