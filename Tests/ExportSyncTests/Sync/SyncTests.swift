import ThreatDomain
import Foundation
import Platform
import SnapshotStore
import Testing

@testable import ExportSync

@Suite("A sync", .tags(.slow))
struct SyncTests {
  @Test("loads a valid export and lets readers see it")
  func valid() throws {
    try SmallExport.inFolder { export in
      guard case .loaded(let header) = try export.sync() else {
        return #expect(Bool(false), "nothing was loaded")
      }
      #expect(header.serial == 5)
      #expect(header.trust == .unverified)
      let snapshot = try Snapshot(path: try export.current(), clearance: .full)
      #expect(snapshot.header == header)
      #expect(Files.kind(of: export.data.staging) == nil)
    }
  }

  @Test("verifies without keeping anything")
  func verify() throws {
    try SmallExport.inFolder { export in
      let scratch = try Files.makeTemporaryFolder(in: export.root)
      let source = ExportSource(folder: export.folder + "/")
      let now = try #require(Timestamp("2019-04-06T00:00:00Z"))
      let sync = ExportSync(from: source, waiver: SmallExport.waiver, now: now) { _ in }
      let found = try sync.verify(in: scratch)
      #expect(found.distrust == nil)
      #expect(try found.content.get().trust == .unverified)
      #expect(Files.kind(of: export.data.root) == nil)
    }
  }

  @Test("refuses an unsigned export where nobody takes its word")
  func unsigned() throws {
    try SmallExport.inFolder { export in
      let expected =
        "EXPORT: not signed by the central team: found no signature. To load it all the same, give "
        + "--allow-unsigned and --reason TEXT. Nothing was loaded; the last snapshot stands."
      let said = try export.refusal(waiver: nil)
      #expect(said == expected)
      #expect(export.isUntouched)
    }
  }

  @Test("says that an export it holds is up to date, and leaves the snapshot as it is")
  func upToDate() throws {
    try SmallExport.inFolder { export in
      guard case .loaded(let header) = try export.sync() else {
        return #expect(Bool(false), "nothing was loaded")
      }
      let names = try Files.names(in: export.data.snapshots)
      #expect(try export.sync() == .upToDate(header))
      #expect(try Files.names(in: export.data.snapshots) == names)
    }
  }

  @Test("refuses an older serial than the one it holds")
  func older() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let held = Files.linkTarget(export.data.currentLink)
      try export.renumber(serial: 4)
      #expect(
        try export.refusal()
          == "EXPORT: offered serial 4, and serial 5 is held: an older export in place of a newer "
          + "one. Nothing was loaded; the last snapshot stands.")
      #expect(Files.linkTarget(export.data.currentLink) == held)
    }
  }

  @Test("takes the next serial, and keeps the snapshot before")
  func newer() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      try export.renumber(serial: 6)
      try export.sync()
      #expect(try export.answer("SELECT serial FROM snapshot") == "6")
      let names = try Files.names(in: export.data.snapshots)
      #expect(names.filter { $0.hasSuffix(".db") }.count == 2)
    }
  }

  @Test(
    "judges the export's moments by the clock",
    arguments: [
      (
        "2019-05-05T06:00:01Z",
        "the export expired on 2019-05-05T06:00:00Z, and this machine's clock says "
          + "2019-05-05T06:00:01Z. Ask the centre for a newer one."
      ),
      (
        "2019-04-04T05:59:59Z",
        "the export says it was created on 2019-04-05T06:00:00Z, and this machine's clock says "
          + "2019-04-04T05:59:59Z. One of the two is wrong."
      ),
    ])
  func clock(_ now: String, expected: String) throws {
    try SmallExport.inFolder { export in
      let said = try export.refusal(now: now)
      #expect(said == "EXPORT: \(expected) Nothing was loaded; the last snapshot stands.")
      #expect(export.isUntouched)
    }
  }

  @Test(
    "takes an export at either end of its time",
    arguments: ["2019-05-05T06:00:00Z", "2019-04-04T06:00:00Z"])
  func ends(_ now: String) throws {
    try SmallExport.inFolder { export in
      try export.sync(now: now)
      #expect(export.data.currentSnapshot != nil)
    }
  }

  @Test("waits for nobody: a second one says since when the first runs")
  func busy() throws {
    try SmallExport.inFolder { export in
      try Files.makeFolder(export.data.root)
      let note = "2019-04-06T01:02:03Z\n"
      guard let lock = try FileLock.take(export.data.lock, note: note) else { return }
      defer { withExtendedLifetime(lock) {} }
      #expect(
        try export.refusal()
          == "ROOT/data: another sync has been running since 2019-04-06T01:02:03Z. "
          + "Nothing was loaded; the last snapshot stands.")
    }
  }

  @Test("starts clean: what one that was cut off left is removed")
  func leftovers() throws {
    try SmallExport.inFolder { export in
      try Files.makeFolder("\(export.data.staging)/deep/er")
      try Files.write([1], to: "\(export.data.staging)/snapshot.db")
      try Files.write([1], to: "\(export.data.staging)/deep/er/x")
      try Files.switchLink("\(export.data.staging)/link", to: export.folder)
      try export.sync()
      #expect(Files.kind(of: export.data.staging) == nil)
      #expect(Files.kind(of: export.folder) == .folder)
    }
  }

  @Test("leaves the snapshot before in place and readable where it fails")
  func failure() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let names = try Files.names(in: export.data.snapshots)
      try export.renumber(serial: 6)
      try export.write("1 7\n", to: "latest.txt")
      try export.write(try export.text(SmallExport.manifest), to: "manifest-000007.json")
      try Files.remove("\(export.folder)/manifest-000007.json")
      #expect(throws: SyncError.self) { try export.sync() }
      #expect(try export.answer("SELECT serial FROM snapshot") == "5")
      #expect(try Files.names(in: export.data.snapshots) == names)
    }
  }
}
