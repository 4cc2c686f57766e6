import Platform
import SnapshotStore

/// A reason to take an export without a signature by a key of the trust folder.
package enum TrustWaiver: Equatable, Sendable {
  /// The user trusts a local folder, for a reason that is kept and shown.
  case unsigned(reason: String)
  /// The export that ships with the program.
  ///
  /// It is signed by a key that was made for it and thrown away; `trust/allowed_signers` is beside
  /// it.
  case sample
}

/// The signer of an export, decided before its bytes are parsed.
struct TrustVerdict: Equatable {
  let label: TrustLabel
  let reason: String?
  /// The fingerprint of the signing key; `nil` where there was no check.
  let signer: String?
}

/// Decides whether the bytes of a manifest are the centre's.
struct TrustCheck {
  let source: ExportSource
  /// The trust folder's content; `nil` where the machine has none.
  let store: TrustStore?
  /// The path of the trust folder.
  let folder: TrustFolder?
  let waiver: TrustWaiver?
  /// Whether a signed export of this source was ever accepted.
  let wasSigned: Bool

  /// - Parameter copy: The private copy of the manifest; its signature is beside it as `.sig`.
  func verdict(on offer: ExportSource.Offer, copy: String) throws(SyncError) -> TrustVerdict {
    if waiver == .sample {
      return try verify(offer, copy, by: sampleSigners, label: .sample)
    }
    if let store, offer.signature != nil {
      return try verify(offer, copy, by: store.signers, label: .signed)
    }
    if wasSigned, offer.signature == nil || waiver != nil {
      throw notSigned(
        "exports of this source were signed before, and this one cannot be checked. "
          + "Ask the centre before anything else.")
    }
    guard case .unsigned(let reason) = waiver, !source.isWeb else { throw refusal(of: offer) }
    if let store, let folder, store.policy.isSignatureRequired {
      throw notSigned("found no signature, and \(folder.policyFile) says require-signature = yes.")
    }
    return TrustVerdict(label: .unverified, reason: reason, signer: nil)
  }

  private func refusal(of offer: ExportSource.Offer) -> SyncError {
    // Unsigned bytes from the web could come from any sender.
    let remedy =
      source.isWeb
      ? "From an address nothing is taken without one."
      : "To load it all the same, give --allow-unsigned and --reason TEXT."
    guard offer.signature != nil else {
      return notSigned("found no signature. \(remedy)")
    }
    let place = folder?.path ?? "no folder given"
    return .configuration(
      "\(place): found no trust folder, expected one to check the signature of \(source.name) "
        + "with. Put there what the central team gave you. \(remedy)")
  }

  private func verify(
    _ offer: ExportSource.Offer, _ copy: String, by signers: SSHSignature.Signers,
    label: TrustLabel
  ) throws(SyncError) -> TrustVerdict {
    guard offer.signature != nil else { throw notSigned("found no signature.") }
    let finding: SSHSignature.Finding
    do {
      finding = try SSHSignature.check("\(copy).sig", of: copy, by: signers)
    } catch {
      throw .configuration(
        "\(error); expected ssh-keygen of \(SSHSignature.oldestRelease) or newer, which checks "
          + "signatures. Install openssh-client.")
    }
    switch finding {
    case .allowed(let fingerprint):
      return TrustVerdict(label: label, reason: nil, signer: fingerprint)
    case .stranger(let fingerprint):
      throw notSigned(
        "found a signature by the key \(fingerprint), expected one by a key of "
          + "\(signers.principal) in \(signers.file) that is neither expired nor revoked.")
    case .broken:
      throw notSigned(
        "the signature is not of \(offer.file) as it stands: it was changed after it was signed, "
          + "or signed for another purpose.")
    }
  }

  private func notSigned(_ finding: String) -> SyncError {
    .notTrusted("\(source.name): not signed by the central team: \(finding)")
  }

  private var sampleSigners: SSHSignature.Signers {
    SSHSignature.Signers(
      file: "\(Files.folder(of: source.name))/trust/allowed_signers", revoked: nil,
      principal: TrustFolder.principal, namespace: TrustFolder.namespace)
  }
}
