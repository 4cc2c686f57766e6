import ExportFormat
import ExportSync
import Platform
import SnapshotStore
import Testing

@testable import ptg

@Suite("The help about tables")
struct TablesHelpTests {
  @Test("lists every table, with what is needed always first")
  func overview() {
    let system = TestSystem()
    #expect(system.run("help", "tables") == .done)
    #expect(
      system.output.hasPrefix(
        """
        An export needs region, force and fraud_type, and one table of facts.

        Always needed
          region                A policing region and its unit
        """))
    for table in tableCatalogue { #expect(system.output.contains("\n  \(table.name) ")) }
  }

  @Test("says of every column of one table what it holds")
  func columns() {
    let system = TestSystem()
    #expect(system.run("help", "tables", "victim_care") == .done)
    #expect(
      system.output.hasPrefix(
        """
        victim_care.csv: Victims on a monthly list, and what was done for them.
        Facts, one table at least. One row for each month, force_id and list; no two
        alike.

        month
          Month of the list: a month YYYY-MM. Such as 2019-03

        force_id
          Force of the victim's residence: the key of a row of force. Such as dorset

        list
          Which list: one of vulnerable, repeat. Such as vulnerable
        """))
  }

  @Test("takes the name of a file too, and suggests the nearest name")
  func names() {
    #expect(TestSystem().run("help", "tables", "demand.csv") == .done)
    let system = TestSystem()
    #expect(system.run("help", "tables", "demnd") == .usage)
    #expect(
      system.errors
        == "ptg: there is no table 'demnd'. Did you mean 'demand'? 'ptg help tables' lists them\n")
    #expect(TestSystem().run("help", "tables", "demand", "force") == .usage)
  }
}

@Suite("The template verb")
struct TemplateVerbTests {
  @Test("writes the tables, says what is next, and writes nothing over them")
  func template() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let system = TestSystem()
    let folder = "\(root.path)/tables"
    #expect(system.run("template", folder) == .done)
    #expect(
      system.output.hasPrefix(
        "\(folder): \(TableTemplate.tables.count) tables and dictionary.csv. Filled: region.csv, force.csv "
          + "and fraud_type.csv.\nNext:\n"))
    #expect(try Files.names(in: folder).count == TableTemplate.tables.count + 1)
    let again = TestSystem()
    #expect(again.run("template", folder) == .cannotWrite)
    #expect(again.errors.contains("expected a new or empty folder"))
  }

  @Test("writes the SQL for a warehouse too, and says how it is run")
  func warehouse() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let system = TestSystem()
    let folder = "\(root.path)/tables"
    #expect(system.run("template", folder, "--sql", "duckdb") == .done)
    let lines = system.output.split(separator: "\n").map(String.init)
    #expect(
      lines.dropFirst() == [
        "SQL for DuckDB: 9 files in sql. It makes demand.csv, referral.csv and victim_care.csv from "
          + "reports.",
        "Next:",
        "  1. Make the table of reports, or a view of yours in its place: sql/1-report.sql has the "
          + "columns.",
        "  2. Set the months in sql/2-settings.sql, then run 2-settings.sql to 7-left_out.sql, each "
          + "once. Each file says how.",
        "  3. duckdb -bail warehouse.duckdb < sql/write.sql  writes the tables, each month",
        "  4. ptg publish --check \(folder)                 says every fault, and publishes nothing",
        "  5. ptg publish \(folder) --out EXPORT --key KEY  publishes, signed with an SSH key",
      ])
    #expect(system.run("help", "template") == .done)
    let help = system.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(help.contains(WarehouseDialect.words.joined(separator: " or ")))
    let again = TestSystem()
    #expect(again.run("template", folder, "--sql", "postgresql") == .cannotWrite)
    #expect(again.run("template", "--sql", "postgresql") == .usage)
  }

  @Test(
    "knows two databases, and asks about a slip in either language",
    arguments: [
      (
        "en",
        "ptg: --sql cannot be 'postgres'. Did you mean 'postgresql'? Give one of postgresql, duckdb\n"
      ),
      (
        "cy",
        "ptg: ni all --sql fod yn 'postgres'. Oeddech chi'n golygu 'postgresql'? Rhowch un o'r rhain: "
          + "postgresql, duckdb\n"
      ),
    ])
  func otherDatabase(_ language: String, _ message: String) {
    let system = TestSystem()
    #expect(system.run("template", "/x", "--sql", "postgres", "--lang", language) == .usage)
    #expect(system.errors == message)
  }
}

@Suite("The help about views")
struct ViewsHelpTests {
  @Test("lists every view of a snapshot")
  func overview() {
    let system = TestSystem()
    #expect(system.run("help", "views") == .done)
    for view in ReaderView.all { #expect(system.output.contains("\n  \(view.name) ")) }
    #expect(system.output.hasSuffix("'ptg help views NAME' says the columns of one.\n"))
    #expect(system.run("help") == .done && system.output.contains("'ptg help views [NAME]'"))
  }

  @Test("says of every column its type, what it holds and whether it may be empty")
  func columns() {
    let system = TestSystem()
    #expect(system.run("help", "views", "v_published_figure") == .done)
    #expect(
      system.output.hasPrefix(
        """
        v_published_figure: A figure of a publication, exactly as published.

        publication_id TEXT
          Publication: a key of v_publication

        period TEXT
          Time that the figure counts: a period YYYY, FY-YYYY-YY, YYYY-Qn, YYYY-MM or
          YE-YYYY-MM (the year ending)

        body TEXT
          Whose figure it is, as the publication names it: text of one line, at most
          1,000 bytes, in UTF-8

        force_id TEXT (may be empty)
          Its force, where the body is one: a key of v_force
        """))
  }

  @Test("takes the name of the table too, and suggests the nearest name")
  func names() {
    #expect(TestSystem().run("help", "views", "demand") == .done)
    let system = TestSystem()
    #expect(system.run("help", "views", "v_demnd") == .usage)
    #expect(
      system.errors
        == "ptg: a snapshot has no view 'v_demnd'. Did you mean 'v_demand'? 'ptg help views' lists "
        + "them\n")
  }
}
