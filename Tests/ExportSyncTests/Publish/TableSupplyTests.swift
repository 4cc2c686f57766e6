import ExportFormat
import Platform
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("A publication of some of the tables", .tags(.slow))
struct TableSupplyTests {
  /// Takes away the files of all tables but these and the ones that are always needed.
  private func keep(_ names: Set<String>, in tables: CentralTables) throws {
    for table in tableCatalogue where table.standing != .required && !names.contains(table.name) {
      try Files.remove("\(tables.folder)/\(table.fileName)")
    }
  }

  @Test("needs region, force, fraud type and demand, and tells readers what is not supplied")
  func newcomer() throws {
    try CentralTables.inFolder { tables in
      try keep(["demand"], in: tables)
      let outcome = try tables.publish()
      // The totals of demand are made from it.
      #expect(outcome.notSupplied.count == tableCatalogue.count - 5 && outcome.notes == [])
      #expect(
        try tables.export.text("datapackage.json").contains(
          "\"ptg:notSupplied\": [\n    \"population\",\n    \"priority_level\","))
      try tables.export.sync()
      let snapshot = try Snapshot(path: try tables.export.current(), clearance: .full)
      #expect(snapshot.supply.lacks(.investigation) && !snapshot.supply.lacks(.demand))
      #expect(try snapshot.database.investigations(in: .national).isEmpty)
      #expect(snapshot.directory.openingMonth == Month("2019-03"))
    }
  }

  @Test("takes a table with a head and no row for one that is not supplied, unless told otherwise")
  func bare() throws {
    try CentralTables.inFolder { tables in
      try tables.write("campaign", [])
      let outcome = try tables.publish()
      #expect(outcome.notSupplied == ["campaign"])
      #expect(
        outcome.notes == [
          "campaign.csv: found no row, so not supplied; where a table is known to have none, give "
            + "--empty, such as --empty campaign"
        ])
      let told = try tables.publish { $0.empty = ["campaign"] }
      #expect(told.notSupplied == [] && told.notes == [])
      #expect(
        try tables.refusal { $0.empty = ["campaign", "actor"] }.contains(
          "actor.csv: found 'rows', expected none, as --empty actor says"))
    }
  }

  @Test("takes investigations alone: their month is that of the publication")
  func withoutMonths() throws {
    try CentralTables.inFolder { tables in
      try keep(["investigation"], in: tables)
      try tables.publish()
      try tables.export.sync()
      let snapshot = try Snapshot(path: try tables.export.current(), clearance: .full)
      #expect(snapshot.header.dataTo == Month("2019-04"))
      #expect(try snapshot.database.investigations(in: .national).count == 1)
    }
  }

  @Test("says which tables are needed always, and that one of facts is")
  func needed() throws {
    try CentralTables.inFolder { tables in
      try keep([], in: tables)
      #expect(
        try tables.refusal()
          == "TABLES: 1 problem. Nothing was published; the last export stands.\n"
          + "  tables of facts: found 'none with a row', expected one at least, such as demand.csv")
      try tables.write("region", [])
      #expect(try tables.refusal().contains("region.csv: found 'no row', expected one at least"))
      try Files.remove("\(tables.folder)/region.csv")
      try Files.remove("\(tables.folder)/force.csv")
      #expect(
        try tables.refusal()
          == "TABLES: 1 problem. Nothing was published; the last export stands.\n"
          + "  tables that lack: found '2 of 3', expected also region.csv, force.csv")
    }
  }

  @Test("refuses a table whose rows all name rows of one that is not supplied")
  func mandatoryReference() throws {
    try CentralTables.inFolder { tables in
      try keep(["demand", "actor_link"], in: tables)
      #expect(
        try tables.refusal()
          == "TABLES: 2 problems. Nothing was published; the last export stands.\n"
          + "  actor_link.csv: column actor_id: found 'a table that is not supplied', expected rows in "
          + "actor.csv, or none in actor_link.csv\n"
          + "  actor_link.csv: column investigation_id: found 'a table that is not supplied', expected "
          + "rows in investigation.csv, or none in actor_link.csv")
    }
  }

  @Test("empties a reference that may be empty where its table is not supplied, and says so")
  func optionalReference() throws {
    try CentralTables.inFolder { tables in
      try keep(["dissemination"], in: tables)
      #expect(
        try tables.publish().notes == [
          "dissemination.csv: 1 of investigation_id emptied: no such investigation in the export"
        ])
      try tables.export.sync()
      let database = try Database(reading: try tables.export.current())
      let led = try Statement(
        "SELECT count(*) FROM dissemination WHERE investigation_id IS NULL", on: database
      ).first { $0.integer(0) }
      #expect(led == 1)
    }
  }

  @Test("asks why a table is gone that was published before")
  func gone() throws {
    try CentralTables.inFolder { tables in
      try tables.publish()
      try Files.remove("\(tables.folder)/commitment.csv")
      #expect(
        try tables.refusal()
          == "TABLES: 1 problem. Nothing was published; the last export stands.\n"
          + "  commitment.csv: found 'no row of a table that was published', expected its rows, "
          + "--empty commitment where it has none now, or --reason TEXT for all to read")
      let outcome = try tables.publish { $0.reason = "Nobody keeps it any more" }
      #expect(outcome.notSupplied == ["commitment"] && outcome.restated == ["commitment"])
    }
  }

  @Test("takes a file without a column that may be empty, and says that it is not supplied")
  func withoutColumn() throws {
    try CentralTables.inFolder { tables in
      let rows = smallMonths.filter { $0.table == "demand" }.flatMap(\.rows)
      let head =
        "month,force_id,fraud_type,victim_type,reports,cyber_reports,repeat_victims,"
        + "vulnerable_victims\n"
      try tables.write("demand", head + rows.map { CSVText.record(Array($0.dropLast())) }.joined())
      #expect(try tables.publish().notSupplied == ["demand.loss_pence"])
      try tables.export.sync()
      let snapshot = try Snapshot(path: try tables.export.current(), clearance: .full)
      #expect(snapshot.supply.lackingColumns(among: ["demand.loss_pence"]).count == 1)
      let demand = try snapshot.database.demand(of: .national, in: Self.months)
      #expect(demand.map(\.count.loss) == [nil, nil] && demand.map(\.count.reports) == [15, 39])
      try tables.write("demand", head.replacing("reports,", with: "", maxReplacements: 1))
      #expect(try tables.refusal().contains("column reports: found 'no such column'"))
    }
  }

  private static let months: ClosedRange<Month> = {
    let last = Month(index: 2019 * 12 + 2)
    return (last - 1)...last
  }()

  @Test("leaves a sum not known where one row lacks the figure, and every other sum as it is")
  func oneRow() throws {
    try CentralTables.inFolder { tables in
      try tables.edit(
        "demand", "devon,NFIB1A,individual,7,1,0,3,700", "devon,NFIB1A,individual,7,1,0,3,")
      #expect(try tables.publish().notSupplied.isEmpty)
      try tables.export.sync()
      let database = try Database(reading: try tables.export.current())
      let losses = try Statement(
        """
        SELECT scope || ' ' || month || ' ' || coalesce(loss_pence, 'not known')
          FROM v_demand_total
         WHERE scope IN ('national', 'region:sw', 'devon', 'dorset')
         ORDER BY 1
        """, on: database
      ).all { $0.text(0) }
      #expect(
        losses == [
          "devon 2019-02 123506", "devon 2019-03 not known", "dorset 2019-03 1000",
          "national 2019-02 123506", "national 2019-03 not known", "region:sw 2019-02 123506",
          "region:sw 2019-03 not known",
        ])
      let answer = try database.answer(
        .demand(.sum(.loss), DemandSlice(.national, in: Self.months))
      )
      #expect(answer.value == .missing && answer.rowsCounted == 6)
      let known = try database.answer(
        .demand(.sum(.loss), DemandSlice(.force("dorset"), in: Self.months)))
      #expect(known.value == .missing || known.value == .integer(1000))
    }
  }

  @Test(
    "is cut for every recipient, whatever is not supplied",
    arguments: [
      ["demand"], ["investigation"], ["dissemination", "victim_care"],
      ["actor", "actor_force", "threat"], ["disruption"], ["performance", "measure"],
    ])
  func cut(_ names: Set<String>) throws {
    try CentralTables.inFolder { tables in
      try keep(names, in: tables)
      for recipient in [Scope.region("sw"), .force("devon")] {
        try Files.removeFolder(tables.out)
        let outcome = try tables.publish(to: recipient)
        let made = ComparedTable.all.count { names.contains($0.source.name) }
        #expect(outcome.notSupplied.count == tableCatalogue.count - names.count - made - 3)
        try Files.removeFolder("\(tables.root)/data")
        try tables.export.sync()
      }
    }
  }
}

