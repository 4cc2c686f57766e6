import Foundation
import Platform
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("What a data folder keeps", .tags(.slow))
struct PruningTests {
  private let now = Timestamp(seconds: 1_554_500_000)

  /// Syncs the small export under these serials, one after another.
  private func sync(_ serials: ClosedRange<Int>, of export: SmallExport) throws {
    for serial in serials {
      if serial > 5 { try renumber(export, from: serial - 1, to: serial) }
      try export.sync()
    }
  }

  private func renumber(_ export: SmallExport, from old: Int, to serial: Int) throws {
    try export.edit("\"ptg:serial\": \(old)", "\"ptg:serial\": \(serial)")
    try export.write(
      try export.text(SmallExport.manifest), to: "manifest-00000\(serial).json")
    try export.write("1 \(serial)\n", to: "latest.txt")
  }

  private func serials(_ data: DataFolder) throws -> [Int] {
    try KeptSnapshots(in: data).snapshots.map(\.header.serial)
  }

  @Test("is the last three after a sync, each with its hash and a note, and nothing beside them")
  func afterSync() throws {
    try SmallExport.inFolder { export in
      try sync(5...9, of: export)
      #expect(try serials(export.data) == [7, 8, 9])
      #expect(try Files.names(in: export.data.snapshots).count == 9)
      #expect(try KeptSnapshots(in: export.data).current?.header.serial == 9)
    }
  }

  @Test("holds a pinned one until it is unpinned")
  func pins() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let keeping = SnapshotKeeping(export.data, now: now)
      let first = try #require(try KeptSnapshots(in: export.data).snapshot(serial: 5))
      try keeping.pin(first, reason: "the meeting of May")
      #expect(try SnapshotPins(of: export.data)[first.name]?.reason == "the meeting of May")
      try sync(6...9, of: export)
      #expect(try serials(export.data) == [5, 7, 8, 9])
      try keeping.unpin([first])
      let trial = try keeping.prune(isTrial: true)
      #expect(trial.snapshots.map(\.header.serial) == [5])
      #expect(try serials(export.data) == [5, 7, 8, 9])
      #expect(try keeping.prune(isTrial: false) == trial)
      #expect(try serials(export.data) == [7, 8, 9])
    }
  }

  @Test("has the objects of kept snapshots, and of no others")
  func objects() throws {
    try SmallExport.inFolder { export in
      try sync(5...5, of: export)
      let old = try export.object("region").dropFirst("objects/".count)
      try export.rewrite("region", "South", "Youth")
      try sync(6...7, of: export)
      #expect(try Files.names(in: export.data.objects).contains(String(old)))
      try sync(8...8, of: export)
      let kept = try Files.names(in: export.data.objects)
      #expect(!kept.contains(String(old)) && kept.count == 84)
    }
  }

  @Test("loses nothing where the pins cannot be read, and the audit log says so")
  func unreadablePins() throws {
    try SmallExport.inFolder { export in
      try Files.makeFolder(export.data.root)
      try Files.write(Array("{".utf8), to: export.data.pins)
      try sync(5...9, of: export)
      #expect(try serials(export.data) == [5, 6, 7, 8, 9])
      #expect(try #require(try export.audit().last).text.contains("were not removed: "))
      #expect(throws: SyncError.self) {
        try SnapshotKeeping(export.data, now: now).prune(isTrial: false)
      }
    }
  }

  @Test("keeps every object while a snapshot cannot be read, and that snapshot too")
  func unreadableSnapshot() throws {
    try SmallExport.inFolder { export in
      try sync(5...5, of: export)
      try Files.setMode(0o600, of: try export.current())
      try Files.write([1], to: try export.current())
      try export.rewrite("region", "South", "Youth")
      try sync(6...9, of: export)
      #expect(try serials(export.data) == [7, 8, 9])
      #expect(try KeptSnapshots(in: export.data).unreadable.count == 1)
      #expect(try Files.names(in: export.data.objects).count == 87)
    }
  }

  @Test("loses what a sync that was cut off left, and never a journal")
  func strays() throws {
    try SmallExport.inFolder { export in
      let data = export.data
      try sync(5...5, of: export)
      let journal = "\(data.root)/journal/journal.db"
      try Files.makeFolder("\(data.root)/journal")
      try Files.write([1, 2], to: journal)
      let names = try Files.names(in: data.snapshots)
      for stray in [
        "\(data.snapshots)/snap-1-6.db.sha256", "\(data.snapshots)/snap-1-6.db.sha256.part",
        "\(data.root)/state.json.part", "\(data.root)/pins.json.part",
      ] { try Files.write([1], to: stray) }
      try FileManager.default.createSymbolicLink(
        atPath: "\(data.root)/current.new", withDestinationPath: "snapshots/none.db")
      try export.sync()
      #expect(try Files.names(in: data.snapshots) == names)
      #expect(
        try Files.names(in: data.root)
          == ["audit.log", "current", "journal", "lock", "objects", "snapshots"])
      #expect(try Files.read(journal, limit: 9) == [1, 2])
    }
  }
}
