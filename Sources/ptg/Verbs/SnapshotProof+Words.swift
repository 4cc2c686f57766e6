import ExportSync
import SnapshotStore
import Wording

extension FileProof.Finding {
  /// Whether the file has changed since it was built.
  func inWords(_ words: Words) -> String {
    switch self {
    case .unchanged: words.say.fileUnchanged
    case .changed(let found, let recorded): words.say.fileChanged(found: found, recorded: recorded)
    case .unrecorded: words.say.fileUnrecorded
    case .unreadable(let answer): words.say.fileUnreadable(answer)
    }
  }
}

extension SignerProof.Finding {
  /// Whether the signing key is valid today.
  func inWords(_ words: Words) -> String {
    switch self {
    case .trusted: words.say.keyCounts
    case .revoked(let key): words.say.keyRevoked(key)
    case .expired(let key): words.say.keyExpired(key)
    case .unlisted(let key): words.say.keyUnlisted(key)
    case .broken: words.say.manifestBroken
    case .notSigned: words.say.hasNoSignature
    case .notKept: words.say.manifestNotKept
    case .unchecked(let reason): words.say.signatureUnchecked(reason)
    }
  }
}

extension SnapshotHeader {
  /// The trust and the signer.
  func trust(_ words: Words) -> String {
    switch trust {
    case .signed: words.say.signedByCentre(key: signer)
    case .sample: words.say.sampleSigned(key: signer)
    case .unverified: words.say.loadedUnsigned(reason: trustReason)
    }
  }
}
