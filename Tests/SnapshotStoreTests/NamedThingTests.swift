import SQLiteFile
import Testing
import ThreatDomain

@testable import SnapshotStore

@Suite("The names of records")
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

  @Test("come with titles and texts only where these are asked for")
  func titles() throws {
    let database = try database()
    let safe = try database.namedThings(withTitles: false)
    #expect(safe.allSatisfy { $0.title == nil } && safe.contains { $0.kind == .request })
    let open = try database.namedThings(withTitles: true)
    #expect(open.compactMap(\.title) == ["kept back", "kept back", "Hold the devices."])
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

  @Test("are the ids of disseminations, the newest first, with whom they went to")
  func disseminations() throws {
    let things = try database().namedDisseminations()
    #expect(things.map(\.name) == ["D-2", "D-1"])
    #expect(things.map(\.body) == [.force("dorset"), .region("sw")])
    #expect(things.map(\.regionID) == ["sw", "sw"] && things[0].fraudType == "NFIB5D")
  }

  @Test("are the titles of campaigns and practices, and the commitments in their order")
  func strategy() throws {
    let database = try database()
    #expect(
      try database.namedCampaigns() == [
        NamedThing(
          .campaign, id: "C-1", name: "First call", nameInWelsh: "Galwad", regionID: nil,
          body: .national, threatID: "T-1")
      ])
    #expect(
      try database.namedPractices() == [
        NamedThing(
          .goodPractice, id: "G-1", name: "Second call", regionID: "sw", body: .force("dorset"))
      ])
    #expect(try database.namedCommitments().map(\.name) == ["Each region meets"])
    #expect(try database.namedCapabilities().map(\.name) == ["Analysts"])
  }

  @Test("are the activities of roles, each once and not once a tier")
  func roles() throws {
    #expect(
      try database().namedResponsibilities() == [
        NamedThing(
          .responsibility, id: "Intelligence", name: "Pursue: Intelligence", regionID: nil)
      ])
  }

  private static let rows = [
    """
    INSERT INTO region (no, region_id, name, unit, unit_name)
    VALUES (1, 'sw', 'South West', 'SW', 'South')
    """,
    """
    INSERT INTO force (no, force_id, name, region_id, is_territorial)
    VALUES (1, 'dorset', 'Dorset Police', 'sw', 1)
    """,
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
    dissemination("D-1", "2019-01-01", "region:sw"), dissemination("D-2", "2019-01-02", "dorset"),
    """
    INSERT INTO request (request_id, kind, from_scope, to_scope, text, raised_on, state, handling,
                         marking)
    VALUES ('R-1', 'tasking', 'region:sw', 'dorset', 'Hold the devices.', '2019-01-01', 'open', 'P',
            'OFFICIAL')
    """,
    """
    INSERT INTO campaign VALUES
      ('C-1', 'First call', 'Galwad', 'protect', '2019-01-01', '2019-02-01', 'City', 'national',
       'T-1', NULL)
    """,
    """
    INSERT INTO capability (capability_id, scope, name, needed, in_post, trained, gap, raised_on,
                            times_raised)
    VALUES ('K-1', 'dorset', 'Analysts', 3, 2, 1, 'one post', '2019-01-01', 1)
    """,
    """
    INSERT INTO commitment (commitment_id, theme, text, owner, state)
    VALUES ('N-1', 'Governance', 'Each region meets', 'Regions', 'open')
    """,
    """
    INSERT INTO responsibility VALUES ('Pursue', 'Intelligence', 'local', 'a'),
                                      ('Pursue', 'Intelligence', 'national', 'b')
    """,
    """
    INSERT INTO good_practice VALUES ('G-1', 'Second call', 'dorset', '2019-01-01', 1, 4)
    """,
  ]

  private static func dissemination(_ id: String, _ sentOn: String, _ recipient: String) -> String {
    """
    INSERT INTO dissemination (dissemination_id, sent_on, recipient, fraud_type, is_complex, victims,
                               vulnerable_victims, loss_pence)
    VALUES ('\(id)', '\(sentOn)', '\(recipient)', 'NFIB5D', 0, 1, 0, 1)
    """
  }

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
