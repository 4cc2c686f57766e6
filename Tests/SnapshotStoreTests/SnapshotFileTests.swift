import ExportFormat
import Platform
import SQLiteFile
import Testing

@testable import SnapshotStore

@Suite("A snapshot's file")
struct SnapshotFileTests {
  private func inFolder(_ check: (String) throws -> Void) throws {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    try check(folder)
  }

  /// Builds a finished, empty snapshot, and closes it.
  private func build(_ path: String) throws {
    let builder = try SnapshotBuilder(path: path)
    #expect(try builder.finish() == [])
  }

  @Test("says what it is in its header, and the version that this program reads")
  func header() throws {
    try inFolder { folder in
      try build("\(folder)/a.db")
      let bytes = try Files.read("\(folder)/a.db", limit: 1 << 24)
      #expect(Array(bytes[68..<72]) == Array("ptg1".utf8))
      #expect(Array(bytes[60..<64]) == [0, 0, 0, UInt8(SnapshotSchema.version)])
    }
  }

  /// If this test fails, raise ``SnapshotSchema/version`` and write both numbers here.
  @Test("has another version number when its tables and views are others")
  func version() {
    let text = SnapshotSchema.statements.joined(separator: ";")
    let fingerprint = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3  // FNV-1a
    }
    #expect(SnapshotSchema.version == 9)
    #expect(fingerprint == 15_598_850_612_336_125_295)
  }

  @Test("is refused as a snapshot where it is another program's")
  func foreign() throws {
    try inFolder { folder in
      do {
        let database = try Database(building: "\(folder)/a.db")
        try database.execute("CREATE TABLE t (x)")
      }
      let error = try #require(throws: StoreError.self) {
        _ = try Snapshot(path: "\(folder)/a.db", clearance: .full)
      }
      #expect(
        error.answer == "another program built it, so it is no snapshot of ptg. "
          + "Run 'ptg sync' to build it again")
    }
  }

  @Test(
    "is refused where it is cut short or no database, with its path and what to do",
    arguments: [(true, "database disk image is malformed"), (false, "file is not a database")])
  func damaged(isCut: Bool, answer: String) throws {
    try inFolder { folder in
      try build("\(folder)/a.db")
      let whole = try Files.read("\(folder)/a.db", limit: 1 << 24)
      let bytes = isCut ? Array(whole.prefix(whole.count / 2)) : Array(repeating: 0x78, count: 4096)
      try Files.write(bytes, to: "\(folder)/b.db")
      let error = try #require(throws: StoreError.self) {
        _ = try Snapshot(path: "\(folder)/b.db", clearance: .full)
      }
      #expect(error.answer == "\(answer). Run 'ptg sync' to build it again")
      #expect(error.statement == "\(folder)/b.db")
    }
  }

  @Test("is refused as a snapshot where another ptg built it, with both versions")
  func otherVersion() throws {
    try inFolder { folder in
      do {
        let database = try Database(building: "\(folder)/a.db")
        try database.execute("PRAGMA application_id = \(SnapshotSchema.applicationID)")
        try database.execute("PRAGMA user_version = 2")
      }
      let error = try #require(throws: StoreError.self) {
        _ = try Snapshot(path: "\(folder)/a.db", clearance: .full)
      }
      #expect(
        error.answer == "another ptg built it (version 2; this ptg reads "
          + "\(SnapshotSchema.version)). Run 'ptg sync' to build it again")
    }
  }

  @Test("has a table and a view for every table of the export, and no text built from data")
  func schema() throws {
    let database = try Database()
    for statement in SnapshotSchema.statements { try database.execute(statement) }
    for table in tableCatalogue {
      let columns = try Statement(
        "SELECT name FROM pragma_table_info('v_\(table.name)')", on: database
      ).all { $0.text(0) }
      #expect(columns == table.columns.map(\.name))
    }
  }

  @Test("keeps every statement of the cross checks in a form that runs")
  func crossChecks() throws {
    let database = try Database()
    for statement in SnapshotSchema.statements { try database.execute(statement) }
    for check in CrossCheck.all {
      let table = try #require(Table.named(check.table))
      #expect(table.position(of: check.column) != nil)
      #expect(try Statement(check.sql, on: database).all { $0.text(0) } == [])
    }
  }
}
