import ExportSync
import Foundation
import Platform
import Synchronization
import Testing

/// A key pair that ssh-keygen makes for the tests of this process, removed at its end.
struct TestKey: Sendable {
  let path: String
  /// The kind and the bytes of the public key, as a list of signers has them.
  let publicKey: String

  static func central() throws -> TestKey { try made.get()[0] }

  /// A key that is on no list of signers.
  static func stranger() throws -> TestKey { try made.get()[1] }

  private static let made = Result {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    TestKey.folder.withLock { $0 = folder }
    atexit { TestKey.remove() }
    return try ["central", "stranger"].map { name in
      let path = "\(folder)/\(name)"
      return TestKey(path: path, publicKey: try SSHSignature.makeKey(at: path))
    }
  }

  private static let folder = Mutex("")

  private static func remove() {
    try? Files.removeFolder(folder.withLock { $0 })  // What is left in /tmp breaks no later test.
  }
}

extension SmallExport {
  var trust: TrustFolder { TrustFolder(path: "\(root)/trust") }

  static let centralSigner = "central-export namespaces=\"ptg-export@v1\""

  /// Makes a trust folder that trusts the central key.
  ///
  /// - Parameter signer: The text before the key in the list of signers.
  func makeTrust(
    signer: String = SmallExport.centralSigner, policy: String = "recipient = national\n"
  ) throws {
    try Files.makeFolder(trust.path)
    let line = "\(signer) \(try TestKey.central().publicKey)\n"
    try Files.write(Array(line.utf8), to: trust.signers)
    try Files.write(Array(policy.utf8), to: trust.policyFile)
  }

  /// Revokes the central key.
  func revoke() throws {
    let key = "\(try TestKey.central().path).pub"
    let made = try ChildProcess(SSHSignature.program, ["-q", "-k", "-f", trust.revoked, key])
      .run(seconds: 30)
    #expect(made.status == 0)
  }

  func sign(
    with key: TestKey? = nil, namespace: String = TrustFolder.namespace,
    manifest: String = SmallExport.manifest
  ) throws {
    let file = "\(folder)/\(manifest)"
    let signature = try SSHSignature.sign(
      file, with: try (key ?? TestKey.central()).path, namespace: namespace)
    try Files.write(signature, to: "\(file).sig")
  }

  @discardableResult
  func syncSigned(now: String = "2019-04-06T00:00:00Z") throws -> ExportSync.Outcome {
    try sync(trust: trust, waiver: nil, now: now)
  }

  /// The lines of the audit log.
  func audit() throws -> [AuditLine] {
    let text = try Files.read(data.auditLog, limit: 1 << 20)
    return try String(decoding: text, as: UTF8.self).split(separator: "\n").map { line in
      #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
      return try JSONDecoder().decode(AuditLine.self, from: Data(line.utf8))
    }
  }
}

struct AuditLine: Decodable, Equatable {
  let at: String
  let event: String
  let outcome: String
  let alert: Bool
  let source: String
  let serial: Int?
  let signer: String?
  let manifest: String?
  let reason: String?
  let text: String
}
