import ExportSync
import Platform
import PseudoTerminal
import SQLiteFile
import SnapshotStore
import Testing

/// A data folder with export 5 and a journal, which the program brings to export 6.
struct CrashFolder: ~Copyable {
  private let folder: SyncedFolder
  let words: [String]
  var data: String { folder.data }
  var root: String { folder.root }

  init() throws {
    let folder = try SyncedFolder()
    try folder.sync(5, day: "2019-04-04")
    let words = folder.words(try folder.export(6))
    try Files.makeFolder("\(folder.data)/journal")
    try Files.write(Array("what was decided".utf8), to: "\(folder.data)/journal/journal.db")
    try CrashFolder.copy(folder.data, to: "\(folder.root)/base")
    self.folder = folder
    self.words = words
  }

  /// Restores the data folder to its state before export 6.
  func reset() throws {
    try Files.removeFolder(folder.data)
    try CrashFolder.copy("\(folder.root)/base", to: folder.data)
  }

  private static func copy(_ path: String, to newPath: String) throws {
    let run = try ChildProcess("/bin/cp", ["-a", "--", path, newPath]).run(seconds: 60)
    try #require(run.status == 0)
  }

  /// The time of an undisturbed sync: the shortest of five.
  func secondsOfSync() throws -> Double {
    let times = try (0..<5).map { _ in
      try reset()
      let start = Clock.monotonicSeconds
      let run = try ProgramOnTerminal(words)
      #expect(try run.terminal.ending(within: 60) == .status(0))
      return Clock.monotonicSeconds - start
    }
    return try #require(times.min())
  }

  /// The serial of the current snapshot, which is whole.
  func serial(_ comment: Comment) throws -> Int {
    let path = try #require(DataFolder(root: folder.data).currentSnapshot, comment)
    let snapshot = try Snapshot(path: path, clearance: .full)
    let check = try Statement("PRAGMA quick_check", on: snapshot.database).all { $0.text(0) }
    #expect(check == ["ok"], comment)
    return snapshot.header.serial
  }

  /// Syncs undisturbed, and looks at every file that is there then.
  func expectCleanAfterSync(_ comment: Comment) throws {
    let run = try CommandRun(words)
    #expect(run.status == 0, "\(comment): \(run.errors)")
    #expect(try serial(comment) == 6)
    let names = try Files.names(in: folder.data)
    #expect(
      names == ["audit.log", "current", "journal", "lock", "objects", "snapshots"], comment)
    let snapshots = try Files.names(in: "\(folder.data)/snapshots")
    let databases = snapshots.filter { $0.hasSuffix(".db") }
    #expect(databases.count == 2, comment)
    // What a file's hash came to is noted where that can be done.
    #expect(
      snapshots.filter { !$0.hasSuffix(".checked") }
        == databases.flatMap { [$0, "\($0).sha256"] }.sorted(), comment)
    let objects = try [folder.data, "\(folder.root)/base"].map { root in
      try Files.names(in: "\(root)/objects").filter { !$0.contains(".manifest") }
    }
    #expect(objects[0] == objects[1], comment)
    let journal = try Files.read("\(folder.data)/journal/journal.db", limit: 100)
    #expect(String(decoding: journal, as: UTF8.self) == "what was decided", comment)
    let log = try Files.read("\(folder.data)/audit.log", limit: 1 << 20)
    let lines = String(decoding: log, as: UTF8.self).split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") }, comment)
    let loaded = lines.count {
      $0.contains("\"serial\":6") && $0.contains("\"outcome\":\"loaded\"")
    }
    #expect(loaded == 1, "\(comment): \(log)")
  }
}
