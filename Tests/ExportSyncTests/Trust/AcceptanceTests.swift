import Foundation
import Platform
import SnapshotStore
import Testing

@testable import ExportSync

@Suite("The acceptance of a signed export", .tags(.slow))
struct AcceptanceTests {
  private static func withAccepted(_ check: (SmallExport) throws -> Void) throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      try export.syncSigned()
      try check(export)
    }
  }

  /// The refusal of a signed export; it must be about trust, raise an alert and change nothing.
  private static func refusal(of export: SmallExport) throws -> String {
    let held = Files.linkTarget(export.data.currentLink)
    let state = try SyncState(of: export.data)
    let error = try #require(throws: SyncError.self) { try export.syncSigned() }
    guard case .notTrusted = error else {
      Issue.record("\(error)")
      return ""
    }
    #expect(try export.audit().last?.alert == true)
    #expect(Files.linkTarget(export.data.currentLink) == held)
    #expect(try SyncState(of: export.data) == state)
    return export.short(error.finding)
  }

  @Test("refuses an older serial, as a rollback")
  func rollback() throws {
    try Self.withAccepted { export in
      try export.renumber(serial: 4)
      try export.sign(manifest: "manifest-000004.json")
      #expect(
        try Self.refusal(of: export)
          == "EXPORT: offered serial 4, and serial 5 is held: an older export in place of a newer "
          + "one.")
    }
  }

  @Test("refuses an older serial also where the newer snapshot is gone")
  func forgotten() throws {
    try Self.withAccepted { export in
      try Files.removeFolder(export.data.snapshots)
      try Files.remove(export.data.currentLink)
      try export.renumber(serial: 4)
      try export.sign(manifest: "manifest-000004.json")
      #expect(try Self.refusal(of: export).hasPrefix("EXPORT: offered serial 4, and serial 5 is"))
    }
  }

  @Test("refuses the same serial with other bytes")
  func otherBytes() throws {
    try Self.withAccepted { export in
      try export.edit("Test export", "Best export")
      try export.sign()
      #expect(
        try Self.refusal(of: export) == "EXPORT: serial 5 is held already, with other bytes.")
    }
  }

  @Test("takes a lower serial of a higher epoch, and no way back")
  func epoch() throws {
    try Self.withAccepted { export in
      let before = try export.text(SmallExport.manifest)
      try export.edit("\"ptg:epoch\": 1", "\"ptg:epoch\": 2")
      try export.edit("\"ptg:serial\": 5", "\"ptg:serial\": 1")
      try export.write(try export.text(SmallExport.manifest), to: "manifest-000001.json")
      try export.write("2 1\n", to: "latest.txt")
      try export.sign(manifest: "manifest-000001.json")
      try export.syncSigned()
      #expect(try export.answer("SELECT epoch || ' ' || serial FROM snapshot") == "2 1")
      try export.write(before, to: SmallExport.manifest)
      try export.write("1 5\n", to: "latest.txt")
      try export.sign()
      #expect(
        try Self.refusal(of: export)
          == "EXPORT: offered serial 5 of epoch 1, and serial 1 of epoch 2 is held: an older "
          + "export in place of a newer one.")
    }
  }

  @Test("refuses a manifest under the number of another")
  func hint() throws {
    try Self.withAccepted { export in
      try export.write(try export.text(SmallExport.manifest), to: "manifest-000006.json")
      try export.write("1 6\n", to: "latest.txt")
      try export.sign(manifest: "manifest-000006.json")
      #expect(
        try export.refusal(trust: export.trust, waiver: nil)
          == "EXPORT: 1 problem. Nothing was loaded; the last snapshot stands.\n"
          + "  latest.txt: found '1 6', expected 1 5, as manifest-000006.json says")
    }
  }

  @Test(
    "refuses an unsigned export of a source that was signed, whatever reason is given",
    arguments: [nil, SmallExport.waiver])
  func unsigned(_ waiver: TrustWaiver?) throws {
    try Self.withAccepted { export in
      try export.renumber(serial: 6)
      let error = try #require(throws: SyncError.self) {
        try export.sync(trust: export.trust, waiver: waiver)
      }
      #expect(
        export.short("\(error)")
          == "EXPORT: not signed by the central team: exports of this source were signed before, "
          + "and this one cannot be checked. Ask the centre before anything else. "
          + "Nothing was loaded; the last snapshot stands.")
      #expect(try export.audit().last?.alert == true)
    }
  }

  @Test(
    "refuses an unsigned export of a source that was signed, however its path is written",
    arguments: [
      "ROOT//export", "ROOT/./export", "ROOT/export//", "ROOT/export/.", "ROOT/export/objects/..",
      "ROOT/link/export", "ROOT/link/../ROOTNAME/export", "ROOT/alias/.", "ROOT/alias//",
    ])
  func otherSpelling(_ spelling: String) throws {
    try Self.withAccepted { export in
      let (link, alias) = ("\(export.root)/link", "\(export.root)/alias")
      try Files.switchLink(link, to: ".")
      try Files.switchLink(alias, to: "export")
      try export.renumber(serial: 6)
      let name = export.root.split(separator: "/").last.map(String.init) ?? ""
      let folder = spelling.replacing("ROOTNAME", with: name).replacing("ROOT", with: export.root)
      let other = SmallExport(root: export.root, folder: folder)
      let error = try #require(throws: SyncError.self) {
        try other.sync(trust: export.trust, waiver: SmallExport.waiver)
      }
      #expect("\(error)".contains("exports of this source were signed before"), "\(error)")
    }
  }

  @Test("knows a source again by the folder that a link led to, once the link leads elsewhere")
  func movedLink() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      let link = "\(export.root)/link"
      try Files.switchLink(link, to: ".")
      try SmallExport(root: export.root, folder: "\(link)/export").syncSigned()
      try Files.switchLink(link, to: "data")
      try export.renumber(serial: 6)
      let error = try #require(throws: SyncError.self) {
        try export.sync(trust: export.trust, waiver: SmallExport.waiver)
      }
      #expect("\(error)".contains("exports of this source were signed before"), "\(error)")
    }
  }

  @Test("lets an unsigned snapshot move neither serial nor source")
  func unverified() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.renumber(serial: 9)
      try export.sync(trust: export.trust)
      #expect(try SyncState(of: export.data) == SyncState())
      try export.write("1 5\n", to: "latest.txt")
      try export.edit("\"ptg:serial\": 9", "\"ptg:serial\": 5")
      try export.sign()
      try export.syncSigned()
      #expect(try export.answer("SELECT trust || ' ' || serial FROM snapshot") == "signed 5")
    }
  }

  @Test("judges trust before form: nothing is parsed that nobody signed")
  func order() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.write("{", to: SmallExport.manifest)
      let said = try export.refusal(trust: export.trust, waiver: nil)
      #expect(said.contains("not signed by the central team: found no signature"))
    }
  }

  @Test("judges the serial before the clock, and the clock before any table")
  func clock() throws {
    try Self.withAccepted { export in
      guard case .upToDate = try export.syncSigned(now: "2030-01-01T00:00:00Z") else {
        return #expect(Bool(false), "it was loaded again")
      }
      try export.renumber(serial: 6)
      try Files.removeFolder("\(export.folder)/objects")
      try export.sign(manifest: "manifest-000006.json")
      let error = try #require(throws: SyncError.self) {
        try export.syncSigned(now: "2030-01-01T00:00:00Z")
      }
      guard case .configuration(let text) = error else { return #expect(Bool(false), "\(error)") }
      #expect(text.contains("the export expired on 2019-05-05T06:00:00Z"))
      #expect(try export.audit().last?.alert == false)
    }
  }

  @Test("goes no further where its own memory cannot be read")
  func memory() throws {
    try Self.withAccepted { export in
      try Files.write(Array("{}".utf8), to: export.data.state)
      let error = try #require(throws: SyncError.self) { try export.syncSigned() }
      guard case .configuration(let text) = error else { return #expect(Bool(false), "\(error)") }
      #expect(text.hasPrefix("\(export.data.state): found no state that can be read, expected"))
    }
  }
}
