import ExportSync
import Platform

/// Whom to believe about the sample: a key that signs it once and is thrown away.
///
/// Nobody holds the private half afterwards, so nothing else can ever pass as the sample.
struct SampleTrust {
  /// The folder that gets `allowed_signers`.
  let folder: String

  /// Makes a key in a temporary folder, lets `write` sign with it, and keeps its public half.
  func sign(
    _ write: (SigningKey) throws(PlatformError) -> Void
  ) throws(PlatformError) {
    let passing = try TemporaryFolder(in: ProcessFacts.variable("TMPDIR") ?? "/tmp")
    let path = "\(passing.path)/key"
    let publicKey = try SSHSignature.makeKey(at: path)
    try write(SigningKey(path: path))
    let line = "\(TrustFolder.principal) namespaces=\"\(TrustFolder.namespace)\" \(publicKey)\n"
    if Files.kind(of: folder) == nil {
      try Files.makeFolder(folder)
      try Files.setMode(0o755, of: folder)
    }
    try Files.write(Array(line.utf8), to: "\(folder)/allowed_signers", mode: 0o644)
  }
}
