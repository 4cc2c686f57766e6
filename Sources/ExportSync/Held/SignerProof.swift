import ThreatDomain
import Platform
import SnapshotStore

/// Whether the key that signed a held export is still valid in today's trust folder.
package struct SignerProof: Sendable {
  /// The present state of the key.
  package enum Finding: Equatable, Sendable {
    case trusted(fingerprint: String)
    case revoked(fingerprint: String)
    case expired(fingerprint: String)
    /// The key is neither revoked nor expired, but no longer on the list.
    case unlisted(fingerprint: String)
    /// The kept manifest or signature is not the one that was checked.
    case broken
    /// The export has no signature, or not the centre's.
    case notSigned
    /// The ptg that loaded the export kept no manifest; the next sync will keep it.
    case notKept
    /// The check could not be made; the reason is a sentence.
    case unchecked(String)
  }

  let origin: SnapshotOrigin
  let data: DataFolder
  let trust: TrustFolder?

  package init(_ origin: SnapshotOrigin, in data: DataFolder, trust: TrustFolder?) {
    self.origin = origin
    self.data = data
    self.trust = trust
  }

  /// The result; it runs ssh-keygen(1) once or a few times.
  package var finding: Finding {
    guard origin.trust == .signed else { return .notSigned }
    let held = HeldManifest(data: data, sha256: origin.manifestSHA256)
    guard held.isKept, held.isSigned else { return .notKept }
    guard let trust else { return .unchecked("There is no trust folder.") }
    do {
      let signers = try trust.open().signers
      guard try Checksum.sha256(ofFiles: [held.path])[0] == held.sha256 else { return .broken }
      switch try SSHSignature.check(held.signature, of: held.path, by: signers) {
      case .allowed(let fingerprint): return .trusted(fingerprint: fingerprint)
      case .stranger(let fingerprint): return try reason(fingerprint, held, signers)
      case .broken: return .broken
      }
    } catch let error as SyncError {
      return .unchecked(error.finding)
    } catch {
      return .unchecked("\(error).")
    }
  }

  /// Why a key that was once valid is not valid now.
  ///
  /// The signature is checked without the list of revoked keys, then as of the day of signing.
  private func reason(
    _ fingerprint: String, _ held: HeldManifest, _ signers: SSHSignature.Signers
  ) throws(PlatformError) -> Finding {
    let listed = signers.withoutRevoked
    if case .allowed = try SSHSignature.check(held.signature, of: held.path, by: listed) {
      return .revoked(fingerprint: fingerprint)
    }
    guard let signedAt = Timestamp(origin.created) else {
      return .unlisted(fingerprint: fingerprint)
    }
    let then = listed.at(signedAt.digits)
    if case .allowed = try SSHSignature.check(held.signature, of: held.path, by: then) {
      return .expired(fingerprint: fingerprint)
    }
    return .unlisted(fingerprint: fingerprint)
  }
}

extension Timestamp {
  /// The time as ssh-keygen(1) takes it: `20190405060000Z`.
  fileprivate var digits: String { description.filter { $0.isNumber || $0 == "Z" } }
}
