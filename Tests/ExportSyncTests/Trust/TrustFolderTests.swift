import Foundation
import Platform
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("The trust folder", .tags(.slow))
struct TrustFolderTests {
  /// A way to make the folder unfit, and the resulting message.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let said: String
    let spoil: @Sendable (String) throws -> Void

    init(_ name: String, _ said: String, _ spoil: @escaping @Sendable (String) throws -> Void) {
      self.name = name
      self.said = said
      self.spoil = spoil
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      "writable by the group",
      "ROOT/trust: found bits 0770, expected no writing by group or others. "
        + "Run 'chmod go-w ROOT/trust'."
    ) { try Files.setMode(0o770, of: $0) },
    Case(
      "with signers writable by others",
      "ROOT/trust/allowed_signers: found bits 0602, expected no writing by group or others. "
        + "Run 'chmod go-w ROOT/trust/allowed_signers'."
    ) { try Files.setMode(0o602, of: "\($0)/allowed_signers") },
    Case(
      "below a folder writable by others",
      "ROOT: found bits 0777, expected no writing by group or others. Run 'chmod go-w ROOT'."
    ) { try Files.setMode(0o777, of: Files.folder(of: $0)) },
    Case(
      "without signers",
      "ROOT/trust/allowed_signers: found no file, expected one, from the central team. "
        + "Put there what the central team gave you."
    ) { try Files.remove("\($0)/allowed_signers") },
    Case(
      "without a policy",
      "ROOT/trust/policy: found no file, expected one, from the central team. "
        + "Put there what the central team gave you."
    ) { try Files.remove("\($0)/policy") },
    Case(
      "with a link for signers",
      "ROOT/trust/allowed_signers: found no plain file, expected one, from the central team. "
        + "Put there what the central team gave you."
    ) { try Files.switchLink("\($0)/allowed_signers", to: "/etc/passwd") },
    Case(
      "that is a link",
      "ROOT/trust: found no plain folder, expected one, and no link to it. "
        + "Put the folder itself there."
    ) { path in
      try Files.rename(path, to: "\(path)-elsewhere")
      try Files.switchLink(path, to: "\(path)-elsewhere")
    },
    Case(
      "with a policy of other words",
      "ROOT/trust/policy:1: found 'colour = blue', expected recipient, marking, require-signature "
        + "or source."
    ) { try Files.write(Array("colour = blue\n".utf8), to: "\($0)/policy") },
    Case(
      "with a policy for nobody",
      "ROOT/trust/policy: found 'no recipient', expected a line such as recipient = national, or "
        + "region:ID, or force:ID."
    ) { try Files.write(Array("# nothing\n\n".utf8), to: "\($0)/policy") },
  ]

  @Test("that is unfit is a matter of configuration, with or without a waiver", arguments: cases)
  func unfit(_ spoiled: Case) throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      try spoiled.spoil(export.trust.path)
      for waiver in [nil, SmallExport.waiver] {
        let error = try #require(throws: SyncError.self) {
          try export.sync(trust: export.trust, waiver: waiver)
        }
        guard case .configuration = error else { return #expect(Bool(false), "\(error)") }
        #expect(
          export.short("\(error)")
            == "\(spoiled.said) Nothing was loaded; the last snapshot stands.")
      }
      #expect(export.isUntouched)
    }
  }

  @Test("that belongs to somebody else is named with its owner", .enabled(if: getuid() == 0))
  func owner() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust()
      try export.sign()
      #expect(chown(export.trust.path, 12_345, 0) == 0)
      #expect(
        try export.refusal(trust: export.trust, waiver: nil)
          == "ROOT/trust: found owner 12345, expected root or the user who runs ptg. "
          + "Run 'chown root ROOT/trust'. Nothing was loaded; the last snapshot stands.")
    }
  }

  @Test("that is missing leaves a signed export unchecked, and says where it was looked for")
  func missing() throws {
    try SmallExport.inFolder { export in
      try export.sign()
      let error = try #require(throws: SyncError.self) { try export.syncSigned() }
      guard case .configuration = error else { return #expect(Bool(false), "\(error)") }
      #expect(
        export.short("\(error)")
          == "ROOT/trust: found no trust folder, expected one to check the signature of EXPORT "
          + "with. Put there what the central team gave you. To load it all the same, give "
          + "--allow-unsigned and --reason TEXT. Nothing was loaded; the last snapshot stands.")
    }
  }

  @Test("holds a policy of recipients, marking, signature and source")
  func policy() throws {
    let text = """
      # of the South West
      recipient = national, region:sw
      recipient=force:kent
        marking =  OFFICIAL
      require-signature = yes
      source = https://example.org/a=b
      """
    let policy = try TrustPolicy(text, file: "policy")
    #expect(policy.recipients == [.national, .region("sw"), .force("kent")])
    #expect(policy.highestMarking == .official && policy.isSignatureRequired)
    #expect(policy.source == "https://example.org/a=b")
    let short = try TrustPolicy("recipient = national\r\n", file: "policy")
    #expect(short.highestMarking == .officialSensitive && !short.isSignatureRequired)
  }

  @Test(
    "holds no policy that is not understood",
    arguments: [
      ("recipient", "key = value"), ("recipient = region:", "national, region:ID or force:ID"),
      ("recipient =", "a line such as recipient = national, or region:ID, or force:ID"),
      ("marking = SECRET", "OFFICIAL or OFFICIAL-SENSITIVE"),
      ("require-signature = maybe", "yes or no"),
      ("source = export", "a folder from the root, or an address"),
    ])
  func badPolicy(_ line: String, expected: String) throws {
    let problem = try #require(throws: ExportProblem.self) {
      try TrustPolicy(line, file: "policy")
    }
    #expect(problem.expected == expected)
  }
}
