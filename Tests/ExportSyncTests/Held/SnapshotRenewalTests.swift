import ThreatDomain
import Platform
import SQLiteFile
import SnapshotStore
import Testing

@testable import ExportSync

@Suite("A snapshot that another ptg built", .tags(.slow))
struct SnapshotRenewalTests {
  /// Changes the file's header, as if another version or another program had built it.
  private static func claim(_ pragma: String, in path: String) throws {
    try Files.setMode(0o600, of: path)
    try Database(building: path).execute("PRAGMA \(pragma)")
    let hash = try Checksum.sha256(ofFiles: [path])[0]
    try Files.replace("\(path).sha256", with: Array("\(hash)  x\n".utf8))
  }

  private static func renewal(_ export: SmallExport) throws -> SnapshotRenewal {
    let now = try #require(Timestamp("2019-04-07T00:00:00Z"))
    return SnapshotRenewal(of: export.data, trust: export.trust, now: now)
  }

  private static func withSynced(_ check: (SmallExport, String) throws -> Void) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      try check(export, try export.current())
    }
  }

  /// Old, present and future versions, and numbers that are no version.
  static let claims =
    (-1...(Snapshot.Form.current.version + 1)).filter { $0 != Snapshot.Form.current.version }
    .map { "user_version = \($0)" }
    + [
      "user_version = 2147483647", "user_version = -2147483648", "application_id = 0",
      "application_id = -1", "application_id = 252006674",
    ]

  @Test("is built again without its source, and goes once the new one stands", arguments: claims)
  func renewed(_ claim: String) throws {
    try Self.withSynced { export, path in
      let sound = try Checksum.sha256(ofFiles: [path])[0]
      try Self.claim(claim, in: path)
      try Files.removeFolder(export.folder)
      #expect(throws: StoreError.self) { _ = try Snapshot(path: path, clearance: .full) }
      #expect(Snapshot.isOfAnotherForm(path))
      let new = try Self.renewal(export).renew(path)
      #expect(new == export.data.currentSnapshot && new != path)
      #expect(try Checksum.sha256(ofFiles: [new])[0] == sound)
      #expect(FileProof(of: new).finding == .unchanged)
      #expect(Files.kind(of: path) == nil && Files.kind(of: "\(path).sha256") == nil)
      #expect(Files.kind(of: export.data.staging) == nil)
      #expect(try export.audit().last?.outcome == "rebuilt")
    }
  }

  @Test(
    "is built again by sync, whose source has the same export; never up to date", arguments: claims)
  func synced(_ claim: String) throws {
    try Self.withSynced { export, path in
      try Self.claim(claim, in: path)
      guard case .rebuilt(let header) = try export.sync() else { return #expect(Bool(false)) }
      #expect(header.serial == 5)
      #expect(try Snapshot.form(of: try export.current()) == .current)
      #expect(Files.kind(of: path) == nil)
      guard case .upToDate = try export.sync() else { return #expect(Bool(false)) }
    }
  }

  @Test("is built again by sync where the source is gone, which is said all the same")
  func unreachable() throws {
    try Self.withSynced { export, path in
      try Self.claim("user_version = 1", in: path)
      try Files.removeFolder(export.folder)
      let said = try export.refusal()
      #expect(said.contains("Shown meanwhile: export 5"))
      #expect(try Snapshot.form(of: try export.current()) == .current)
    }
  }

  @Test("is the floor of what comes: an older export is refused, its version whatever it is")
  func floor() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      try export.syncSigned()
      try Self.claim("user_version = 2", in: try export.current())
      try Files.remove(export.data.state)
      try export.renumber(serial: 4)
      try export.sign(manifest: "manifest-000004.json")
      #expect(
        try export.refusal(trust: export.trust, waiver: nil)
          .contains("offered serial 4, and serial 5 is held"))
    }
  }

  @Test("is built again where it is kept and pinned, and its pin goes with it")
  func kept() throws {
    try Self.withSynced { export, path in
      let now = try #require(Timestamp("2019-04-07T00:00:00Z"))
      let kept = try #require(try KeptSnapshots(in: export.data).current)
      try SnapshotKeeping(export.data, now: now).pin(kept, reason: "meeting")
      try export.renumber(serial: 6)
      try export.sync()
      try Self.claim("user_version = 1", in: path)
      #expect(try KeptSnapshots(in: export.data).outdated == [path])
      #expect(try SnapshotKeeping(export.data, now: now).prune(isTrial: false).isEmpty)
      try export.renumber(from: 6, serial: 7)
      try export.sync()
      let all = try KeptSnapshots(in: export.data)
      #expect(all.outdated == [] && all.snapshots.map(\.header.serial) == [5, 6, 7])
      let pins = try SnapshotPins(of: export.data)
      #expect(pins.pins.map(\.reason) == ["meeting"])
      #expect(pins.pins.map(\.snapshot) == all.snapshots.prefix(1).map(\.name))
    }
  }

  @Test("stays as it is, and what lacks is said, where its objects are not all held")
  func missing() throws {
    try Self.withSynced { export, path in
      try Self.claim("user_version = 1", in: path)
      let objects = try Files.names(in: export.data.objects).filter { $0.hasSuffix(".csv") }
      try Files.remove("\(export.data.objects)/\(objects[0])")
      let error = try #require(throws: SyncError.self) { try Self.renewal(export).renew(path) }
      guard case .unreachable = error else { return #expect(Bool(false), "\(error)") }
      let said = export.short("\(error)")
      #expect(said.hasPrefix("ROOT/data/objects: of export 5, which is held, 1 of its "), "\(said)")
      #expect(said.contains("cannot be found here. Run 'ptg sync EXPORT'."), "\(said)")
      #expect(export.data.currentSnapshot == path)
    }
  }

  @Test("is not built of objects that were changed; they are fetched by the next sync")
  func changedObject() throws {
    try Self.withSynced { export, path in
      try Self.claim("user_version = 1", in: path)
      let name = String(try export.object("region").dropFirst("objects/".count))
      let object = "\(export.data.objects)/\(name)"
      var bytes = try Files.read(object, limit: 1 << 20)
      bytes[bytes.count - 4] ^= 1
      try Files.replace(object, with: bytes)
      #expect(throws: SyncError.self) { try Self.renewal(export).renew(path) }
      #expect(export.data.currentSnapshot == path && Files.kind(of: object) == nil)
      guard case .rebuilt = try export.sync() else { return #expect(Bool(false)) }
    }
  }

  @Test(
    "is not built of another format of the export: that is said, and a sync is asked for",
    arguments: [0, 1, 99, -1])
  func format(_ format: Int) throws {
    try Self.withSynced { export, path in
      try export.edit("\"ptg:format\": 2", "\"ptg:format\": \(format)")
      let manifest = try Files.read("\(export.folder)/\(SmallExport.manifest)", limit: 1 << 20)
      let hash = try Checksum.sha256(ofFiles: ["\(export.folder)/\(SmallExport.manifest)"])[0]
      try Files.write(manifest, to: HeldManifest(data: export.data, sha256: hash).path)
      try Files.setMode(0o600, of: path)
      try Database(building: path).execute("UPDATE snapshot SET manifest_sha256 = '\(hash)'")
      try Self.claim("user_version = 1", in: path)
      let error = try #require(throws: SyncError.self) { try Self.renewal(export).renew(path) }
      #expect("\(error)".contains("is of ptg:format \(format), and this ptg reads format 2"))
      #expect("\(error)".contains("Run 'ptg sync"))
      let refused = try export.refusal()
      #expect(refused.contains("found ptg:format \(format), expected 2"), "\(refused)")
      #expect(export.data.currentSnapshot == path)
    }
  }

  @Test("is not built while another sync runs")
  func busy() throws {
    try Self.withSynced { export, path in
      try Self.claim("user_version = 1", in: path)
      let now = try #require(Timestamp("2019-04-07T00:00:00Z"))
      let lock = try export.data.takeLock(at: now)
      let error = try #require(throws: SyncError.self) { try Self.renewal(export).renew(path) }
      guard case .busy = error else { return #expect(Bool(false), "\(error)") }
      _ = consume lock
    }
  }

  @Test("leaves no two of the same export where it was cut off behind the new one")
  func cutOff() throws {
    try Self.withSynced { export, path in
      let old = "\(export.root)/old.db"
      _ = try Files.copy(path, to: old, limit: 1 << 24)
      try Self.claim("user_version = 1", in: path)
      let new = try Self.renewal(export).renew(path)
      try Files.rename(old, to: path)
      try Self.claim("user_version = 1", in: path)
      try Files.switchLink(
        export.data.currentLink, to: "snapshots/\(path.split(separator: "/").last ?? "")")
      #expect(try Self.renewal(export).renew(path) == new)
      #expect(export.data.currentSnapshot == new && Files.kind(of: path) == nil)
    }
  }
}

@Suite("A snapshot beside one that is built again", .tags(.slow))
struct SnapshotComparisonTests {
  @Test("is the same to the byte where nothing was changed")
  func same() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      try export.syncSigned()
      let now = try #require(Timestamp("2019-04-07T00:00:00Z"))
      let renewal = SnapshotRenewal(of: export.data, trust: export.trust, now: now)
      guard case .same = try renewal.compare(try export.current()) else {
        return #expect(Bool(false))
      }
    }
  }

  @Test("names the tables that were changed, hash and all, and gives way to what was signed")
  func different() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      try export.syncSigned()
      let path = try export.current()
      try Files.setMode(0o600, of: path)
      try Database(building: path).execute(
        "UPDATE region SET name = 'X' WHERE region_id = 'sw'; DELETE FROM capability")
      let hash = try Checksum.sha256(ofFiles: [path])[0]
      try Files.replace("\(path).sha256", with: Array("\(hash)  x\n".utf8))
      try Files.remove("\(path).checked")
      #expect(FileProof(of: path).finding == .unchanged)
      let now = try #require(Timestamp("2019-04-07T00:00:00Z"))
      let renewal = SnapshotRenewal(of: export.data, trust: export.trust, now: now)
      guard case .different(let tables, let new) = try renewal.compare(path) else {
        return #expect(Bool(false))
      }
      #expect(tables.map(\.table) == ["capability", "region"])
      #expect(tables.last?.rows.map { [$0.0, $0.1] } == [1, 1])
      #expect(export.data.currentSnapshot == new)
      #expect(try export.answer("SELECT count(*) FROM region WHERE name = 'X'") == "0")
      #expect(try export.audit().last?.alert == true)
      guard case .same = try renewal.compare(new) else { return #expect(Bool(false)) }
    }
  }
}
