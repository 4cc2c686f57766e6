import ExportFormat
import Foundation
import Platform
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("A publication", .tags(.slow))
struct PublicationTests {
  @Test("signs an export that its readers load, row for row as it was handed in")
  func roundTrip() throws {
    try CentralTables.inFolder { tables in
      let outcome = try tables.publish()
      #expect((outcome.epoch, outcome.serial, outcome.rows, outcome.unchanged) == (1, 1, 70, 0))
      #expect(outcome.expires == "2019-05-20T06:00:00Z" && outcome.notes == [])
      try tables.export.makeTrust()
      guard case .loaded(let header) = try tables.export.syncSigned() else {
        return #expect(Bool(false), "nothing was loaded")
      }
      #expect(header.signer == outcome.signer && header.title == "Central export")
      let database = try Database(reading: try tables.export.current())
      let handedIn = tableCatalogue.filter { $0.standing != .made }
      for table in handedIn where !table.columns.contains(where: { $0.kind == .decimal }) {
        let rows = try Statement("SELECT * FROM v_\(table.name)", on: database).all { row in
          table.columns.indices.map { row.text($0) }
        }
        let months = smallMonths.filter { $0.table == table.name }.flatMap(\.rows)
        #expect(Set(rows) == Set((smallRows[table.name] ?? []) + months), "\(table.name)")
      }
    }
  }

  @Test("makes the same objects whatever order, line ends and byte order mark the tables have")
  func normalised() throws {
    try CentralTables.inFolder { tables in
      try tables.publish()
      let before = try Files.names(in: "\(tables.out)/objects")
      try tables.write("force", Array((smallRows["force"] ?? []).reversed()), lineEnd: "\r\n")
      try tables.write("region", "\u{FEFF}" + tables.text("region").dropLast())
      let outcome = try tables.publish()
      #expect(outcome.notes == ["region.csv: found a byte order mark and left it out"])
      #expect(try Files.names(in: "\(tables.out)/objects") == before)
      #expect((outcome.serial, outcome.unchanged, outcome.objects) == (2, 44, 44))
    }
  }

