import ExportSync
import Platform
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("A held snapshot, from the command line", .tags(.slow))
struct HeldSnapshotTests {
  /// A data folder with a small unsigned export in it.
  struct Folder {
    let root: String
    let system: TestSystem

    var data: String { "\(root)/data" }
    var export: String { "\(root)/export" }

    func current() throws -> String { try #require(DataFolder(root: data).currentSnapshot) }

    func alter(_ sql: String) throws {
      try Files.setMode(0o600, of: try current())
      try Database(building: try current()).execute(sql)
    }
  }

  private static func make(_ check: (Folder) throws -> Void) throws {
    let temporary = try TemporaryFolder(in: "/tmp")
    let root = temporary.path
    let system = TestSystem(["XDG_CONFIG_HOME": root, "TMPDIR": root])
    let folder = Folder(root: root, system: system)
    try SmallPublication().publish(to: folder.export)
    let now = try #require(Timestamp("2019-04-06T00:00:00Z"))
    _ = try ExportSync(
      from: ExportSource(folder: folder.export), waiver: .unsigned(reason: "test"), now: now
    ) { _ in }.run(into: DataFolder(root: folder.data))
    try check(folder)
  }

  @Test("is not printed where its file was changed, and the old print stays as it was")
  func changed() throws {
    try Self.make { folder in
      let (system, output) = (folder.system, "\(folder.root)/page.txt")
      let words = ["ptg", "print", "demand", "--data", folder.data, "-o", output]
      #expect(Main.run(words, in: system.environment) == .done, "\(system.errors)")
      let page = try Files.read(output, limit: 1 << 20)
      try folder.alter("UPDATE force SET name = 'X' WHERE force_id = 'devon'")
      #expect(Main.run(words, in: system.environment) == .badData)
      #expect(
        system.errors.contains("the file was changed after it was built. Nothing was printed."))
      #expect(try Files.read(output, limit: 1 << 20) == page)
      #expect(system.run("status", "--data", folder.data) == .done)
      #expect(system.output.contains("UNVERIFIED, CHANGED"))
      #expect(system.output.contains("THE FILE WAS CHANGED after it was built"))
      #expect(system.run("doctor", "--data", folder.data) == .configuration)
      #expect(system.output.contains("snapshot      WRONG  \(try folder.current()): THE FILE WAS"))
    }
  }

  @Test("is compared with a rebuild by the doctor, which says what differs and mends it")
  func rebuilt() throws {
    try Self.make { folder in
      let system = folder.system
      #expect(system.run("doctor", "--rebuild", "--data", folder.data) == .configuration)
      #expect(system.output.contains("rebuild       ok     "), "\(system.output)")
      try folder.alter("UPDATE force SET name = 'X' WHERE force_id = 'devon'")
      _ = system.run("doctor", "--rebuild", "--data", folder.data)
      #expect(system.output.contains("force: 1 rows that were not signed, 1 rows missing"))
      #expect(system.run("print", "demand", "--data", folder.data) == .done, "\(system.errors)")
    }
  }

  @Test(
    "is built again by whichever verb opens it first, where another ptg built it",
    arguments: [
      ["print", "demand"], ["status"], ["--plain"], ["print", "demand", "--as-of", "5"],
      ["status", "--scopes"],
    ])
  func otherVersion(_ words: [String]) throws {
    try Self.make { folder in
      try folder.alter("PRAGMA user_version = 2")
      try Files.removeFolder(folder.export)
      let system = folder.system
      #expect(system.run("doctor", "--data", folder.data) == .configuration)
      #expect(system.run("snapshots", "--data", folder.data) == .done)
      #expect(system.errors.contains("another ptg built it (version 2; this ptg reads"))
      let status = Main.run(["ptg"] + words + ["--data", folder.data], in: system.environment)
      #expect(status == .done, "\(system.errors)")
      #expect(try Snapshot.form(of: try folder.current()) == .current)
    }
  }

