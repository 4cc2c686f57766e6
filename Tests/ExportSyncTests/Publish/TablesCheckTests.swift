import ExportFormat
import Platform
import SampleForTests
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("A check of the tables", .tags(.slow))
struct TablesCheckTests {
  private func report(
    on tables: CentralTables, _ change: (inout TablesCheck.Order) -> Void = { _ in }
  ) throws -> TablesReport {
    var order = TablesCheck.Order(tables: tables.folder)
    change(&order)
    let scratch = try TemporaryFolder(in: "/tmp")
    let now = try #require(Timestamp("2019-04-05T06:00:00Z"))
    return try TablesCheck(order, now: now).run(in: scratch.path)
  }

  @Test("finds nothing wrong with good tables, and publishes nothing")
  func good() throws {
    try CentralTables.inFolder { tables in
      let findings = try report(on: tables).findings
      #expect(findings.isEmpty, "\(findings)")
      #expect(Files.kind(of: tables.out) == nil)
      let names = try Files.names(in: tables.folder)
      #expect(names.count == tableCatalogue.count)
    }
  }

  @Test("lists every fault of every row, and goes on to the references of the others")
  func faults() throws {
    try CentralTables.inFolder { tables in
      let bad = (0..<30).map { number in
        ["2019-03", "devon", "NFIB1A", "individual", "x\(number)", "1", "0", "3", "-1"]
      }
      let orphan = ["2019-03", "kent", "NFIB1A", "individual", "1", "1", "0", "0", "1"]
      try tables.write("demand", bad + [orphan])
      try tables.edit("campaign", "protect", "defend")
      let report = try report(on: tables)
      #expect(report.faults == 62 && report.of(.fault).count == 62)
      let said = report.of(.fault).map { "\($0)" }
      #expect(
        said.contains(
          "demand.csv:31: column reports: found 'x29', expected a whole number from 0 to 1000000000"
        ))
      #expect(
        said.contains(
          "demand.csv:32: column force_id: found 'kent', expected a force of the export"))
      #expect(
        said.filter { $0.hasPrefix("campaign.csv:2: column strand: found 'defend'") }.count == 1)
    }
  }

  @Test("calls no reference wrong that leads to a row with a fault")
  func faultyReference() throws {
    try CentralTables.inFolder { tables in
      try tables.edit("actor", "group", "gang")
      #expect(
        try report(on: tables).of(.fault).map { "\($0)" } == [
          "actor.csv:2: column kind: found 'gang', expected one of individual, group, network, enabler"
        ])
    }
  }

  @Test("finds what only a comparison of tables shows")
  func across() throws {
    try CentralTables.inFolder { tables in
      try tables.edit("campaign", "region:sw", "region:kent")
      #expect(
        try report(on: tables).of(.fault).map { "\($0)" } == [
          "campaign.csv:2: column scope: cam1: found 'region:kent', expected a force or region of the "
            + "export, or national"
        ])
    }
  }

  @Test("names silent forces, large changes, and what a recipient does not get, without a fault")
  func besides() throws {
    try CentralTables.inFolder { tables in
      let months = (1...12).map { "2018-" + ($0 < 10 ? "0" : "") + "\($0)" }
      let rows = months.flatMap { month in
        ["devon", "dorset"].filter { $0 == "devon" || month < "2018-12" }.map { force in
          [
            month, force, "NFIB1A", "individual",
            month == "2018-12" ? "90" : "40", "0", "0", "0", "0",
          ]
        }
      }
      try tables.write("demand", rows)
      for name in ["referral", "victim_care", "performance"] {
        try Files.remove("\(tables.folder)/\(name).csv")
      }
      let report = try report(on: tables) { $0.recipient = .force("west-midlands") }
      #expect(report.faults == 0)
      #expect(
        report.of(.silence).map { "\($0)" } == [
          "demand.csv: found no row of dorset since 2018-12, after rows in most months before; boards "
            + "will say 'no return yet'"
        ])
      #expect(
        report.of(.change).map { "\($0)" } == [
          "demand.csv: found 90 of devon in 2018-12, after 40 in 2018-11: more than half more"
        ])
      #expect(
        report.notSupplied == ["referral", "referral_compared", "victim_care", "performance"])
    }
  }

  @Test("names the rows that a recipient loses because of what they name")
  func closures() throws {
    try CentralTables.inFolder { tables in
      let row = [
        "dis2", "2019-03-04", "act1", "inv1", "SWROCU", "pursue", "minor", "Arrest", "validated",
        "", "", "",
      ]
      try tables.write("disruption", [row])
      try tables.write("actor_force", [])
      try tables.write("actor_link", [])
      let report = try report(on: tables) { $0.recipient = .force("devon") }
      #expect(
        report.of(.closure).map { "\($0)" } == [
          "disruption.csv:2: column actor_id: 'act1' emptied: no such actor in the export"
        ])
      #expect(
        report.csv.hasPrefix(
          "kind,file,line,column,text\r\nclosure,disruption.csv,2,actor_id,'act1' emptied: no such "
            + "actor in the export\r\n"))
    }
  }

  @Test("goes on where needed tables are missing, and says only that")
  func missing() throws {
    try CentralTables.inFolder { tables in
      try Files.remove("\(tables.folder)/force.csv")
      #expect(
        try report(on: tables).of(.fault).map { "\($0)" } == [
          "force.csv: found 'no file', expected \(Table.force.columns.map(\.name).joined(separator: ","))"
        ])
    }
  }
}
