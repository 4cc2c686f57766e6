import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("The policy of a unit", .tags(.slow))
struct TrustPolicyTests {
  @Test("refuses unsigned exports altogether where the policy says so")
  func required() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust(policy: "recipient = national\nrequire-signature = yes\n")
      #expect(
        try export.refusal(trust: export.trust)
          == "EXPORT: not signed by the central team: found no signature, and ROOT/trust/policy "
          + "says require-signature = yes. Nothing was loaded; the last snapshot stands.")
    }
  }

  @Test(
    "refuses another recipient's export, signed or not",
    arguments: [nil, SmallExport.waiver])
  func recipient(_ waiver: TrustWaiver?) throws {
    try SmallExport.inFolder { export in
      try export.makeTrust(policy: "recipient = region:sw, force:kent\n")
      if waiver == nil { try export.sign() }
      let error = try #require(throws: SyncError.self) {
        try export.sync(trust: export.trust, waiver: waiver)
      }
      guard case .notTrusted(let finding) = error else { return #expect(Bool(false), "\(error)") }
      #expect(
        export.short(finding)
          == "EXPORT: the export is for 'national', and ROOT/trust/policy takes "
          + "those for region:sw, force:kent.")
      #expect(try export.audit().last?.alert == true)
    }
  }

  @Test(
    "is read however its lines end, and with a byte order mark",
    arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func lineEnds(_ end: String, mark: String) throws {
    let lines = ["# the unit", "recipient = region:sw, force:kent", "marking = OFFICIAL", ""]
    let policy = try TrustPolicy(mark + lines.joined(separator: end), file: "policy")
    #expect(policy.recipients == [.region("sw"), .force("kent")])
    #expect(policy.highestMarking == .official)
    let problem = try #require(throws: ExportProblem.self) {
      try TrustPolicy(mark + ["", "marking = x"].joined(separator: end), file: "policy")
    }
    #expect(problem.line == 2)
  }

  @Test(
    "takes no word for a recipient that may be another's slip",
    arguments: [
      ("nation", "national"), ("National", "national"), ("kent", "force:kent"),
      ("force:national", nil), ("force:region:sw", nil), ("region:", nil),
    ])
  func slips(_ word: String, meant: String?) throws {
    let problem = try #require(throws: ExportProblem.self) {
      try TrustPolicy("recipient = \(word)\n", file: "policy")
    }
    #expect(
      "\(problem)"
        == "policy:1: found 'recipient = \(word)', expected national, region:ID or force:ID"
        + (meant.map { "; perhaps \($0) was meant" } ?? ""))
  }

  @Test("refuses an export above the highest marking")
  func marking() throws {
    try SmallExport.inFolder { export in
      try export.makeTrust(policy: "recipient = national\nmarking = OFFICIAL\n")
      try export.edit("\"ptg:marking\": \"OFFICIAL\"", "\"ptg:marking\": \"OFFICIAL-SENSITIVE\"")
      try export.sign()
      #expect(
        try export.refusal(trust: export.trust, waiver: nil)
          == "EXPORT: the export is marked OFFICIAL-SENSITIVE, and ROOT/trust/policy takes at most "
          + "OFFICIAL. Nothing was loaded; the last snapshot stands.")
    }
  }
}
