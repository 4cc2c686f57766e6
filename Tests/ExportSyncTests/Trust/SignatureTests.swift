import ThreatDomain
import Foundation
import Platform
import SnapshotStore
import Testing

@testable import ExportSync

@Suite("A signed export", .tags(.slow))
struct SignatureTests {
  @Test("is loaded; snapshot, state and log say by whom it was signed")
  func loaded() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      guard case .loaded(let header) = try export.syncSigned() else {
        return #expect(Bool(false), "nothing was loaded")
      }
      let signer = try #require(header.signer)
      #expect(header.trust == .signed && signer.hasPrefix("SHA256:"))
      #expect(try Snapshot(path: try export.current(), clearance: .full).header == header)
      let accepted = try #require(try SyncState(of: export.data).accepted(for: "national"))
      #expect(accepted.serial == 5 && accepted.signer == signer)
      let lines = try export.audit()
      #expect(lines.map(\.outcome) == ["begun", "loaded"])
      #expect(lines.allSatisfy { $0.serial == 5 && $0.signer == signer && !$0.alert })
      #expect(lines.allSatisfy { $0.at == "2019-04-06T00:00:00Z" })
      #expect(lines.last?.text == "54 rows, signed")
    }
  }

  @Test("is up to date the second time, and nothing is written")
  func upToDate() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      try export.syncSigned()
      let state = try Files.read(export.data.state, limit: 1 << 16)
      let log = try Files.read(export.data.auditLog, limit: 1 << 16)
      guard case .upToDate = try export.syncSigned(now: "2019-04-07T00:00:00Z") else {
        return #expect(Bool(false), "it was loaded again")
      }
      #expect(try Files.read(export.data.state, limit: 1 << 16) == state)
      #expect(try Files.read(export.data.auditLog, limit: 1 << 16) == log)
    }
  }

  @Test("has its state written by the next sync, where one was cut off just before")
  func cutOff() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      try export.syncSigned()
      let state = try SyncState(of: export.data)
      try Files.remove(export.data.state)
      try export.syncSigned()
      #expect(try SyncState(of: export.data) == state)
    }
  }

  /// A way to spoil a signed export or its trust, and the full resulting message.
  typealias Case = SpoiledCase<SmallExport>

  private static let changed =
    "the signature is not of manifest-000005.json as it stands: it was changed after it was "
    + "signed, or signed for another purpose."
  private static let stranger =
    "found a signature by the key KEY, expected one by a key of central-export in "
    + "ROOT/trust/allowed_signers that is neither expired nor revoked."

  static let cases = [
    Case("a byte changed", changed) { try $0.edit("Test export", "Best export") },
    Case("a byte changed in the signature", changed) { export in
      let name = "\(SmallExport.manifest).sig"
      let text = try export.text(name)
      try export.write(text.replacing("SSH SIGNATURE", with: "SSH SIGNATURF"), to: name)
    },
    Case("an unknown key", stranger) { try $0.sign(with: try TestKey.stranger()) },
    Case("another purpose", changed) { try $0.sign(namespace: "git") },
    Case("a purpose that the signers do not allow", stranger) {
      try $0.makeTrust(signer: "central-export namespaces=\"git\"")
    },
    Case("another name in the list of signers", stranger) {
      try $0.makeTrust(signer: "somebody namespaces=\"ptg-export@v1\"")
    },
    Case("an expired key", stranger) {
      try $0.makeTrust(signer: "\(SmallExport.centralSigner),valid-before=\"20190101\"")
    },
    Case("a revoked key", stranger) { try $0.revoke() },
    Case(
      "no signature",
      "found no signature. To load it all the same, give --allow-unsigned and --reason TEXT."
    ) { try Files.remove("\($0.folder)/\(SmallExport.manifest).sig") },
  ]

  @Test("is refused with an alert, and nothing is published", arguments: cases)
  func refused(_ spoiled: Case) throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      try spoiled.spoil(export)
      let error = try #require(throws: SyncError.self) { try export.syncSigned() }
      guard case .notTrusted = error else { return #expect(Bool(false), "\(error)") }
      #expect(
        export.short("\(error)") == "EXPORT: not signed by the central team: \(spoiled.said) "
          + "Nothing was loaded; the last snapshot stands.")
      #expect(export.isUntouched)
      #expect(Files.kind(of: export.data.state) == nil)
      let lines = try export.audit()
      #expect(lines.map(\.alert) == [true] && lines[0].outcome == "refused")
      #expect(lines[0].text == "\(error)")
    }
  }

  @Test("with a signature that does not hold is not taken as unsigned either")
  func waived() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign(with: try TestKey.stranger())
      let said = try export.refusal(trust: export.trust)
      #expect(
        said.hasPrefix("EXPORT: not signed by the central team: found a signature by the key"))
    }
  }

  @Test("needs no waiver: with one it is loaded as signed all the same")
  func needless() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      try export.sync(trust: export.trust)
      #expect(try export.answer("SELECT trust FROM snapshot") == "signed")
    }
  }

  @Test("whose signature is endless is out of reach")
  func longSignature() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.write(String(repeating: "x", count: 5000), to: "\(SmallExport.manifest).sig")
      let said = try export.refusal(trust: export.trust, waiver: nil)
      #expect(
        said == "EXPORT/manifest-000005.json.sig: could not read: it is over 4096 bytes; expected "
          + "an export in EXPORT. Nothing was loaded; the last snapshot stands.")
    }
  }

  @Test("is verified with both answers, who signed it and what is wrong with its data")
  func verify() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.rewrite("actor_force", "devon", "kent")
      try export.sign(with: try TestKey.stranger())
      let scratch = try Files.makeTemporaryFolder(in: export.root)
      let now = try #require(Timestamp("2019-04-06T00:00:00Z"))
      let found = try ExportSync(
        from: ExportSource(folder: export.folder), trust: export.trust, waiver: nil, now: now
      ) { _ in }.verify(in: scratch)
      #expect(found.distrust?.finding.contains("by the key SHA256:") == true)
      guard case .failure(.badData(_, let problems)) = found.content else {
        return #expect(Bool(false), "no fault was found")
      }
      #expect(problems.count == 1)
    }
  }
}
