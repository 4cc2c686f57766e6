import ExportFormat
import SQLiteFile
import SampleForTests
import Testing
import ThreatDomain

@testable import SnapshotStore

@Suite("A snapshot read without records of handling code C")
struct ClearanceTests {
  /// Every value of a table or view, row by row, in the order of the columns.
  private static func rows(
    of name: String, in database: borrowing Database
  ) throws -> [[String]] {
    let columns = try Statement("PRAGMA table_info(\(name))", on: database).all { $0.text(1) }
    let order = columns.indices.map { "\($0 + 1)" }.joined(separator: ", ")
    return try Statement("SELECT * FROM \(name) ORDER BY \(order)", on: database).all { row in
      columns.indices.map { row.optionalText($0) ?? "(none)" }
    }
  }

  /// The names of the tables and views of the file.
  private static func names(in database: borrowing Database) throws -> [String] {
    try Statement(
      """
      SELECT name FROM main.sqlite_schema
       WHERE type IN ('table', 'view') AND name NOT GLOB 'sqlite_*'
       ORDER BY name
      """, on: database
    ).all { $0.text(0) }
  }

  /// The ids, names, titles and conditions of the records, and the ids of rows that depend on them.
  private static func telling(_ database: borrowing Database) throws -> Set<String> {
    let texts = [
      "SELECT investigation_id FROM investigation WHERE handling = 'C'",
      "SELECT operation FROM investigation WHERE handling = 'C'",
      "SELECT title FROM investigation WHERE handling = 'C'",
      "SELECT handling_conditions FROM investigation WHERE handling = 'C'",
      "SELECT actor_id FROM actor WHERE handling = 'C'",
      "SELECT codename FROM actor WHERE handling = 'C'",
      "SELECT handling_conditions FROM actor WHERE handling = 'C'",
      """
      SELECT move_id FROM priority_move JOIN investigation USING (investigation_id)
       WHERE handling = 'C'
      """,
      """
      SELECT escalation_id FROM escalation JOIN investigation USING (investigation_id)
       WHERE handling = 'C'
      """,
      """
      SELECT assessment_id FROM assessment JOIN actor ON actor_id = subject_id
       WHERE handling = 'C'
      """,
    ]
    // A title or condition that another record has too identifies no record.
    let open = Set(
      try Statement(
        """
        SELECT title FROM investigation WHERE handling <> 'C'
        """, on: database
      ).all { $0.text(0) })
    return Set(try texts.flatMap { try Statement($0, on: database).all { $0.text(0) } })
      .subtracting(open)
  }

  @Test("holds none of their ids, names, titles and conditions in any table or view")
  func nothing() throws {
    let whole = try SampleSnapshot.open()
    let telling = try Self.telling(whole.database)
    let cleared = try SampleSnapshot.open(.withoutConditions)
    let names = try Self.names(in: cleared.database)
    var found: Set<String> = []
    for name in names {
      for row in try Self.rows(of: name, in: cleared.database) {
        for value in row where telling.contains(value) { found.insert("\(name): \(value)") }
      }
    }
    #expect(telling.count > 60 && names.count > 50)
    #expect(found == [])
  }

  @Test("is a snapshot whose export never had them, table by table and view by view")
  func oracle() throws {
    let cleared = try SampleSnapshot.open(.withoutConditions)
    let never = try SampleWithoutConditional.open()
    for name in try Self.names(in: cleared.database) where name != "snapshot" {
      let (left, right) = (
        try Self.rows(of: name, in: cleared.database), try Self.rows(of: name, in: never.database)
      )
      #expect(left == right, "\(name): \(left.count) and \(right.count) rows")
    }
    #expect(try cleared.rows == never.header.rows)
    #expect(try cleared.namedThings() == never.namedThings())
  }

  @Test("keeps its views before every table that refers to such a record, and no others")
  func tables() {
    #expect(
      ClearedTable.all.map(\.name) == [
        "investigation", "investigation_force", "priority_move", "escalation", "dissemination",
        "actor", "actor_link", "actor_force", "assessment", "assessment_score", "disruption",
        "threat_investigation", "plan_activity", "request", "decision_answer",
      ])
    #expect(
      ClearedTable.handled.map(\.name) == ["investigation", "actor", "request", "decision_answer"])
  }

  @Test("has no view where there is no such record, and can make none afterwards")
  func closed() throws {
    let made = "SELECT count(*) FROM temp.sqlite_schema"
    let never = try Snapshot(
      path: try SampleWithoutConditional.path(), clearance: .withoutConditions)
    #expect(try Statement(made, on: never.database).first { $0.integer(0) } == 0)
    #expect(never.keptBack == .none)
    let cleared = try SampleSnapshot.open(.withoutConditions)
    #expect(try Statement(made, on: cleared.database).first { $0.integer(0) } ?? 0 > 0)
    #expect(throws: StoreError.self) { try cleared.database.execute("DROP VIEW temp.actor") }
    #expect(throws: StoreError.self) {
      try cleared.database.execute("CREATE TEMP VIEW more AS SELECT 1")
    }
  }

  @Test("tells how many records of the nation it leaves out")
  func keptBack() throws {
    let whole = try SampleSnapshot.open()
    let count = try Statement(
      """
      SELECT (SELECT count(*) FROM actor WHERE handling = 'C')
               + (SELECT count(*) FROM investigation WHERE handling = 'C')
      """, on: whole.database
    ).first { $0.integer(0) }
    #expect(whole.keptBack == .none)
    #expect(
      try SampleSnapshot.open(.withoutConditions).keptBack == .records(try #require(count)))
  }

  @Test("reads few more rows for what it leaves out than for what it shows")
  func reading() throws {
    func steps(_ clearance: Clearance) throws -> Int {
      let snapshot = try SampleSnapshot.open(clearance)
      return try snapshot.database.counting { () throws(StoreError) in
        let actors = try snapshot.database.actors(in: .national)
        let open = try snapshot.database.openInvestigations(in: .national)
        _ = try snapshot.database.lastDisruptions(ofActors: actors.map(\.id))
        _ = try snapshot.database.priorityMoves(of: open.map(\.id))
        _ = try snapshot.database.handOffs(of: open.map(\.id), by: snapshot.header.asAt)
      }.count.scanSteps
    }
    #expect(try steps(.withoutConditions) < 2 * steps(.full) + 1000)
  }

  @Test("finds rows by the indexes of the tables behind the views")
  func indexes() throws {
    let cleared = try SampleSnapshot.open(.withoutConditions)
    for (table, column) in [
      ("investigation", "investigation_id"), ("priority_move", "investigation_id"),
      ("actor_link", "actor_id"), ("actor_link", "investigation_id"), ("assessment", "subject_id"),
      ("assessment_score", "assessment_id"), ("dissemination", "recipient"),
    ] {
      let plan = try Statement(
        "EXPLAIN QUERY PLAN SELECT * FROM \(table) WHERE \(column) = 'x'", on: cleared.database
      ).all { $0.text(3) }
      #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(table).\(column): \(plan)")
    }
  }
}
