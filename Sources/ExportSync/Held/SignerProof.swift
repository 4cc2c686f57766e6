import Platform
import SnapshotStore

/// Whether the key that signed a held export still counts, by the trust folder as it is today.
package struct SignerProof: Sendable {
  /// What the trust folder says of the key now.
  package enum Finding: Equatable, Sendable {
    case trusted(fingerprint: String)
    case revoked(fingerprint: String)
    case expired(fingerprint: String)
    /// Neither revoked nor expired: it stands in the list no more.
    case unlisted(fingerprint: String)
    /// The manifest or its signature, as they are kept, are not those that were checked.
    case broken
    /// Nothing was signed, or not by the centre.
    case notSigned
    /// The ptg that loaded the export kept no manifest; the next sync does.
    case notKept
    /// In a sentence.
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

  /// Asks ssh-keygen(1), once or a few times.
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

  /// Why a key counts no more that counted once: asked without the revoked keys, then as of the day
  /// when it signed.
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
  /// `20190405060000Z`, as ssh-keygen(1) takes a time.
  fileprivate var digits: String { description.filter { $0.isNumber || $0 == "Z" } }
}
