import ThreatDomain
import Testing

@testable import ExportSync

@Suite("The audit log")
struct AuditLogTests {
  @Test("writes into its log nothing that acts on a terminal")
  func inert() throws {
    let entry = AuditLog.Entry(
      outcome: .refused, source: "/a\u{1B}[2J\u{202E}\u{9B}\n\u{1F600}", text: "\"",
      isAlert: true)
    let now = try #require(Timestamp("2019-04-06T00:00:00Z"))
    #expect(
      AuditLog.line(entry, at: now)
        == #"{"at":"2019-04-06T00:00:00Z","event":"sync","outcome":"refused","alert":true,"#
        + #""source":"/a\u001b[2J\u202e\u009b\n\ud83d\ude00","epoch":null,"serial":null,"#
        + #""recipient":null,"signer":null,"manifest":null,"reason":null,"text":"\""}"#)
  }
}
