import Platform

/// The key that signs for the centre, or for a region.
package struct SigningKey: Equatable, Sendable {
  /// The file of a private key, or of a public key with its private key in the agent.
  package let path: String
  /// The socket of the user's agent (ssh-agent(1)); `nil` where there is none.
  package let agent: String?

  package init(path: String, agent: String? = nil) {
    self.path = path
    self.agent = agent
  }

  /// Signs a manifest; the signature is written beside it with the ending `.sig`.
  ///
  /// - Parameter namespace: What the signature is for; by default an export.
  package func sign(
    _ manifest: String, for namespace: String = TrustFolder.namespace
  ) throws(PlatformError) {
    let signature = try SSHSignature.sign(
      manifest, with: path, namespace: namespace, agent: agent)
    try Files.write(signature, to: "\(manifest).sig", mode: 0o644)
  }
}
