import Platform
import SnapshotStore

/// On whose word an export is taken without a signature that the trust folder proves.
package enum TrustWaiver: Equatable, Sendable {
  /// The user takes the word of a local folder, for a reason that is kept and shown.
  case unsigned(reason: String)
  /// The export that ships with the program, signed by a key that was made for it and thrown away;
  /// the signers lie beside it, in `trust/allowed_signers`.
  case sample
}

/// Who signed an export, decided before its bytes are parsed.
struct TrustVerdict: Equatable {
  let label: TrustLabel
  let reason: String?
  /// The fingerprint of the key that signed it.
  let signer: String?
}

/// Decides whether the bytes of a manifest are the central team's.
struct TrustCheck {
  let source: ExportSource
  /// The trust folder's content; `nil` where the machine has none.
  let store: TrustStore?
  /// Where it was looked for.
  let folder: TrustFolder?
  let waiver: TrustWaiver?
  /// Whether an export of this source was ever accepted as signed.
  let wasSigned: Bool

  /// - Parameter copy: The private copy of the manifest; its signature lies beside it as `.sig`.
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
    // What comes over a line could be anybody's.
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
