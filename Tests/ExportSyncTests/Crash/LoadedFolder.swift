import ThreatDomain
import ExportFormat
import Foundation
import Platform
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing

@testable import ExportSync

/// A data folder with export 5 and a journal, and export 6, which differs in one table.
struct LoadedFolder {
  let root: String

  var data: DataFolder { DataFolder(root: "\(root)/data") }
  var newer: ExportSource { ExportSource(folder: "\(root)/newer") }

  private static let journal = "journal/journal.db"

  static func make(_ check: (LoadedFolder) throws -> Void) throws {
    try SmallExport.inFolder { export in
      let folder = LoadedFolder(root: export.root)
      try export.sync()
      try Files.makeFolder("\(folder.data.root)/journal")
      try Files.write(Array("what was decided".utf8), to: "\(folder.data.root)/\(Self.journal)")
      try FileManager.default.copyItem(atPath: export.folder, toPath: folder.newer.name)
      let newer = SmallExport(root: folder.root, folder: folder.newer.name)
      try newer.rewrite("region", "South", "Youth")
      try newer.renumber(serial: 6)
      try FileManager.default.copyItem(atPath: folder.data.root, toPath: folder.base)
      try check(folder)
    }
  }

  private var base: String { "\(root)/base" }

  /// Restores the data folder to its state before export 6.
  func reset() throws {
    try FileManager.default.removeItem(atPath: data.root)
    try FileManager.default.copyItem(atPath: base, toPath: data.root)
  }

  func sync() throws -> ExportSync.Outcome {
    let now = try #require(Timestamp("2019-04-06T00:00:00Z"))
    return try ExportSync(from: newer, waiver: SmallExport.waiver, now: now) { _ in }
      .run(into: data)
  }

  /// The serial of the current snapshot, after a check of its file and hash.
  func serial() throws -> Int {
    let path = try #require(data.currentSnapshot)
    let snapshot = try Snapshot(path: path, clearance: .full)
    let check = try Statement("PRAGMA quick_check", on: snapshot.database).all { $0.text(0) }
    #expect(check == ["ok"])
    let note = String(decoding: try Files.read("\(path).sha256", limit: 200), as: UTF8.self)
    #expect(note.hasPrefix(try Checksum.sha256(ofFiles: [path])[0]))
    return snapshot.header.serial
  }

  /// The objects of the export: a schema and a part of every table that is not made from others, and
  /// a month more of two.
  static let objects = 2 * tableCatalogue.count { $0.standing != .made } + 2

  /// Syncs without a fault, then checks every file in the folder.
  func expectCleanAfterSync(_ comment: Comment, objects: Int = LoadedFolder.objects) throws {
    _ = try sync()
    #expect(try serial() == 6, comment)
    let names = try Files.names(in: data.root)
    #expect(
      names == ["audit.log", "current", "journal", "lock", "objects", "snapshots"], comment)
    let snapshots = try Files.names(in: data.snapshots)
    let databases = snapshots.filter { $0.hasSuffix(".db") }
    #expect(databases.count == 2, comment)
    // The hash of a file is noted wherever that is possible.
    #expect(
      snapshots.filter { !$0.hasSuffix(".checked") }
        == databases.flatMap { [$0, "\($0).sha256"] }.sorted(), comment)
    let held = try Files.names(in: data.objects)
    #expect(held.count { !$0.contains(".manifest") } == objects, comment)
    #expect(held.count { $0.hasSuffix(".manifest") } <= 2, comment)
    #expect(!held.contains { $0.hasSuffix(".part") }, comment)
    let log = String(decoding: try Files.read(data.auditLog, limit: 1 << 20), as: UTF8.self)
    let isOfSix = { (line: Substring) in line.contains("\"serial\":6") }
    let loaded = log.split(separator: "\n").filter(isOfSix)
      .count { $0.contains("\"outcome\":\"loaded\"") }
    #expect(loaded == 1, comment)
    #expect(!data.hasUnfinishedSync, comment)
    let journal = try Files.read("\(data.root)/\(Self.journal)", limit: 100)
    #expect(String(decoding: journal, as: UTF8.self) == "what was decided", comment)
  }
}
