import Testing

@testable import Platform

@Suite("A signature by ssh-keygen", .tags(.slow))
struct SSHSignatureTests {
  private static func withSigned(_ check: (_ folder: String, _ key: String) throws -> Void) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let key = try SSHSignature.makeKey(at: "\(folder.path)/key")
    try Files.write(Array("signed\n".utf8), to: "\(folder.path)/file")
    let signature = try SSHSignature.sign(
      "\(folder.path)/file", with: "\(folder.path)/key", namespace: "test")
    try Files.write(signature, to: "\(folder.path)/file.sig")
    try check(folder.path, key)
  }

  private static func check(
    _ folder: String, allowing line: String
  ) throws -> SSHSignature.Finding {
    try Files.write(Array("\(line)\n".utf8), to: "\(folder)/signers")
    return try SSHSignature.check(
      "\(folder)/file.sig", of: "\(folder)/file",
      by: SSHSignature.Signers(
        file: "\(folder)/signers", revoked: nil, principal: "centre", namespace: "test"))
  }

  @Test("is allowed where the list has the key, a stranger's where it has not")
  func findings() throws {
    try Self.withSigned { folder, key in
      guard case .allowed(let fingerprint) = try Self.check(folder, allowing: "centre \(key)")
      else {
        return #expect(Bool(false), "the signature was not allowed")
      }
      #expect(fingerprint.hasPrefix("SHA256:") && fingerprint.utf8.count == 50)
      let other = try Self.check(folder, allowing: "other \(key)")
      #expect(other == .stranger(fingerprint: fingerprint))
    }
  }

  @Test("is broken by one byte")
  func broken() throws {
    try Self.withSigned { folder, key in
      try Files.write(Array("signeD\n".utf8), to: "\(folder)/file")
      #expect(try Self.check(folder, allowing: "centre \(key)") == .broken)
    }
  }

  @Test(
    "is judged by no tool that is too old to know signatures",
    arguments: [
      "unknown option -- Y\r\nusage: ssh-keygen [-q]\r\n", "ssh-keygen: illegal option -- Y\n",
    ])
  func oldTool(_ said: String) throws {
    let result = ChildProcess.Result(status: 1, output: [], asides: Array(said.utf8))
    let error = try #require(throws: PlatformError.self) { try SSHSignature.answer(of: result) }
    #expect(
      "\(error)"
        == "/usr/bin/ssh-keygen: could not handle signatures: it has no option -Y, which came "
        + "with OpenSSH 8.1")
    try SSHSignature.checkRelease()
  }

  @Test("says in the tool's own words why it was not made")
  func words() throws {
    let result = ChildProcess.Result(
      status: 255, output: [], asides: Array("Load key \"y\": error in libcrypto\r\n".utf8))
    #expect(
      try SSHSignature.answer(of: result)
        == "ssh-keygen ended with status 255: Load key \"y\": error in libcrypto")
  }

  @Test("is not made with what is no key")
  func noKey() throws {
    try Self.withSigned { folder, _ in
      let error = try #require(throws: PlatformError.self) {
        try SSHSignature.sign("\(folder)/file", with: "\(folder)/file", namespace: "test")
      }
      #expect(error.attempt == "sign with")
    }
  }
}
