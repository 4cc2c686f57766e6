import ExportSync

extension FileProof.Finding {
  /// Whether the file has changed since it was built, in words.
  var inWords: String {
    switch self {
    case .unchanged: "the file is as it was built"
    case .changed(let found, let recorded):
      "THE FILE WAS CHANGED after it was built: found the SHA-256 \(found), expected \(recorded)"
    case .unrecorded: "THE RECORD OF ITS SHA-256 IS NOT THERE"
    case .unreadable(let answer): "the file cannot be checked: \(answer)"
    }
  }
}

extension SignerProof.Finding {
  /// Whether the signing key is valid today, in words.
  var inWords: String {
    switch self {
    case .trusted: "the key that signed it counts today"
    case .revoked(let key): "THE KEY THAT SIGNED IT WAS REVOKED (\(key))"
    case .expired(let key): "THE KEY THAT SIGNED IT HAS EXPIRED (\(key))"
    case .unlisted(let key): "THE KEY THAT SIGNED IT IS NOT LISTED ANY MORE (\(key))"
    case .broken: "THE HELD MANIFEST IS NOT THE ONE THAT WAS SIGNED"
    case .notSigned: "it has no signature to check"
    case .notKept: "its manifest was not kept; the next ptg sync keeps it"
    case .unchecked(let reason): "its signature cannot be checked today: \(reason)"
    }
  }
}
