import Platform

/// The key with which the centre signs.
package struct SigningKey: Equatable, Sendable {
  /// A private key, or a public one whose private half the agent holds.
  package let path: String
  /// The socket of the user's agent (ssh-agent(1)); `nil` where there is none.
  package let agent: String?

  package init(path: String, agent: String? = nil) {
    self.path = path
    self.agent = agent
  }

  /// Signs a manifest; the signature lies beside it as `.sig`.
  func sign(_ manifest: String) throws(PlatformError) {
    let signature = try SSHSignature.sign(
      manifest, with: path, namespace: TrustFolder.namespace, agent: agent)
    try Files.write(signature, to: "\(manifest).sig", mode: 0o644)
  }
}
