import ExportFormat
import Platform
import SQLiteFile
import SampleForTests
import Testing

@testable import SnapshotStore

@Suite("The views for readers")
struct ReaderViewTests {
  /// The columns of a view as SQLite has them, with their types.
  private func columns(
    of view: String, in database: borrowing Database
  ) throws -> [(name: String, type: String)] {
    try Statement("SELECT name, type FROM pragma_table_info('\(view)')", on: database)
      .all { ($0.text(0), $0.text(1)) }
  }

  @Test("are all described, column by column in their order; no other view is")
  func described() throws {
    let snapshot = try SampleSnapshot.open()
    let views = try Statement(
      "SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'v_*'",
      on: snapshot.database
    ).all { $0.text(0) }
    #expect(Set(ReaderView.all.map(\.name)) == Set(views) && ReaderView.all.count == views.count)
    for view in ReaderView.all {
      let found = try columns(of: view.name, in: snapshot.database)
      #expect(found.map(\.name) == view.columns.map(\.name), "\(view.name)")
    }
  }

  @Test("tell in v_about what they hold, in the snapshot itself, kept back or not")
  func about() throws {
    for clearance in [Clearance.full, .withoutConditions] {
      let snapshot = try SampleSnapshot.open(clearance)
      let rows = try Statement(
        """
        SELECT column, type, meaning, unit_or_codes, may_be_empty, row_is
          FROM v_about
         WHERE view = 'v_demand'
        """, on: snapshot.database
      ).all { row in (0..<6).map { row.text($0) } }
      #expect(rows.map { $0[0] } == Table.demand.columns.map(\.name))
      #expect(
        rows[0] == ["month", "TEXT", "Month of the report", "a month YYYY-MM", "0", rows[0][5]])
      #expect(rows[3][3] == "individual, business, charity, public, unknown")
      #expect(rows.last?.prefix(4) == ["loss_pence", "INTEGER", "Loss, in pence", "pence"])
      #expect(rows.allSatisfy { $0[5] == Table.demand.about })
      let all = try Statement("SELECT count(*) FROM v_about", on: snapshot.database)
        .first { $0.integer(0) }
      #expect(all == ReaderView.all.reduce(0) { $0 + $1.columns.count })
    }
  }

  @Test("hold values of the types that are told, and are empty only where that is told")
  func types() throws {
    let snapshot = try SampleSnapshot.open()
    for view in ReaderView.all {
      for column in view.columns {
        let kinds = try Statement(
          "SELECT DISTINCT typeof(\"\(column.name)\") FROM \(view.name)", on: snapshot.database
        ).all { $0.text(0).uppercased() }
        let known = [column.type] + (column.mayBeEmpty ? ["NULL"] : [])
        #expect(Set(kinds).isSubset(of: known), "\(view.name).\(column.name): \(kinds)")
      }
    }
  }

  /// Before 3.41 SQLite tells no type of a cast (sqlite.org/changes.html).
  @Test("have the types that are told where SQLite declares one")
  func declared() throws {
    let snapshot = try SampleSnapshot.open()
    let version =
      try Statement("SELECT sqlite_version()", on: snapshot.database).first { $0.text(0) } ?? ""
    let parts = version.split(separator: ".").compactMap { Int($0) }
    let tellsCasts = parts.lexicographicallyPrecedes([3, 41]) == false
    for view in ReaderView.all {
      for (told, found) in zip(view.columns, try columns(of: view.name, in: snapshot.database)) {
        let known = tellsCasts ? [told.type] : [told.type, ""]
        #expect(known.contains(found.type), "\(view.name).\(told.name): \(found.type)")
      }
    }
  }

  @Test("leave a month empty that the export leaves empty")
  func emptyMonth() throws {
    let database = try Database()
    for statement in SnapshotSchema.statements { try database.execute(statement) }
    try database.execute("INSERT INTO commitment VALUES ('c', 't', 'x', 'o', NULL, 'open', NULL)")
    let month = try Statement("SELECT due_month FROM v_commitment", on: database).first {
      $0.optionalText(0)
    }
    #expect(month == .some(nil))
  }

  @Test("have a line each on the page of views, and no other stands there")
  func page() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let text = String(
      decoding: try Files.read("/\(folder)/SampleData/views.md", limit: 1 << 16), as: UTF8.self)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    #expect(rows == ReaderView.all.map { "| `\($0.name)` | \($0.about) |" })
  }
}
