import ExportFormat
import Platform
import SQLiteFile
import Testing

@testable import SnapshotStore

@Suite("The integrity check")
struct IntegrityTests {
  /// Builds a snapshot with three rows of demand in the folder, finished.
  private func built(in folder: String) throws -> SnapshotBuilder {
    let builder = try SnapshotBuilder(path: "\(folder)/a.db")
    var rows = NumberRows(width: 9)
    for number in 1...3 { rows.append([201_903, Int64(number), 1, 1, 1, 0, 0, 0, 0]) }
    try builder.append(rows, to: .demand)
    try builder.keepRows()
    #expect(try builder.finish() == [])
    return builder
  }

  @Test("finds nothing in a whole file, by the table or with all others")
  func sound() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let builder = try built(in: folder.path)
    #expect(try IntegrityCheck(of: [.demand], in: builder.path).faults() == [])
    #expect(try builder.integrityFaults(but: [.demand], rows: [(.demand, 3)]) == [])
    #expect(try builder.integrityFaults(but: [], rows: [(.demand, 3)]) == [])
  }

  @Test("misses rows that were loaded")
  func lost() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let builder = try built(in: folder.path)
    let faults = try builder.integrityFaults(but: [.demand], rows: [(.demand, 4)])
    #expect(
      faults == [CrossFault(table: "the snapshot", found: "3 rows of demand", expected: "4")])
  }

  @Test("finds free pages in a file that nothing was deleted from")
  func free() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let builder = try built(in: folder.path)
    try builder.database.execute("DROP TABLE capability")
    let faults = try builder.integrityFaults(but: [], rows: [])
    #expect(faults.map(\.expected) == ["none"])
  }

  @Test("finds a page of the table that was overwritten")
  func damaged() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path: String
    do {
      let builder = try built(in: folder.path)
      path = builder.path
      let root = try Statement(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'demand'", on: builder.database
      ).first { $0.integer(0) }
      let page = try #require(root)
      var bytes = try Files.read(path, limit: 1 << 24)
      for offset in 0..<64 { bytes[page * 8192 - 1 - offset] = 0xFF }
      try Files.remove(path)
      try Files.write(bytes, to: path)
    }
    #expect(try IntegrityCheck(of: [.demand], in: path).faults() != [])
  }
}
