import Platform
import SQLiteFile
import Testing

@testable import SnapshotStore

@Suite("Unusual texts of a snapshot")
struct UnusualTextTests {
  /// The answer of a finished snapshot with these rows, for the ids of a table.
  private func texts(
    of table: String, ids: [String], _ clearance: Clearance = .full
  ) throws -> [String] {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/a.db"
    do {
      let builder = try SnapshotBuilder(path: path)
      for row in Self.rows { try builder.database.execute(row) }
      _ = try builder.finish()
    }
    let database = try Database.reading(path, clearance) { _ in }
    return try database.unusualTexts(of: table, ids: ids)
      .map { "\($0.id) \($0.column) \($0.text)" }
  }

  @Test("are found by the record's id, whatever table they stand in")
  func found() throws {
    #expect(
      try texts(of: "region", ids: ["wal", "sw"])
        == ["wal name_cy Cymru ŵ", "sw campaign.lead Zoë"])
    #expect(
      try texts(of: "capability", ids: ["C-1", "C-2"]) == ["C-1 gap Bwlch ô", "C-2 gap ô"])
    #expect(
      try texts(of: "actor", ids: ["A-1"])
        == ["A-1 codename H\u{200B}eron", "A-1 actor_link.role k\u{202E}ey"])
  }

  @Test("are not given for other records, nor for ids of another table")
  func others() throws {
    #expect(try texts(of: "region", ids: ["sw"]).count == 1)
    #expect(try texts(of: "force", ids: ["wal", "A-1", "x\"y"]) == [])
    #expect(try texts(of: "actor", ids: []) == [])
  }

  @Test("tell of the investigation too in which an actor has a part")
  func both() throws {
    #expect(
      try texts(of: "investigation", ids: ["I-1"]) == ["I-1 actor_link.role k\u{202E}ey"])
  }

  @Test("are not those of records that must not be shown, nor of what hangs on them")
  func cleared() throws {
    let ids = ["A-1", "A-2", "A-3"]
    let all = try texts(of: "actor", ids: ids)
    let left = try texts(of: "actor", ids: ids, .withoutConditions)
    #expect(all.count == left.count + 3)
    #expect(left == all.filter { !$0.hasPrefix("A-3 ") && !$0.hasSuffix(" ş") })
    #expect(try texts(of: "investigation", ids: ["I-3"], .withoutConditions) == [])
  }

  private static let rows = [
    """
    INSERT INTO region (region_id, name, name_cy, unit, unit_name, no)
    VALUES ('wal', 'Wales', 'Cymru ŵ', 'u', 'Plain', 1), ('sw', 'South West', NULL, 'u', 'n', 2)
    """,
    """
    INSERT INTO capability
    VALUES ('C-1', 'region:wal', 'n', 1, 1, 1, 'Bwlch ô', NULL, '2019-01-01', 1, NULL, NULL),
           ('C-2', 'national', 'n', 1, 1, 1, 'ô', NULL, '2019-01-01', 1, NULL, NULL)
    """,
    """
    INSERT INTO campaign
    VALUES ('P-1', 't', NULL, 'pursue', '2019-01-01', '2019-02-01', 'Zoë', 'region:sw', NULL, NULL)
    """,
    """
    INSERT INTO actor (actor_id, codename, kind, region_id, mapper, is_mapped, status, first_seen_on,
                       handling, marking)
    VALUES ('A-1', 'H\u{200B}eron', 'group', 'sw', 'm', 1, 'active', '2019-01-01', 'P', 'OFFICIAL'),
           ('A-2', 'Plain', 'group', 'sw', 'é', 1, 'active', '2019-01-01', 'P', 'OFFICIAL')
    """,
    """
    INSERT INTO actor (actor_id, codename, kind, region_id, mapper, is_mapped, status, first_seen_on,
                       handling, marking)
    VALUES ('A-3', 'Ô', 'group', 'sw', 'm', 1, 'active', '2019-01-01', 'C', 'OFFICIAL')
    """,
    """
    INSERT INTO investigation (investigation_id, operation, title, region_id, lead_tier,
        lead_agency, priority, priority_since, status, opened_on, last_activity_on, is_complex,
        crime_kind, fraud_type, victims, vulnerable_victims, loss_pence, handling, marking)
    VALUES ('I-3', 'Op', 'ť', 'sw', 'force', 'a', 'P1', '2019-01-01', 'open', '2019-01-01',
            '2019-01-01', 0, 'fraud', 'x', 1, 0, 0, 'C', 'OFFICIAL')
    """,
    """
    INSERT INTO actor_link
    VALUES ('A-1', 'I-1', 'k\u{202E}ey'), ('A-2', 'I-2', 'plain'), ('A-2', 'I-3', 'ş'),
           ('A-3', 'I-4', 'é')
    """,
  ]
}
