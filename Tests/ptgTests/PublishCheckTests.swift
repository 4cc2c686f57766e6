import ExportFormat
import ExportSync
import Platform
import SampleForTests
import Testing

@testable import ptg

@Suite("The check before a publication")
struct PublishCheckTests {
  /// The tables of the small export in a folder of their own.
  private func tables(_ check: (String) throws -> Void) throws {
    let root = try TemporaryFolder(in: "/tmp")
    for table in tableCatalogue {
      let months = smallMonths.filter { $0.table == table.name }.flatMap(\.rows)
      let records = [table.columns.map(\.name)] + (smallRows[table.name] ?? []) + months
      try Files.write(
        Array(records.map(CSVText.record).joined().utf8), to: "\(root.path)/\(table.fileName)")
    }
    try check(root.path)
  }

  @Test("needs no key, and ends well where publish would take the tables")
  func good() throws {
    try tables { folder in
      let system = TestSystem()
      #expect(system.run("publish", "--check", folder) == .done)
      #expect(system.output == "No faults.\n" && system.errors == "")
    }
  }

  @Test("lists faults as text or as CSV, and ends with the status of bad data")
  func faults() throws {
    try tables { folder in
      try Files.write(
        Array("actor_id,force_id\r\nact1\r\nact1,kent\r\n".utf8), to: "\(folder)/actor_force.csv")
      let system = TestSystem()
      #expect(system.run("publish", folder, "--check") == .badData)
      #expect(
        system.output == """
          2 faults:
            actor_force.csv:2: found '1 field', expected 2 fields
            actor_force.csv:3: column force_id: found 'kent', expected a force of the export

          """)
      #expect(
        system.errors
          == "ptg publish --check: found 2 faults, expected none; 'ptg publish' would refuse the "
          + "tables\n")
      let table = TestSystem()
      #expect(table.run("publish", folder, "--check", "--format", "csv") == .badData)
      #expect(
        table.output
          == "kind,file,line,column,text\r\n"
          + "fault,actor_force.csv,2,,\"found '1 field', expected 2 fields\"\r\n"
          + "fault,actor_force.csv,3,force_id,\"found 'kent', expected a force of the export\"\r\n")
    }
  }

  @Test("refuses words that say nothing here")
  func words() {
    let lines: [([String], String)] = [
      (["publish", "x", "--format", "csv"], "--format goes with --check here"),
      (
        ["publish", "x", "--check", "--format", "json"],
        "--format cannot be 'json'. Give one of text, csv"
      ),
      (
        ["publish", "x", "--check", "--empty", "actor,demnd"],
        "--empty: there is no table 'demnd'. Did you mean 'demand'? 'ptg help tables' lists them"
      ),
    ]
    for (words, message) in lines {
      do {
        _ = try Command(words)
        Issue.record("\(words) is taken")
      } catch {
        #expect("\(error)" == message)
      }
    }
  }
}
