import ExportFormat
import Platform
import SampleForTests
import Testing

@testable import ExportSync

@Suite("A publication of faulty tables", .tags(.slow))
struct PublicationFaultTests {
  /// A fault of the tables, and its message.
  typealias Case = SpoiledCase<CentralTables>

  static let cases = [
    Case(
      "no file", "region.csv: found 'no file', expected region_id,name,name_cy,unit,unit_name"
    ) {
      try Files.remove("\($0.folder)/region.csv")
    },
    Case(
      "nothing in it", "actor_link.csv: found 'nothing', expected actor_id,investigation_id,role"
    ) {
      try $0.write("actor_link", "")
    },
    Case(
      "a strange file",
      "demands.csv: found 'no table of that name', expected demand.csv, perhaps; rename it or take "
        + "it away"
    ) {
      try Files.write([], to: "\($0.folder)/demands.csv")
    },
    Case(
      "another header", "actor_force.csv:1: column 1: found 'actor', expected actor_id"
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
      "demand.csv:4: column month: found '2019-13', expected a month YYYY-MM"
    ) { try $0.edit("demand", "2019-02,unknown", "2019-13,unknown") },
    Case(
      "a bad value, said of the line handed in",
      "demand.csv:6: column reports: found 'two', expected a whole number from 0 to 1000000000"
    ) { try $0.edit("demand", "charity,2,", "charity,two,") },
    Case(
      "a reference to nobody, behind a field of two lines",
      "investigation.csv:4: column fraud_type: found 'NFIB9', expected a fraud_type of the export, "
        + "or nothing"
    ) { tables in
      var row = try #require(smallRows["investigation"]?.first)
      row[0] = "inv0"
      row[Table.investigation.place(of: "fraud_type")] = "NFIB9"
      try tables.write("investigation", (smallRows["investigation"] ?? []) + [row])
    },
    Case(
      "a key twice, across its months",
      "dissemination.csv:3: column dissemination_id: found 'a key that stands already', expected "
        + "every key once"
    ) { tables in
      let row = [
        "sent1", "2019-02-20", "devon", "NFIB1A", "0", "3", "1", "100", "", "", "", "", "",
      ]
      try tables.write("dissemination", [row] + (smallMonths.last?.rows ?? []))
    },
    Case(
      "a scope that is none",
      "campaign.csv:2: cam1: column scope: found 'kent', expected a force or "
        + "region of the export, or national"
    ) { try $0.edit("campaign", "region:sw", "kent") },
  ]

