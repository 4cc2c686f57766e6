/// Detached signatures of files, made and checked by `ssh-keygen` (ssh-keygen(1), option `-Y`).
package enum SSHSignature {
  /// The program that is run, by its absolute path.
  package static let program = "/usr/bin/ssh-keygen"

  /// What a signature proves.
  package enum Finding: Equatable, Sendable {
    /// A key on the list of signers made the signature over exactly these bytes.
    case allowed(fingerprint: String)
    /// Another key, or an expired or revoked key, made the signature over exactly these bytes.
    case stranger(fingerprint: String)
    /// The signature is not over these bytes, or not for this purpose.
    case broken
  }

  /// The keys that are trusted, and the purpose they are trusted for.
  package struct Signers: Sendable {
    /// The file of allowed signers (ssh-keygen(1), ALLOWED SIGNERS).
    package let file: String
    /// The file of revoked keys; `nil` where no key was revoked.
    package let revoked: String?
    package let principal: String
    /// The moment at which the keys must be valid, as YYYYMMDDHHMMSSZ; `nil` for now.
    private var time: String?
    /// The purpose of the signature, so that a signature for mail or git is not accepted.
    package let namespace: String

    package init(file: String, revoked: String?, principal: String, namespace: String) {
      self.file = file
      self.revoked = revoked
      self.principal = principal
      self.namespace = namespace
    }

    /// The same list without its revoked keys taken into account.
    package var withoutRevoked: Signers {
      Signers(file: file, revoked: nil, principal: principal, namespace: namespace)
    }

    /// The same list as it was valid at a moment, YYYYMMDDHHMMSSZ.
    package func at(_ time: String) -> Signers {
      var signers = self
      signers.time = time
      return signers
    }

    fileprivate var options: [String] {
      ["-f", file, "-I", principal, "-n", namespace] + (revoked.map { ["-r", $0] } ?? [])
        + (time.map { ["-O", "verify-time=\($0)"] } ?? [])
    }
  }

  /// The time limit, long enough for a slow disk; checking a signature takes milliseconds.
  private static let secondsToCheck = 30

  /// Checks the signature of a file against the signers.
  package static func check(
    _ signature: String, of file: String, by signers: Signers
  ) throws(PlatformError) -> Finding {
    let verified = try run(["-Y", "verify"] + signers.options + ["-s", signature], on: file)
    if let fingerprint = verified { return .allowed(fingerprint: fingerprint) }
    let stranger = try fingerprint(of: signature, on: file, namespace: signers.namespace)
    return stranger.map { .stranger(fingerprint: $0) } ?? .broken
  }

  /// The fingerprint of any key that signed the file for this purpose; `nil` where none did.
  package static func fingerprint(
    of signature: String, on file: String, namespace: String
  ) throws(PlatformError) -> String? {
    try run(["-Y", "check-novalidate", "-n", namespace, "-s", signature], on: file)
  }

  /// The names under which the list of signers has the key of a signature; empty where it has not.
  ///
  /// They say who may have signed, not that the signature is good.
  package static func principals(
    of signature: String, in file: String
  ) throws(PlatformError) -> [String] {
    let result = try ChildProcess(
      program, ["-Y", "find-principals", "-s", signature, "-f", file]
    ).run(seconds: secondsToCheck, outputLimit: 1 << 16)
    _ = try answer(of: result)
    guard result.status == 0 else { return [] }
    return String(decoding: result.output, as: UTF8.self)
      .split { $0.isWhitespace || $0 == "," }.map(String.init)
  }

  /// The fingerprint of the key, where the tool reports a good signature with status 0.
  private static func run(
    _ arguments: [String], on file: String
  ) throws(PlatformError) -> String? {
    let result = try ChildProcess(program, arguments, input: file)
      .run(seconds: secondsToCheck, outputLimit: 1 << 16)
    _ = try answer(of: result)
    let words = String(decoding: result.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard result.status == 0, words.first == "Good" else { return nil }
    return words.last { $0.hasPrefix("SHA256:") }.map(String.init)
  }
}

/// What the tool reports where it fails.
extension SSHSignature {
  /// The first release of OpenSSH that has the option `-Y` (its release notes).
  package static let oldestRelease = "OpenSSH 8.1"

  /// Throws where the tool is too old to check signatures.
  package static func checkRelease() throws(PlatformError) {
    _ = try answer(
      of: ChildProcess(program, ["-Y", "check-novalidate"]).run(seconds: secondsToCheck))
  }

  /// The tool's own error message; throws where the tool is too old to check signatures.
  ///
  /// Such a tool refuses every signature alike, so its message says nothing about this one.
  static func answer(of result: ChildProcess.Result) throws(PlatformError) -> String {
    let said = String(decoding: result.asides, as: UTF8.self).lowercased()
    let refusals = ["unknown option", "illegal option", "invalid option", "unrecognized option"]
    let isTooOld =
      result.status != 0
      && said.split(whereSeparator: \.isNewline).contains { line in
        refusals.contains { line.contains($0) } && line.hasSuffix("y")
      }
    guard !isTooOld else {
      throw PlatformError(
        path: program, attempt: "handle signatures",
        answer: "it has no option -Y, which came with \(oldestRelease)")
    }
    return result.ending(of: "ssh-keygen")
  }
}

/// Making keys and signatures.
extension SSHSignature {
  /// The time limit for a person to type a passphrase or touch a token, in seconds.
  private static let secondsToSign = 180

  /// Signs a file; returns the signature in its armoured form.
  ///
  /// - Parameter key: The file of a private key, or of a public key with its private key in an
  ///   agent.
  /// - Parameter agent: The socket of that agent.
  package static func sign(
    _ file: String, with key: String, namespace: String, agent: String? = nil
  ) throws(PlatformError) -> [UInt8] {
    let result = try ChildProcess(
      program, ["-Y", "sign", "-q", "-f", key, "-n", namespace], input: file,
      variables: agent.map { ["SSH_AUTH_SOCK=\($0)"] } ?? []
    ).run(seconds: secondsToSign, outputLimit: 1 << 16)
    guard result.status == 0, result.output.starts(with: Array("-----BEGIN SSH SIG".utf8)) else {
      throw PlatformError(
        path: key, attempt: "sign with", answer: try answer(of: result))
    }
    return result.output
  }

  /// Makes a new Ed25519 key pair without a passphrase, in `path` and `path.pub`.
  ///
  /// - Returns: The public key: its kind and its bytes in base 64.
  package static func makeKey(at path: String) throws(PlatformError) -> String {
    let arguments = ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path]
    let result = try ChildProcess(program, arguments).run(seconds: secondsToCheck)
    guard result.status == 0 else {
      throw PlatformError(
        path: path, attempt: "make a key at", answer: result.ending(of: "ssh-keygen"))
    }
    let text = String(decoding: try Files.read("\(path).pub", limit: 1 << 12), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).prefix(2).joined(separator: " ")
  }
}
