import ExportSync
import Platform

/// The key of the sample: it signs the sample once and is thrown away.
///
/// Afterwards the private key no longer exists, so nothing else can pass as the sample.
struct SampleTrust {
  /// The folder for the file `allowed_signers`.
  let folder: String

  /// Makes a key in a temporary folder, lets `write` sign with it, and keeps only its public key.
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
