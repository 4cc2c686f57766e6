import Platform
import SQLiteFile
import SnapshotStore
import Testing

@testable import ExportSync

@Suite("The file of a snapshot")
struct FileProofTests {
  private func withSnapshot(_ check: (SmallExport, String) throws -> Void) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      try check(export, try export.current())
    }
  }

  private func change(_ path: String) throws {
    try Files.setMode(0o600, of: path)
    try Database(building: path).execute("UPDATE region SET name = 'X'")
  }

  @Test("is as it was built, and is hashed once: what was found is noted with which file it is")
  func unchanged() throws {
    try withSnapshot { _, path in
      #expect(FileProof(of: path).finding == .unchanged)
      // The note counts as long as the file is the same.
      let note = "\(path).checked"
      let text = String(decoding: try Files.read(note, limit: 1 << 10), as: UTF8.self)
      let lie = String(repeating: "0", count: 64)
      try Files.replace(note, with: Array((text.dropLast(65) + lie + "\n").utf8))
      guard case .changed(lie, _) = FileProof(of: path).finding else {
        return #expect(Bool(false), "the note was not asked")
      }
      for spoiled in ["", "x", "1 2 3 4 5 6", "9 9 9 9 9 \(lie)"] {
        try Files.replace(note, with: Array(spoiled.utf8))
        #expect(FileProof(of: path).finding == .unchanged, "\(spoiled)")
      }
      try Files.remove(note)
      #expect(FileProof(of: path).finding == .unchanged)
    }
  }

  @Test("is found changed where a figure was changed, and where it is another file")
  func changed() throws {
    try withSnapshot { export, path in
      let copy = "\(export.root)/copy"
      _ = try Files.copy(path, to: copy, limit: 1 << 24)
      try change(path)
      guard case .changed = FileProof(of: path).finding else {
        return #expect(Bool(false), "a changed figure was not found")
      }
      try Files.rename(copy, to: path)
      #expect(FileProof(of: path).finding == .unchanged)
      try Files.setMode(0o600, of: path)
      try Files.append([0], to: path)
      guard case .changed = FileProof(of: path).finding else {
        return #expect(Bool(false), "a byte more was not found")
      }
    }
  }

  @Test("is said to have no recorded hash, or to be gone")
  func unrecorded() throws {
    try withSnapshot { _, path in
      try Files.remove("\(path).sha256")
      #expect(FileProof(of: path).finding == .unrecorded)
      try Files.replace("\(path).sha256", with: Array("no hash\n".utf8))
      #expect(FileProof(of: path).finding == .unrecorded)
    }
    let hash = String(repeating: "a", count: 64)
    let folder = try TemporaryFolder(in: "/tmp")
    try Files.write(Array(hash.utf8), to: "\(folder.path)/x.db.sha256")
    #expect(FileProof(of: "\(folder.path)/x.db").finding == .unreadable("there is no file"))
  }

  @Test("is built again by the next sync where it was changed, and the old one is set aside")
  func synced() throws {
    try withSnapshot { export, path in
      guard case .upToDate = try export.sync() else { return #expect(Bool(false)) }
      try change(path)
      guard case .rebuilt = try export.sync() else { return #expect(Bool(false)) }
      let current = try export.current()
      #expect(current != path)
      #expect(FileProof(of: current).finding == .unchanged)
      #expect(try export.answer("SELECT name FROM region ORDER BY 1") != "X")
      let names = try Files.names(in: export.data.snapshots)
      #expect(names.contains { $0.contains(".db.changed-") })
      #expect(Files.kind(of: path) == nil)
    }
  }
}