  @Test("keeps the objects of months that did not change, and names the export before")
  func incremental() throws {
    try CentralTables.inFolder { tables in
      try tables.publish()
      let before = try Files.names(in: "\(tables.out)/objects")
      let manifest = try Checksum.sha256(ofFiles: ["\(tables.out)/manifest-000001.json"])[0]
      try tables.edit(
        "demand", "2019-03,dorset,NFIB1A,charity,2,", "2019-03,dorset,NFIB1A,charity,3,")
      let outcome = try tables.publish()
      #expect((outcome.objects, outcome.unchanged, outcome.restated) == (44, 42, []))
      let after = try Files.names(in: "\(tables.out)/objects")
      #expect(Set(before).isSubset(of: after) && after.count == before.count + 2)
      #expect(try tables.export.text("latest.txt") == "1 2\n")
      #expect(
        try tables.export.text("datapackage.json").contains("\"ptg:previous\": \"\(manifest)\""))
      #expect(Files.kind(of: "\(tables.out)/.staging") == nil)
    }
  }

  @Test("replaces an object that the disk has changed since")
  func damaged() throws {
    try CentralTables.inFolder { tables in
      try tables.publish()
      let name = try #require(try Files.names(in: "\(tables.out)/objects").first)
      let path = "\(tables.out)/objects/\(name)"
      let whole = try Files.read(path, limit: 1 << 16)
      try Files.write(whole.map { $0 ^ 1 }, to: path)
      #expect(try tables.publish().unchanged == 43)
      #expect(try Files.read(path, limit: 1 << 16) == whole)
    }
  }

  @Test("asks why a closed month changed, and lets every reader see the reason")
  func restated() throws {
    try CentralTables.inFolder { tables in
      try tables.publish()
      try tables.edit(
        "demand", "2019-02,devon,NFIB52A,business,4,4", "2019-02,devon,NFIB52A,business,5,4")
      #expect(
        try tables.refusal()
          == "TABLES: 1 problem. Nothing was published; the last export stands.\n"
          + "  demand.csv: 2019-02: found 'other rows for a closed month', expected those that were "
          + "published, or --reason TEXT for all to read")
      let outcome = try tables.publish { $0.reason = "One report was late" }
      #expect(outcome.restated == ["demand 2019-02"] && outcome.serial == 2)
      try tables.publish()
      try tables.export.sync()
      let database = try Database(reading: try tables.export.current())
      let restated = try database.restatements(of: "demand")
      #expect(restated.map { "\($0.month) \($0.reason)" } == ["2019-02 One report was late"])
    }
  }

  @Test("keeps a closed month whose rows are gone, as one without rows, for a reason")
  func emptied() throws {
    try CentralTables.inFolder { tables in
      let months = smallMonths.filter { $0.table == "demand" }.flatMap(\.rows)
      let january = ["2019-01", "devon", "NFIB1A", "individual", "1", "0", "0", "0", "0"]
      try tables.write("demand", [january] + months)
      try tables.publish()
      try tables.write("demand", [january] + months.filter { $0[0] == "2019-03" })
      let word = "No February"
      #expect(
        try tables.refusal { $0.acceptedSilence = word }.contains("demand.csv: 2019-02: found"))
      let outcome = try tables.publish {
        $0.reason = "They were another force's"
        $0.acceptedSilence = word
      }
      #expect(outcome.restated == ["demand 2019-02"] && outcome.objects == 46)
      // Only the oldest month may leave an export as time passes.
      try tables.write("demand", months.filter { $0[0] == "2019-03" })
      #expect(try tables.publish().restated == [])
    }
  }

  @Test("lets cases of a closed month move on: disseminations are taken up later")
  func living() throws {
    try CentralTables.inFolder { tables in
      let sent = [
        "sent0", "2019-02-20", "devon", "NFIB1A", "0", "3", "1", "100", "", "", "", "", "",
      ]
      try tables.write("dissemination", [sent])
      try tables.publish()
      try tables.edit("dissemination", "100,,,,,", "100,2019-03-02,,,,")
      #expect(try tables.publish().restated == [])
    }
  }

  @Test("starts a new count in a new epoch, and takes no older one")
  func epochs() throws {
    try CentralTables.inFolder { tables in
      try tables.publish()
      let outcome = try tables.publish { $0.epoch = 3 }
      #expect((outcome.epoch, outcome.serial) == (3, 1))
      #expect(
        try tables.refusal { $0.epoch = 2 }
          == "OUT: found epoch 3, expected none above 2. Nothing was published; the last export "
          + "stands.")
    }
  }

  @Test("gives every recipient a folder of its own")
  func mixed() throws {
    try CentralTables.inFolder { tables in
      try tables.publish()
      #expect(
        try tables.refusal(to: .region("sw"))
          == "OUT: found exports for 'national', expected those for 'region:sw'; every recipient has "
          + "a folder of its own. Nothing was published; the last export stands.")
    }
  }

  @Test("without a key that signs changes nothing")
  func noKey() throws {
    try CentralTables.inFolder { tables in
      try tables.publish()
      let latest = try tables.export.text("latest.txt")
      let said = try tables.refusal { $0.key = SigningKey(path: "\(tables.root)/none") }
      #expect(
        said == "ROOT/none: found no file of that name, expected the key to sign with. Nothing was "
          + "published; the last export stands.")
      #expect(try tables.export.text("latest.txt") == latest)
      #expect(Files.kind(of: "\(tables.out)/manifest-000002.json") == nil)
    }
  }

  @Test("waits for nobody: while one runs, a second is told so")
  func busy() throws {
    try CentralTables.inFolder { tables in
      try tables.publish()
      guard let lock = try FileLock.take("\(tables.out)/.lock", note: "") else { return }
      defer { withExtendedLifetime(lock) {} }
      #expect(try tables.refusal().hasPrefix("OUT: another publication is running."))
    }
  }
}