  @Test("says which sync is needed where what it was built from is not held")
  func lacking() throws {
    try Self.make { folder in
      try folder.alter("PRAGMA user_version = 2")
      try Files.removeFolder("\(folder.data)/objects")
      let system = folder.system
      #expect(system.run("print", "demand", "--data", folder.data) == .unreachable)
      #expect(system.errors.contains("its manifest cannot be found here."))
      #expect(system.errors.contains("Run 'ptg sync \(folder.export)'."))
    }
  }

  @Test("that is not there where the link leads is no snapshot that was never loaded")
  func nowhere() throws {
    try Self.make { folder in
      try Files.remove(try folder.current())
      #expect(folder.system.run("doctor", "--data", folder.data) == .configuration)
      #expect(folder.system.output.contains("leads to no snapshot. Run 'ptg sync SOURCE'."))
    }
  }

  @Test("that is empty does not say where it came from: sync asks for the source, and mends it")
  func empty() throws {
    try Self.make { folder in
      let (system, current) = (folder.system, try folder.current())
      try Files.setMode(0o600, of: current)
      try Files.replace(current, with: [])
      #expect(system.run("sync", "--data", folder.data) == .usage)
      #expect(system.errors.contains("Type where the export is: 'ptg sync SOURCE'"))
      let words = ["sync", folder.export, "--allow-unsigned", "--reason", "test"]
      #expect(Main.run(["ptg"] + words + ["--data", folder.data], in: system.environment) == .done)
      #expect(system.run("print", "demand", "--data", folder.data) == .done)
    }
  }

  @Test("is not printed where the record of its hash is gone, and is said to be changed")
  func unrecorded() throws {
    try Self.make { folder in
      try Files.remove("\(try folder.current()).sha256")
      let system = folder.system
      #expect(system.run("print", "demand", "--data", folder.data) == .badData)
      #expect(system.run("status", "--data", folder.data) == .done)
      #expect(system.output.contains("THE RECORD OF ITS SHA-256 IS NOT THERE"))
    }
  }
}

@Suite("A doubt about a snapshot")
struct DoubtTests {
  static let cases: [(FileProof.Finding, SignerProof.Finding, String)] = [
    (.unchanged, .trusted(fingerprint: "k"), "FRESH"), (.unrecorded, .notKept, "CHANGED"),
    (.unchanged, .unchecked("x"), "FRESH"),
    (.changed(found: "a", recorded: "b"), .trusted(fingerprint: "k"), "CHANGED"),
    (.changed(found: "a", recorded: "b"), .revoked(fingerprint: "k"), "CHANGED"),
    (.unreadable("x"), .trusted(fingerprint: "k"), "CHANGED"), (.unchanged, .broken, "CHANGED"),
    (.unchanged, .revoked(fingerprint: "k"), "SIGNER REVOKED"),
    (.unchanged, .expired(fingerprint: "k"), "SIGNER EXPIRED"),
    (.unchanged, .unlisted(fingerprint: "k"), "SIGNER NOT LISTED"),
  ]

  @Test("stands where trust stands, on the screen and on paper", arguments: cases)
  func label(_ file: FileProof.Finding, _ signer: SignerProof.Finding, label: String) throws {
    let now = try #require(Timestamp("2019-04-06T06:00:00Z"))
    let header = try SampleSnapshot.open().header
    let signed = SnapshotHeader(
      epoch: 1, serial: 8, title: "t", created: "2019-04-05T06:00:00Z",
      expires: "2019-06-05T06:00:00Z", recipient: "national", marking: header.marking,
      countedBy: "", roundingKey: .sample,
      dataFrom: header.dataFrom, dataTo: header.dataTo, trust: .signed, trustReason: nil,
      source: "s", manifestSHA256: "h", rows: 1)
    let proof = SnapshotProof(file: file, signer: signer)
    let freshness = Freshness(signed, proof: proof, now: now)
    let words = Words(.english)
    #expect(freshness.label(words) == label)
    #expect(freshness.printedLabel(words) == (label == "FRESH" ? "SIGNED" : label))
    let past = Freshness(signed, .past, proof: proof, now: now).label(words)
    #expect(past.hasPrefix(label == "FRESH" ? "PAST" : "\(label), PAST"))
  }
}
