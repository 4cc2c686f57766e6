import Platform
import SampleForTests
import Testing
import Wording

@testable import ExportSync
@testable import ptg

@Suite("An address, from the command line", .tags(.slow))
struct WebSourceTests {
  /// A machine, and a server with the files of the sample that come before its tables.
  private static func make(_ check: (TrustedMachine, WebServer) throws -> Void) throws {
    try TrustedMachine.make { machine in
      let server = try WebServer(serving: machine.export)
      defer { server.stop() }
      try check(machine, server)
    }
  }

  @Test("ends with a status of its own", arguments: ["sync", "verify"])
  func statuses(verb: String) throws {
    try Self.make { machine, server in
      func run() -> (status: ptg.ExitStatus, said: String) {
        let system = TestSystem(machine.variables)
        let data = verb == "sync" ? ["--data", machine.data] : []
        let status = Main.run(["ptg", verb, server.address] + data, in: system.environment)
        return (status, system.errors)
      }
      let missing = run()
      #expect(missing.status == .badData && missing.said.contains("found 'no file'"))
      server.set(WebFault(.elsewhere), at: "latest.txt")
      let elsewhere = run()
      #expect(elsewhere.status == .unreachable)
      #expect(elsewhere.said.hasPrefix("ptg: \(server.address)/latest.txt: found status 301"))
      #expect(Files.kind(of: "\(machine.data)/partial") == nil)
    }
  }

  @Test(
    "is refused with a waiver: what comes over a line must be signed",
    arguments: [
      ["sync", "--reason", "test"], ["verify"],
    ])
  func waiver(_ words: [String]) {
    let system = TestSystem()
    let words = ["ptg"] + words + ["--allow-unsigned", "https://export.example/ptg"]
    #expect(Main.run(words, in: system.environment) == .usage)
    #expect(
      system.errors
        == "ptg: --allow-unsigned goes with a folder, and https://export.example/ptg is an address: "
        + "what comes over a line must be signed. Copy the export to a folder that you trust and "
        + "give that.\n")
  }

  @Test("is not repeated where it holds a password")
  func secret() {
    let system = TestSystem()
    #expect(system.run("sync", "https://me:secret@export.example/") == .usage)
    #expect(system.errors.contains("found an address with a user or a password in it, expected"))
    #expect(!system.errors.contains("secret"))
  }

  @Test("may stand in the policy, and is taken where none is given")
  func policy() throws {
    try Self.make { machine, server in
      try machine.write(
        "recipient = region:sw\nsource = \(server.address)/\n", to: machine.trust.policyFile)
      let system = TestSystem(machine.variables)
      #expect(system.run("sync", "--data", machine.data) == .notTrusted)
      #expect(system.errors.contains("\(server.address): the export is for 'national'"))
      let waived = TestSystem(machine.variables)
      let words = ["--data", machine.data, "--allow-unsigned", "--reason", "test"]
      #expect(Main.run(["ptg", "sync"] + words, in: waived.environment) == .usage)
    }
  }

  @Test("is no address in the policy where it holds a password")
  func secretPolicy() throws {
    try TrustedMachine.make { machine in
      try machine.write(
        "recipient = national\nsource = https://me:secret@host/\n", to: machine.trust.policyFile)
      let system = TestSystem(machine.variables)
      #expect(system.run("sync", "--data", machine.data) == .configuration)
      #expect(system.errors.contains("policy:2: found 'source = an address with a user or a pas"))
      #expect(!system.errors.contains("secret"))
    }
  }

  @Test("is asked again for the next export, and stands in the status")
  func again() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let sample = Files.folder(of: Files.folder(of: Files.folder(of: #filePath))) + "/SampleData"
    let server = try WebServer(serving: "\(sample)/central-export")
    defer { server.stop() }
    let trust = TrustFolder(path: "\(root.path)/ptg/trust")
    try Files.makeFolder(trust.path)
    try Files.write(Array("recipient = national\n".utf8), to: trust.policyFile)
    _ = try Files.copy("\(sample)/trust/allowed_signers", to: trust.signers, limit: 1 << 12)
    let variables = ["XDG_CONFIG_HOME": root.path, "TMPDIR": root.path]
    let data = "\(root.path)/data"
    let first = TestSystem(variables)
    #expect(first.run("sync", server.address, "--data", data) == .done, "\(first.errors)")
    #expect(first.errors.hasPrefix("fetching: "))
    let next = TestSystem(variables)
    #expect(next.run("sync", "--data", data) == .done)
    #expect(next.output.hasPrefix("Up to date: export 8 of "))
    let status = TestSystem(variables)
    #expect(status.run("status", "--data", data) == .done)
    #expect(status.output.contains("\nSource     \(server.address)\n"))
  }

  @Test("says how much has come, and how long the rest may take")
  func progress() {
    let progress = FetchProgress(
      filesDone: 3, filesTotal: 12, bytesDone: 1_250_000, bytesTotal: 4_600_000)
    #expect(
      progress.line(after: 1, from: 250_000, Words(.english))
        == "fetching: 1.3 of 4.6 MB, 3 of 12 files, 4 s left")
    #expect(
      progress.line(after: 0, from: 0, Words(.english)) == "fetching: 1.3 of 4.6 MB, 3 of 12 files")
  }
}
