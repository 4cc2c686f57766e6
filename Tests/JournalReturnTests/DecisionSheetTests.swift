import ExportFormat
import ExportSync
import MeetingJournal
import Platform
import Testing
import ThreatDomain

@testable import JournalReturn

@Suite("The sheet of decisions")
final class DecisionSheetTests {
  private let folder: TemporaryFolder
  private let priority = event(
    .priority(.init(threat: "T-1", old: .low, new: .high, rationale: "r")), in: nil)
  private let escalation = event(
    .escalation(
      .init(operation: "I-1", from: .regional, to: .national, route: .nca, ask: "Lead")),
    after: 90, in: nil)

  init() throws { folder = try TemporaryFolder(in: "/tmp") }

  private var path: String { "\(folder.path)/filled in.csv" }

  private func proposals() throws -> [Proposal] {
    try Acceptance([returned([priority, escalation])]).proposals
  }

  /// The sheet with fields filled in, by entry and column.
  private func fill(_ filled: [EventID: [String: String]]) throws {
    let table = Table.centreDecision
    let text = DecisionSheet.text(try proposals()) { _ in
      .init(region: "South West", kind: "Priority", about: "Courier, fraud", wanted: "high")
    }
    let lines = text.split(separator: "\r\n").map(String.init)
    let rows = lines.dropFirst().map { line in
      let id = line.prefix { $0 != "," }
      var fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      for (column, value) in filled[EventID(String(id)) ?? EventID()] ?? [:] {
        fields[table.place(of: column)] = value
      }
      return fields.joined(separator: ",")
    }
    let all = ([lines[0]] + rows).joined(separator: "\r\n") + "\r\n"
    try Files.write(Array(all.utf8), to: path)
  }

  private func read() throws -> [DecisionSheet.Filled] {
    try DecisionSheet.read(path, by: "NECC", for: proposals())
  }

  @Test("a sheet that nobody filled in decides nothing")
  func empty() throws {
    try fill([:])
    let filled = try read()
    #expect(filled.map(\.isDecided) == [false, false])
    #expect(filled.map(\.decision.verdict) == [.later, .later])
  }

  @Test("decisions come back with who decided and what the row said")
  func filled() throws {
    try fill([
      priority.id: ["decision": "agree", "answered_by": "Tasking"],
      escalation.id: [
        "decision": "refuse", "reason": "No team", "raise_again_on": "2027-02-01",
      ],
    ])
    let filled = try read()
    #expect(filled.map(\.decision.verdict) == [.agree, .refuse])
    #expect(filled.map(\.decision.by) == ["Tasking", "NECC"])
    #expect(filled.map(\.seen) == ["medium", "regional"])
    #expect(filled[1].decision.raiseAgainOn == Day("2027-02-01"))
  }

  @Test("what the sheet says of an entry that was answered before has no effect")
  func answeredBefore() throws {
    try fill([priority.id: ["decision": "agree"], escalation.id: ["decision": "agree"]])
    let rest = try proposals().filter { $0.id == escalation.id }
    let filled = try DecisionSheet.read(path, by: "NECC", for: rest, answered: [priority.id])
    #expect(filled.map(\.id) == [escalation.id])
  }

  private static let faults: [(fields: [String: String], column: String)] = [
    (["decision": "yes"], "decision"),
    (["decision": "refuse"], "reason"),
    (["decision": "agree", "raise_again_on": "2027-02-01"], "raise_again_on"),
    (["decision": "refuse", "reason": "No", "raise_again_on": "01/02/2027"], "raise_again_on"),
    (["event_id": "0a6f1e0e-5d3c-4b8e-9a51-3c1f0b7d2a10"], "event_id"),
  ]

  @Test("each fault is told with its line and column", arguments: faults.indices)
  func fault(_ index: Int) throws {
    let (fields, column) = Self.faults[index]
    try fill([priority.id: fields])
    do {
      _ = try read()
      Issue.record("read")
    } catch ReturnError.badData(_, let problems) {
      #expect(problems.first.map(\.column) == [column])
      #expect(problems.first.map(\.line) == [2])
    }
  }
}
