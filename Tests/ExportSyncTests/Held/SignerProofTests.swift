import Platform
import SnapshotStore
import Testing

@testable import ExportSync

@Suite("The signer of a held export", .tags(.slow))
struct SignerProofTests {
  private func finding(_ export: SmallExport) throws -> SignerProof.Finding {
    let origin = try Snapshot.origin(of: try export.current())
    return SignerProof(origin, in: export.data, trust: export.trust).finding
  }

  private func withSigned(
    signer: String = SmallExport.centralSigner, _ check: (SmallExport, String) throws -> Void
  ) throws {
    try SmallExport.inFolder { export in
      try export.makeTrust(signer: signer)
      try export.sign()
      try export.syncSigned()
      let found = try finding(export)
      guard case .trusted(let key) = found else { return #expect(Bool(false), "\(found)") }
      try check(export, key)
    }
  }

  @Test("is revoked once its key is, whenever that came")
  func revoked() throws {
    try withSigned { export, key in
      try export.revoke()
      #expect(try finding(export) == .revoked(fingerprint: key))
    }
  }

  @Test("has expired once its time is over, and counted when it signed")
  func expired() throws {
    try withSigned { export, key in
      try export.makeTrust(
        signer: "central-export namespaces=\"ptg-export@v1\",valid-before=\"20190601\"")
      #expect(try finding(export) == .expired(fingerprint: key))
      try export.makeTrust(
        signer: "central-export namespaces=\"ptg-export@v1\",valid-before=\"20180601\"")
      #expect(try finding(export) == .unlisted(fingerprint: key))
    }
  }

  @Test("is not listed any more where the trust folder knows other keys alone")
  func unlisted() throws {
    try withSigned { export, key in
      let other = try SSHSignature.makeKey(at: "\(export.root)/other")
      try Files.write(
        Array("\(SmallExport.centralSigner) \(other)\n".utf8), to: export.trust.signers)
      #expect(try finding(export) == .unlisted(fingerprint: key))
    }
  }

  @Test("signed nothing of the manifest that is held where a byte of it was changed")
  func broken() throws {
    try withSigned { export, _ in
      let origin = try Snapshot.origin(of: try export.current())
      let held = HeldManifest(data: export.data, sha256: origin.manifestSHA256)
      try Files.append([0x20], to: held.path)
      #expect(try finding(export) == .broken)
    }
  }

  @Test("cannot be told where nothing was kept, until the next sync keeps it")
  func notKept() throws {
    try withSigned { export, key in
      let origin = try Snapshot.origin(of: try export.current())
      let held = HeldManifest(data: export.data, sha256: origin.manifestSHA256)
      try Files.remove(held.path)
      try Files.remove(held.signature)
      #expect(try finding(export) == .notKept)
      guard case .upToDate = try export.syncSigned() else { return #expect(Bool(false)) }
      #expect(try finding(export) == .trusted(fingerprint: key))
    }
  }

  @Test("cannot be told where the trust folder is unfit, and is none of an unsigned export")
  func others() throws {
    try withSigned { export, _ in
      try Files.setMode(0o770, of: export.trust.path)
      let found = try finding(export)
      guard case .unchecked(let reason) = found else { return #expect(Bool(false), "\(found)") }
      #expect(reason.contains("found bits 0770"))
    }
    try SmallExport.inFolder { export in
      try export.sync()
      #expect(try finding(export) == .notSigned)
    }
  }
}
