import Foundation
import Platform
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("The snapshot of a sync", .tags(.slow))
struct SnapshotTests {
  @Test("adds up: every roll-up is the sum of its rows", arguments: sums)
  func rollUps(_ table: String, sql: String) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let found = try export.answer("SELECT group_concat(line, '; ') FROM (\(sql))")
      #expect(found == "", "rows of \(table) that stand on one side only")
    }
  }

  /// For each roll-up a query of the rows that the roll-up and the sums do not share.
  private static let sums =
    [
      (
        "demand_total", "scope", "JOIN places AS p ON p.force_id = d.force_id",
        "v_demand_total", "v_demand"
      ),
      (
        "demand_by_type", "scope, fraud_type", "JOIN places AS p ON p.force_id = d.force_id",
        "v_demand_by_type", "v_demand"
      ),
    ].map { name, keys, join, rollUp, base in
      let figures = "reports, cyber_reports, repeat_victims, vulnerable_victims, loss_pence"
      let totals = figures.split(separator: ", ").map { "sum(d.\($0))" }.joined(separator: ", ")
      let summed =
        "SELECT month, \(keys), \(totals) FROM \(base) AS d \(join) GROUP BY month, \(keys)"
      return (name, difference("SELECT month, \(keys), \(figures) FROM \(rollUp)", summed))
    } + [
      (
        "referral_total",
        difference(
          "SELECT month, scope, referred, outcomes_judicial, outcomes_other FROM v_referral_total",
          """
          SELECT month, scope, sum(referred), sum(outcomes_judicial), sum(outcomes_other)
            FROM v_referral AS d JOIN places AS p ON p.force_id = d.force_id GROUP BY month, scope
          """)
      ),
      (
        "demand_by_victim",
        difference(
          """
          SELECT v.month, s.scope_id, v.victim_no, v.reports, v.loss_pence
            FROM demand_by_victim AS v JOIN scope AS s ON s.no = v.scope_no
          """,
          """
          SELECT d.month, p.scope, d.victim_type, sum(d.reports), sum(d.loss_pence)
            FROM demand AS d JOIN force AS f ON f.no = d.force_id
            JOIN places AS p ON p.force_id = f.force_id GROUP BY 1, 2, 3
          """)
      ),
    ]

  private static func difference(_ left: String, _ right: String) -> String {
    """
    WITH places(force_id, scope) AS (
           SELECT force_id, force_id FROM force
           UNION ALL SELECT force_id, 'national' FROM force
           UNION ALL SELECT force_id, 'region:' || region_id FROM force WHERE region_id IS NOT NULL),
         l AS (\(left)), r AS (\(right))
    SELECT month || ' has no twin' AS line
      FROM (SELECT * FROM (SELECT * FROM l EXCEPT SELECT * FROM r)
            UNION ALL SELECT * FROM (SELECT * FROM r EXCEPT SELECT * FROM l))
    """
  }

  @Test(
    "holds the sums of the export",
    arguments: [
      ("SELECT reports FROM v_demand_total WHERE month = '2019-02' AND scope = 'national'", "15"),
      ("SELECT reports FROM v_demand_total WHERE month = '2019-02' AND scope = 'region:sw'", "14"),
      ("SELECT reports FROM v_demand_total WHERE month = '2019-02' AND scope = 'unknown'", "1"),
      ("SELECT sum(loss_pence) FROM v_demand_total WHERE scope = 'national'", "225205"),
      ("SELECT count(*) FROM v_demand_total WHERE scope = 'region:wm'", "1"),
      ("SELECT count(*) FROM month", "2"),
      ("SELECT count(*) FROM export_part", "30"),
      ("SELECT sum(rows) FROM export_part", "41"),
    ])
  func holds(_ sql: String, expected: String) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      #expect(try export.answer(sql) == expected)
    }
  }

  @Test("gives the rows of the export back as they were written")
  func views() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      for part in smallMonths where part.month == "2019-03" {
        let database = try Database(reading: try export.current())
        let rows = try Statement(
          "SELECT * FROM v_\(part.table) WHERE substr(coalesce(\(part.table == "dissemination" ? "sent_on" : "month"), ''), 1, 7) = '2019-03'",
          on: database
        ).all { row in (0..<part.rows[0].count).map { row.text($0) } }
        #expect(Set(rows) == Set(part.rows))
      }
    }
  }

  @Test("is read-only, lies beside its hash, and leaves no journal")
  func files() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let path = try export.current()
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o400)
      let hash = try Checksum.sha256(ofFiles: [path])[0]
      let note = String(decoding: try Files.read("\(path).sha256", limit: 200), as: UTF8.self)
      let name = try #require(path.split(separator: "/").last)
      #expect(note == "\(hash)  \(name)\n")
      #expect(try Files.names(in: export.data.snapshots) == ["\(name)", "\(name).sha256"])
    }
  }

  @Test(
    "refuses to be written",
    arguments: ["DELETE FROM region", "CREATE TABLE t (x)", "PRAGMA user_version = 2", "VACUUM"])
  func writes(_ sql: String) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let path = try export.current()
      let before = try Checksum.sha256(ofFiles: [path])
      let database = try Database(reading: path)
      _ = try? database.execute(sql)  // A pragma is ignored in silence, the others are errors.
      #expect(try Checksum.sha256(ofFiles: [path]) == before)
    }
  }

  @Test(
    "answers every question of the boards from the small export",
    arguments: [AssessmentSubject.actor, .threat])
  func questions(_ kind: AssessmentSubject) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let snapshot = try Snapshot(path: try export.current())
      #expect(try snapshot.database.scoreModels().count == 1)
      #expect(try snapshot.database.assessments(of: kind).count == (kind == .actor ? 1 : 0))
      #expect(snapshot.directory.forces.count == 4)
    }
  }
}