  static let moreCases = [
    Case(
      "another order of columns",
      "actor_force.csv:1: column 1: found 'force_id', expected actor_id; the order is "
        + "actor_id,force_id"
    ) { try $0.edit("actor_force", "actor_id,force_id", "force_id,actor_id") },
    Case(
      "a column that lacks",
      "actor_link.csv:1: column role: found 'no such column', expected it after investigation_id"
    ) {
      try $0.edit("actor_link", ",role\n", "\n")
    },
    Case(
      "a column too many", "actor_force.csv:1: column 3: found 'colour', expected no such column"
    ) {
      try $0.edit("actor_force", "force_id\n", "force_id,colour\n")
    },
    Case(
      "semicolons",
      "actor_force.csv:1: found 'actor_id;force_id', expected commas between the columns, not "
        + "semicolons"
    ) { try $0.write("actor_force", try $0.text("actor_force").replacing(",", with: ";")) },
    Case(
      "tabs",
      "actor_force.csv:1: found 'tabs', expected commas between the columns, not tabs"
    ) { try $0.write("actor_force", try $0.text("actor_force").replacing(",", with: "\t")) },
    Case(
      "no names of columns",
      "actor_force.csv:1: found 'act1,devon', expected the names of the columns: actor_id,force_id"
    ) { try $0.edit("actor_force", "actor_id,force_id\n", "") },
    Case(
      "a number with commas",
      "demand.csv:2: found '10 fields', expected 9 fields; numbers are written without commas, and "
        + "text with a comma in quotes"
    ) { try $0.edit("demand", "individual,10,", "individual,1,010,") },
    Case(
      "the name of a force in place of its id",
      "actor_force.csv:2: column force_id: found 'West Midlands', expected a force of the export; "
        + "perhaps west-midlands"
    ) { try $0.edit("actor_force", "act1,devon", "act1,West Midlands") },
    Case(
      "a slip in a force's id",
      "actor_force.csv:2: column force_id: found 'devn', expected a force of the export; perhaps devon"
    ) { try $0.edit("actor_force", "act1,devon", "act1,devn") },
    Case(
      "a name in capitals",
      "DEMAND.csv: found 'another name', expected demand.csv, in small letters"
    ) {
      try Files.rename("\($0.folder)/demand.csv", to: "\($0.folder)/DEMAND.csv")
    },
    Case(
      "a spreadsheet",
      "demand.xlsx: found 'another kind of file', expected demand.csv; save the table as CSV UTF-8"
    ) { try Files.rename("\($0.folder)/demand.csv", to: "\($0.folder)/demand.xlsx") },
    Case(
      "several tables that lack",
      "tables that lack: found '2 of 3', expected also region.csv, fraud_type.csv"
    ) { tables in
      for name in ["region", "fraud_type"] {
        try Files.remove("\(tables.folder)/\(name).csv")
      }
    },
    Case(
      "an empty figure",
      "demand.csv:2: column reports: found '', expected a whole number from 0 to 1000000000"
    ) { try $0.edit("demand", "individual,10,", "individual,,") },
    Case(
      "a number near the largest of all",
      "demand.csv:2: column loss_pence: found '9223372036854775807', expected a whole number from 0 "
        + "to 1000000000000, in pence, or nothing"
    ) { try $0.edit("demand", "123456", "9223372036854775807") },
    Case(
      "a month that has not begun",
      "demand.csv:2: column month: found '2019-05', expected a month that has begun; this is 2019-04"
    ) { try $0.edit("demand", "2019-02,devon,NFIB1A", "2019-05,devon,NFIB1A") },
    Case(
      "a month as a spreadsheet writes it",
      "demand.csv:2: column month: found 'Feb-19', expected a month YYYY-MM; perhaps 2019-02"
    ) { try $0.edit("demand", "2019-02,devon,NFIB1A", "Feb-19,devon,NFIB1A") },
    Case(
      "a day in place of a month",
      "demand.csv:2: column month: found '01/02/2019', expected a month YYYY-MM; perhaps 2019-02"
    ) { try $0.edit("demand", "2019-02,devon,NFIB1A", "01/02/2019,devon,NFIB1A") },
    Case(
      "a month of another age",
      "demand.csv:2: column month: found '1900-01', expected a month less than 25 years from "
        + "2019-03, as most rows have it"
    ) { try $0.edit("demand", "2019-02,devon,NFIB1A", "1900-01,devon,NFIB1A") },
    Case(
      "bytes of an old spreadsheet",
      "fraud_type.csv:3: column name: found 'Hack\\xE9', expected UTF-8: save the table as CSV UTF-8, "
        + "or give --encoding windows-1252"
    ) { try $0.editBytes("fraud_type", "Hacking", [0x48, 0x61, 0x63, 0x6B, 0xE9]) },
    Case("UTF-16", "fraud_type.csv: found 'UTF-16', expected UTF-8; save the table as CSV UTF-8") {
      try Files.write([0xFF, 0xFE, 0x61, 0], to: "\($0.folder)/fraud_type.csv")
    },
  ]

  @Test(
    "changes nothing, and says the file and line that was handed in", arguments: cases + moreCases)
  func faulty(_ spoiled: Case) throws {
    try CentralTables.inFolder { tables in
      try spoiled.spoil(tables)
      let said = try tables.refusal()
      #expect(
        said
          == "TABLES: 1 problem. Nothing was published; the last export stands.\n"
          + "  \(spoiled.said)")
      #expect(Files.kind(of: "\(tables.out)/latest.txt") == nil)
      #expect(Files.kind(of: "\(tables.out)/.staging") == nil)
    }
  }
}
