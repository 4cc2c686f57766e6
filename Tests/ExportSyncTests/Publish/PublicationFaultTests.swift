import Platform
import SampleForTests
import Testing

@testable import ExportSync

@Suite("A publication of faulty tables", .tags(.slow))
struct PublicationFaultTests {
  /// A fault of the tables, and what is said of it.
  typealias Case = SpoiledCase<CentralTables>

  static let cases = [
    Case("no file", "actor_link.csv: found 'no file', expected actor_id,investigation_id,role") {
      try Files.remove("\($0.folder)/actor_link.csv")
    },
    Case(
      "nothing in it", "actor_link.csv: found 'nothing', expected actor_id,investigation_id,role"
    ) {
      try $0.write("actor_link", "")
    },
    Case(
      "a strange file", "demands.csv: found 'a table of that name', expected a table of the export"
    ) {
      try Files.write([], to: "\($0.folder)/demands.csv")
    },
    Case(
      "another header", "actor_force.csv:1: found 'actor,force_id', expected actor_id,force_id"
    ) { try $0.edit("actor_force", "actor_id", "actor") },
    Case(
      "text after a quote",
      "fraud_type.csv:2: found 'x,,Advance fee,0\\u{d}\\u{a}NFIB52A,Hacking,Hacio,', expected a comma "
        + "or CRLF after the closing quote"
    ) { try $0.edit("fraud_type", "\"\"\",", "\"\"\"x,") },
    Case("a field too few", "actor_force.csv:2: found '1 field', expected 2 fields") {
      try $0.edit("actor_force", "act1,devon", "act1")
    },
    Case(
      "no month",
      "demand.csv:4: column month: found '2019-13', expected a month YYYY-MM, or a day "
        + "of one"
    ) { try $0.edit("demand", "2019-02,unknown", "2019-13,unknown") },
    Case(
      "a bad value, said of the line handed in",
      "demand.csv:6: column reports: found 'two', expected a whole number from 0 to 1000000000"
    ) { try $0.edit("demand", "charity,2,", "charity,two,") },
    Case(
      "a reference to nobody, behind a field of two lines",
      "investigation.csv:4: column fraud_type: found 'NFIB9', expected a fraud_type of the export"
    ) { tables in
      var row = try #require(smallRows["investigation"]?.first)
      row[0] = "inv0"
      row[15] = "NFIB9"
      try tables.write("investigation", (smallRows["investigation"] ?? []) + [row])
    },
    Case(
      "a key twice, across its months",
      "dissemination.csv:3: column dissemination_id: found 'a key that stands already', expected "
        + "every key once"
    ) { tables in
      let row = ["sent1", "2019-02-20", "devon", "NFIB1A", "3", "1", "100", "", "", ""]
      try tables.write("dissemination", [row] + (smallMonths.last?.rows ?? []))
    },
    Case(
      "a scope that is none",
      "campaign.csv: cam1: column scope: found 'kent', expected a force or "
        + "region of the export, or national"
    ) { try $0.edit("campaign", "region:sw", "kent") },
  ]

  @Test("changes nothing, and says the file and line that was handed in", arguments: cases)
  func faulty(_ spoiled: Case) throws {
    try CentralTables.inFolder { tables in
      try spoiled.spoil(tables)
      #expect(
        try tables.refusal()
          == "TABLES: 1 problem. Nothing was published; the last export stands.\n"
          + "  \(spoiled.said)")
      #expect(Files.kind(of: "\(tables.out)/latest.txt") == nil)
      #expect(Files.kind(of: "\(tables.out)/.staging") == nil)
    }
  }
}
