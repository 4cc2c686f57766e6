import ThreatDomain
import ExportSync
import Platform
import Testing

@testable import ptg

@Suite("Trust, from the command line", .tags(.slow))
struct TrustTests {
  /// A fault, the exit status of ptg, and words of its message.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let status: Int32
    let words: String
    var options: [String] = []
    var now = "2019-04-06T00:00:00Z"
    let spoil: @Sendable (TrustedMachine) throws -> Void

    var testDescription: String { name }
  }

  private static let waiver = ["--allow-unsigned", "--reason", "test"]

  static let cases = [
    Case(name: "nothing but its tables missing", status: 65, words: "found 'no file'") { _ in
    },
    Case(name: "a byte changed", status: 77, words: "it was changed after it was signed") {
      try $0.edit("SAMPLE", "SAMPLY")
    },
    Case(name: "no signature", status: 77, words: "found no signature") {
      try Files.remove("\($0.export)/\(TrustedMachine.manifest).sig")
    },
    Case(name: "a key that is not known", status: 77, words: "neither expired nor revoked") {
      machine in
      let other = try SSHSignature.makeKey(at: "\(machine.root)/key")
      try machine.write("central-export \(other)\n", to: machine.trust.signers)
    },
    Case(name: "no trust folder", status: 78, words: "found no trust folder") {
      try Files.removeFolder($0.trust.path)
    },
    Case(
      name: "a trust folder open to the group, waived or not", status: 78,
      words: "ptg/trust: found bits 0770", options: waiver
    ) { try Files.setMode(0o770, of: $0.trust.path) },
    Case(name: "another recipient", status: 77, words: "takes those for region:sw") {
      try $0.write("recipient = region:sw\n", to: $0.trust.policyFile)
    },
    Case(
      name: "a clock that is slow", status: 78, words: "One of the two is wrong.",
      now: "2019-04-01T00:00:00Z"
    ) { _ in },
    Case(
      name: "an export that expired", status: 78, words: "the export expired on",
      now: "2100-01-01T00:00:00Z"
    ) { _ in },
    Case(
      name: "an export of the future", status: 78,
      words: "Install a ptg that reads format 3", options: waiver
    ) { machine in
      try machine.edit("\"ptg:format\": 2", "\"ptg:format\": 3")
      try Files.remove("\(machine.export)/\(TrustedMachine.manifest).sig")
    },
    Case(name: "a number that is another's", status: 65, words: "latest.txt: found '1 9'") {
      for name in ["", ".sig"] {
        try Files.rename(
          "\($0.export)/manifest-000008.json\(name)", to: "\($0.export)/manifest-000009.json\(name)"
        )
      }
      try $0.write("1 9\n", to: "\($0.export)/latest.txt")
    },
    Case(name: "no export", status: 69, words: "found no folder there") {
      try Files.removeFolder($0.export)
    },
  ]

  @Test("refuses what is wrong with a status of its own, and publishes nothing", arguments: cases)
  func refused(_ spoiled: Case) throws {
    try TrustedMachine.make { machine in
      try spoiled.spoil(machine)
      let now = try #require(Timestamp(spoiled.now))
      let system = TestSystem(machine.variables, now: now)
      let words = ["ptg", "sync", machine.export, "--data", machine.data] + spoiled.options
      #expect(Main.run(words, in: system.environment).rawValue == spoiled.status)
      #expect(system.errors.contains(spoiled.words), "\(system.errors)")
      #expect(DataFolder(root: machine.data).currentSnapshot == nil)
    }
  }

  @Test("takes the source that the policy names, where none is given")
  func source() throws {
    try TrustedMachine.make { machine in
      try machine.write(
        "recipient = region:sw\nsource = \(machine.export)\n", to: machine.trust.policyFile)
      let system = TestSystem(machine.variables)
      #expect(system.run("sync", "--data", machine.data) == .notTrusted)
      #expect(system.errors.contains("\(machine.export): the export is for 'national'"))
    }
  }

  @Test("says NONE for freshness where nothing was loaded yet")
  func none() {
    let system = TestSystem()
    #expect(system.run("status", "--data", "/nowhere/ptg") == .nothingFound)
    #expect(system.output.hasPrefix("Freshness  NONE: no snapshot yet\nData       /nowhere/ptg\n"))
  }
}