@Suite("The list of tables that are not supplied")
struct NotSuppliedTests {
  private static let absent =
    "a table of the export that may be absent, or a column that may be empty"

  @Test(
    "names only tables and columns that may be absent, and are",
    arguments: [
      ("force", "found 'force', expected \(absent)"),
      ("forces", "found 'forces', expected \(absent)"),
      ("demand.reports", "found 'demand.reports', expected \(absent)"),
      ("demand.losses", "found 'demand.losses', expected \(absent)"),
      ("campaign", "found 'campaign', expected no table that has a resource"),
    ])
  func refused(_ name: String, said: String) throws {
    let manifest = try Manifest(Array(try Self.manifest(lacking: name).utf8), file: "m")
    var rules = ManifestRules(manifest, file: "m")
    #expect(rules.plan() == nil)
    #expect(
      rules.problems.all.map { "\($0)" }.contains { $0.hasSuffix("ptg:notSupplied: \(said)") })
  }

  @Test("is refused where it names a column that has values")
  func untrue() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    var publication = SmallPublication()
    publication.notSupplied = ["demand.loss_pence"]
    try publication.publish(to: "\(folder.path)/export")
    let sync = ExportSync(
      from: ExportSource(folder: "\(folder.path)/export"), waiver: .unsigned(reason: "test"),
      now: try #require(Timestamp("2019-04-06T06:00:00Z"))
    ) { _ in }
    let error = try #require(throws: SyncError.self) {
      _ = try sync.verify(in: folder.path).content.get()
    }
    #expect(
      "\(error)".contains(
        "column loss_pence: found 'a value in 6 rows', expected none, as ptg:notSupplied says"))
  }

  /// A manifest of the small export that says that it lacks a table.
  private static func manifest(lacking name: String) throws -> String {
    let folder = try TemporaryFolder(in: "/tmp")
    try SmallPublication().publish(to: folder.path)
    let text = String(
      decoding: try Files.read("\(folder.path)/datapackage.json", limit: 1 << 20), as: UTF8.self)
    return text.replacing(
      "\"ptg:totals\"", with: "\"ptg:notSupplied\": [\"\(name)\"],\n  \"ptg:totals\"",
      maxReplacements: 1)
  }
}
