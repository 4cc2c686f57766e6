import ExportFormat
import Platform
import SampleForTests
import Testing

@testable import ExportSync

@Suite("A template of the tables")
struct TableTemplateTests {
  private static var sample: String {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "\(root)/SampleData/central-export"
  }

  private func write(to folder: String, for warehouse: WarehouseDialect? = nil) throws {
    let shipped = ShippedTables(sample: TableTemplateTests.sample)
    try TableTemplate(filledFrom: shipped, warehouse: warehouse).write(to: folder)
  }

  @Test("has every table that somebody fills in, a dictionary, and the names of forces filled in")
  func files() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let folder = "\(root.path)/tables"
    try write(to: folder)
    let names = TableTemplate.tables.map(\.fileName) + ["dictionary.csv"]
    #expect(try Files.names(in: folder).sorted() == names.sorted())
    for table in TableTemplate.tables {
      let text = try text("\(folder)/\(table.fileName)")
      #expect(text.hasPrefix(CSVText.record(table.columns.map(\.name))), "\(table.name)")
      #expect(!text.contains { $0 == "\n" }, "\(table.name) has a line without CR")
      let isFilled = ShippedTables.tables.contains { $0.name == table.name }
      #expect((text.split(separator: "\r\n").count > 1) == isFilled, "\(table.name)")
    }
    #expect(try text("\(folder)/force.csv").contains("kent,Kent Police,"))
    #expect(try text("\(folder)/dictionary.csv") == TableDictionary.csv)
  }

  @Test(
    "has the SQL of a warehouse in a folder of its own, which no publication takes for a table",
    arguments: WarehouseDialect.allCases)
  func warehouse(_ dialect: WarehouseDialect) throws {
    let root = try TemporaryFolder(in: "/tmp")
    let folder = "\(root.path)/tables"
    try write(to: folder, for: dialect)
    let names = TableTemplate.tables.map(\.fileName) + ["dictionary.csv", "sql"]
    #expect(try Files.names(in: folder).sorted() == names.sorted())
    let files = WarehouseFile.Name.allCases.map(\.rawValue)
    #expect(try Files.names(in: "\(folder)/sql").sorted() == files.sorted())
    #expect(try text("\(folder)/sql/write.sql").contains(dialect.command(.write)))
    #expect(try TableFolder(folder).problems.isEmpty)
  }

  @Test("goes into no folder that has something in it, and over no file")
  func occupied() throws {
    let root = try TemporaryFolder(in: "/tmp")
    try Files.write(Array("mine".utf8), to: "\(root.path)/demand.csv")
    let error = #expect(throws: TemplateError.self) { try write(to: root.path) }
    #expect(
      error?.description
        == "\(root.path): found 'demand.csv' in it, expected a new or empty folder. Nothing was "
        + "written; name another folder.")
    #expect(throws: TemplateError.self) { try write(to: "\(root.path)/demand.csv") }
    #expect(try text("\(root.path)/demand.csv") == "mine")
  }

  @Test("says so where the sample was changed, and writes nothing")
  func changed() throws {
    let root = try TemporaryFolder(in: "/tmp")
    try SmallPublication().publish(to: "\(root.path)/export")
    let region = try #require(
      try Files.names(in: "\(root.path)/export/objects").first { name in
        try text("\(root.path)/export/objects/\(name)").hasPrefix("region_id,name,")
      })
    try Files.write(
      Array("region_id\r\n".utf8), to: "\(root.path)/export/objects/\(region)")
    let template = TableTemplate(filledFrom: ShippedTables(sample: "\(root.path)/export"))
    let error = #expect(throws: TemplateError.self) {
      try template.write(to: "\(root.path)/tables")
    }
    #expect(error?.description.contains("found other bytes") ?? false)
    #expect(Files.kind(of: "\(root.path)/tables") == nil)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
  }
}

@Suite("The examples of the dictionary", .tags(.slow))
struct DictionaryExampleTests {
  @Test("make, a row a table, an export that keeps every rule")
  func publication() throws {
    try CentralTables.inFolder { tables in
      let filled = TableTemplate.tables
      for table in filled { try tables.write(table.name, [table.columns.map(\.example)]) }
      // One row of demand and one of referral count for a force, its region and the nation.
      #expect(try tables.publish().rows == filled.count + 6)
    }
  }
}
