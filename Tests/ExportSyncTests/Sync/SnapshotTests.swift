import Foundation
import Platform
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("The snapshot of a sync", .tags(.slow))
struct SnapshotTests {
  @Test("adds up: every roll-up is the sum of its rows", arguments: RollUpCheck.all)
  func rollUps(_ check: RollUpCheck) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let rowsOnOneSide = try export.answer(check.sql)
      #expect(rowsOnOneSide == "0")
    }
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
      ("SELECT count(*) FROM export_part", "41"),
      ("SELECT sum(rows) FROM export_part", "54"),
    ])
  func holds(_ sql: String, expected: String) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      #expect(try export.answer(sql) == expected)
    }
  }

  @Test(
    "gives the rows of the export back as they were written",
    arguments: smallMonths.filter { $0.month == "2019-03" }.map { ($0.table, $0.rows) })
  func views(_ table: String, rows: [[String]]) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let database = try Database(reading: try export.current())
      let found = try Statement("SELECT * FROM v_\(table)", on: database).all { row in
        rows[0].indices.map { row.text($0) }
      }
      #expect(Set(rows).isSubset(of: Set(found)))
    }
  }

  @Test(
    "takes what is said of a return before what its rows suggest",
    arguments: [
      ("demand", "devon", "received", "1 whole"), ("demand", "devon", "part", "1 in part"),
      ("victim_care", "dorset", "none", "0"), ("victim_care", "devon", "part", "1 in part"),
    ])
  func returns(_ table: String, _ force: String, _ state: String, expected: String) throws {
    try SmallExport.inFolder { export in
      let said = "\(table),2019-03,\(force),\(state)"
      let whole = "demand,2019-03,devon,received"
      if said != whole { try export.rewrite("data_return-2019-03", whole, said) }
      try export.sync()
      let returned = try export.answer(
        """
        SELECT count(*)
               || coalesce(CASE max(is_whole) WHEN 1 THEN ' whole' WHEN 0 THEN ' in part' END, '')
          FROM v_force_return
         WHERE table_name = '\(table)' AND month = '2019-03' AND force_id = '\(force)'
        """)
      #expect(returned == expected)
    }
  }

  @Test("is the same whatever the order of the rows")
  func order() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let sql = """
        SELECT (SELECT group_concat(month || force_id || reports) FROM v_demand)
               || (SELECT group_concat(month || scope || reports) FROM v_demand_total)
        """
      let before = try export.answer(sql)
      let rows = [
        "2019-03,devon,NFIB1A,individual,7,1,0,3,700\r\n",
        "2019-03,dorset,NFIB1A,charity,2,0,0,0,1000\r\n",
      ]
      try export.rewrite("demand-2019-03", rows.joined(), rows.reversed().joined())
      try export.renumber(serial: 6)
      try export.sync()
      #expect(try export.answer(sql) == before)
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
      #expect(
        try Files.names(in: export.data.snapshots)
          == ["\(name)", "\(name).checked", "\(name).sha256"])
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
      let snapshot = try Snapshot(path: try export.current(), clearance: .full)
      #expect(snapshot.scoreModels.count == 1)
      let newest = try snapshot.database.newestModel(of: kind, on: snapshot.header.asAt)
      #expect((newest != nil) == (kind == .actor))
      #expect(snapshot.directory.forces.count == 4)
    }
  }
}
