import Testing
import ThreatDomain

@testable import ExportFormat
@testable import ExportSync

@Suite("The SQL for a warehouse")
struct WarehouseTests {
  private func text(_ name: WarehouseFile.Name, _ dialect: WarehouseDialect) -> String {
    WarehouseSQL(dialect: dialect).text(of: name)
  }

  /// The statements without comments: what the database reads.
  private func statements(_ name: WarehouseFile.Name, _ dialect: WarehouseDialect) -> String {
    text(name, dialect).split(separator: "\n")
      .filter { !$0.hasPrefix("--") }.joined(separator: "\n")
  }

  @Test("fills every column of its tables", arguments: WarehouseTable.all.map(\.table.name))
  func columns(_ name: String) throws {
    let warehouse = try #require(WarehouseTable.all.first { $0.table.name == name })
    #expect(warehouse.unfilled.isEmpty, "\(name) needs SQL for \(warehouse.unfilled)")
    let known = warehouse.table.columns.map(\.name) + ["contacted_in_time"]
    #expect(warehouse.fillings.keys.filter { !known.contains($0) } == [])
  }

  @Test("selects the columns in the order of the table's file, and no other")
  func order() {
    for warehouse in WarehouseTable.all {
      let names = warehouse.definition.split(separator: "\n").dropFirst()
        .prefix { !$0.hasPrefix("  FROM") }.compactMap(selectedName)
      #expect(names == warehouse.table.columns.map(\.name), "\(warehouse.table.name)")
    }
  }

  /// The column that a line of the select list ends; `nil` for a line within an expression.
  private func selectedName(_ line: Substring) -> String? {
    let words = line.filter { $0 != "," }.split(separator: " ").filter { $0 != "SELECT" }
    let isNamed = words.count == 1 || words.dropLast().last == "AS"
    return isNamed && words != ["CASE"] ? words.last.map(String.init) : nil
  }

  @Test(
    "leaves a sum empty where no report of the month has the figure, if the column may be empty")
  func sums() {
    func definition(_ loss: Column) -> String {
      let table = Table("demand", "", key: ["month"], columns: [Table.demand.columns[0], loss])
      return WarehouseTable(
        table: table, about: "", fillings: WarehouseTable.demand.fillings, source: "  FROM x"
      ).definition
    }
    let loss = Column.pence("loss_pence", "")
    #expect(
      definition(loss).contains("\n       COALESCE(SUM(known_loss_pence), 0) AS loss_pence\n"))
    #expect(
      definition(loss.optional).contains(
        """
               CASE
                 WHEN COUNT(SUM(known_loss_pence)) OVER (PARTITION BY month) > 0
                   THEN COALESCE(SUM(known_loss_pence), 0)
               END AS loss_pence
        """))
  }

  @Test("is the same in every database, but for months, reading and writing")
  func dialects() {
    for name in WarehouseFile.Name.allCases where ![.settings, .write].contains(name) {
      #expect(statements(name, .postgresql) == statements(name, .duckdb), "\(name.rawValue)")
    }
    let settings = statements(.settings, .postgresql)
      .replacing("to_char(", with: "strftime(").replacing("'YYYY-MM'", with: "'%Y-%m'")
    #expect(settings == statements(.settings, .duckdb))
  }

  @Test("says how it is run, in words of its own database", arguments: WarehouseDialect.allCases)
  func commands(_ dialect: WarehouseDialect) {
    for file in WarehouseFile.all(for: dialect) {
      #expect(file.text.contains("\n--   \(dialect.command(file.name))\n"), "\(file.name)")
      for other in WarehouseDialect.allCases where other != dialect {
        let program = other.command(file.name).split(separator: " ")[0]
        #expect(!file.text.contains(program), "\(file.name)")
        #expect(!file.text.contains(other.title), "\(file.name)")
      }
      #expect(file.text.utf8.allSatisfy { $0 < 0x80 }, "\(file.name) is not plain ASCII")
    }
  }

  @Test("copies in PostgreSQL in one line a table, as psql needs, and in the order of the key")
  func copies() {
    let lines = text(.write, .postgresql).split(separator: "\n").filter { $0.hasPrefix("\\copy") }
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0.contains("WITH (FORMAT csv, HEADER") })
    #expect(
      lines.contains {
        $0.contains(#"ptg_referral ORDER BY month COLLATE "C", force_id COLLATE "C", "#)
      })
  }

  @Test("takes the names as the files of the template have them")
  func names() {
    let checks = text(.checks, .duckdb)
    for table in [Table.force, .fraudType] {
      for column in table.columns { #expect(checks.contains("  \(column.name) TEXT")) }
    }
    #expect(checks.contains("NOT IN ('\(VictimType.codes.joined(separator: "', '"))')"))
  }

  @Test("takes away every view and table that it makes, and not the reports")
  func removal() {
    let all = WarehouseFile.all(for: .postgresql).map(\.text).joined(separator: "\n")
    let made = all.split(separator: "\n").compactMap { line -> String? in
      let words = line.split(separator: " ").map(String.init)
      guard words.first == "CREATE", !words.contains("TEMPORARY") else { return nil }
      return words.last { $0.hasPrefix("ptg_") }
    }
    #expect(made.count == 11)
    let removal = text(.remove, .postgresql)
    for name in made { #expect(removal.contains(" \(name);\n"), "\(name)") }
    #expect(!removal.contains(" report;"))
  }
}