@Suite("The doctor in a job", .tags(.slow))
struct DoctorInJobTests {
  @Test("says nothing against a locale that a job does not need")
  func locale() throws {
    try TrustedMachine.make { machine in
      for variables in [[:], ["LANG": "C"], ["LC_ALL": "POSIX"]] {
        let system = TestSystem(machine.variables.merging(variables) { $1 }, isUTF8: false)
        #expect(system.run("doctor", "--data", machine.data) == .done, "\(system.output)")
        #expect(system.output.contains("without a terminal ptg writes UTF-8 in any case"))
      }
    }
  }

  @Test("finds a byte order mark before the signers, and reads lines that end in CRLF")
  func marks() throws {
    try TrustedMachine.make { machine in
      let text = try Files.read(machine.trust.signers, limit: 1 << 16)
      let lines = String(decoding: text, as: UTF8.self)
      try machine.write(lines.replacing("\n", with: "\r\n"), to: machine.trust.signers)
      let system = TestSystem(machine.variables)
      #expect(system.run("doctor", "--data", machine.data) == .done, "\(system.output)")
      #expect(system.run("verify", machine.export) != .notTrusted, "\(system.output)")
      try machine.write("\u{FEFF}\(lines)", to: machine.trust.signers)
      #expect(system.run("doctor", "--data", machine.data) == .configuration)
      #expect(system.output.contains("found a byte order mark, expected plain UTF-8 without one"))
      #expect(system.run("verify", machine.export) == .configuration)
    }
  }
}

@Suite("The doctor", .tags(.slow))
struct DoctorTests {
  /// The lines of the doctor that start with a subject.
  private static func said(
    _ subject: String, on machine: TrustedMachine
  ) -> (line: String, status: Int32) {
    let system = TestSystem(machine.variables)
    let status = system.run("doctor", "--data", machine.data).rawValue
    let line = system.output.split(separator: "\n").first { $0.hasPrefix(subject) } ?? ""
    return (String(line).replacing(machine.root, with: "ROOT"), status)
  }

  @Test("finds nothing wrong with a machine that is set up")
  func well() throws {
    try TrustedMachine.make { machine in
      let system = TestSystem(machine.variables)
      #expect(system.run("doctor", "--data", machine.data) == .done, "\(system.output)")
      #expect(!system.output.contains("WRONG") && system.errors == "")
      #expect(system.output.split(separator: "\n").count == 17)
    }
  }

  @Test(
    "says what is wrong and how to mend it",
    arguments: [
      (
        "trust folder",
        "ROOT/ptg/trust: found bits 0777, expected no writing by group or others. "
          + "Run 'chmod go-w ROOT/ptg/trust'."
      ),
      (
        "signers",
        "ROOT/ptg/trust/allowed_signers: found no key of central-export with "
          + "namespaces=\"ptg-export@v1\", expected one. Ask the central team for it."
      ),
      (
        "policy",
        "ROOT/ptg/trust/policy:1: found 'recipient = ?', expected national, region:ID or "
          + "force:ID."
      ),
      ("data folder", "ROOT/data: found bits 0755, expected 0700. Run 'chmod 700 ROOT/data'."),
      ("audit log", "ROOT/data/audit.log: found no plain file. Remove it."),
    ])
  func ill(_ subject: String, words: String) throws {
    try TrustedMachine.make { machine in
      try Files.makeFolder("\(machine.data)")
      switch subject {
      case "trust folder": try Files.setMode(0o777, of: machine.trust.path)
      case "signers": try machine.write("somebody ssh-ed25519 AAAA\n", to: machine.trust.signers)
      case "policy": try machine.write("recipient = ?\n", to: machine.trust.policyFile)
      case "data folder": try Files.setMode(0o755, of: machine.data)
      default: try Files.makeFolder("\(machine.data)/audit.log")
      }
      let (line, status) = Self.said(subject, on: machine)
      #expect(status == 78)
      #expect(
        line == subject + String(repeating: " ", count: 14 - subject.count) + "WRONG  " + words)
    }
  }

  @Test("says how many checks found something")
  func count() {
    let system = TestSystem()
    #expect(system.run("doctor", "--data", "/nowhere/ptg") == .configuration)
    #expect(
      system.errors == "ptg doctor: found 1 of 14 checks wrong, expected none; the lines above say "
        + "how to mend\n")
  }
}
