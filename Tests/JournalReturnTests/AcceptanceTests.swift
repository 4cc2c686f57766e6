import ExportFormat
import ExportSync
import MeetingJournal
import Testing
import ThreatDomain

@testable import JournalReturn

@Suite("What the centre makes of an entry")
struct AcceptanceTests {
  private static func priority(
    from old: AgreedPriority? = .medium, to new: AgreedPriority = .high, after seconds: Int = 60
  ) -> JournalEvent {
    event(
      .priority(.init(threat: "T-1", old: old, new: new, rationale: "Losses doubled")),
      after: seconds, in: nil)
  }

  @Test("an agreed priority changes the threat's row, and is answered")
  func agreedPriority() throws {
    let entry = Self.priority()
    var acceptance = try Acceptance([returned([entry])])
    let proposal = try #require(acceptance.proposal(entry.id))
    #expect(proposal.standing == .ready)
    #expect([proposal.rowThen, proposal.rowNow] == ["medium", "medium"])
    acceptance.decide(entry, .agree)
    #expect(
      acceptance.fields == [
        "threat.T-1.agreed_priority": "high", "threat.T-1.agreed_on": "2026-12-01",
        "threat.T-1.rationale": "Losses doubled",
      ])
    let answer = acceptance.answer(to: entry)
    #expect(answer["answer"] == "agreed")
    #expect(answer["subject_kind"] == "threat")
    #expect(answer["subject_id"] == "T-1")
    #expect(answer["meeting_region"] == "sw")
    #expect(answer["table_name"] == "threat")
    #expect(answer["answered_by"] == "NECC")
    #expect(acceptance.open.isEmpty)
  }

  @Test("a refused entry changes nothing, and its group reads the reason")
  func refused() throws {
    let entry = Self.priority()
    var acceptance = try Acceptance([returned([entry])])
    acceptance.decide(entry, .refuse, because: "Losses fell")
    #expect(acceptance.changes.cells.isEmpty)
    #expect(acceptance.answer(to: entry)["answer"] == "refused")
    #expect(acceptance.answer(to: entry)["reason"] == "Losses fell")
  }

  @Test("a row that changed since the group wrote conflicts, and the answer names both values")
  func conflict() throws {
    let entry = Self.priority(from: .low)
    var acceptance = try Acceptance([returned([entry])])
    #expect(acceptance.proposal(entry.id)?.standing == .conflict)
    acceptance.decide(entry.id, CentreDecision(.agree, by: "NECC"), seeing: nil)
    #expect(acceptance.changes.cells.isEmpty)
    let answer = acceptance.answer(to: entry)
    #expect(answer["answer"] == "conflict")
    #expect(
      answer["reason"]
        == "threat.agreed_priority said 'low' when the group wrote, and says 'medium' now.")
  }

  @Test("whoever saw what the row says now may agree all the same")
  func informed() throws {
    let entry = Self.priority(from: .low)
    var acceptance = try Acceptance([returned([entry])])
    acceptance.decide(entry, .agree)
    #expect(acceptance.answer(to: entry)["answer"] == "agreed")
    #expect(acceptance.fields["threat.T-1.agreed_priority"] == "high")
  }

  @Test("of two groups that change one row, the second conflicts")
  func twoGroups() throws {
    let (first, second) = (Self.priority(), Self.priority(to: .low, after: 90))
    var acceptance = try Acceptance([returned([first]), returned([second], by: "nw")])
    let seen = acceptance.proposal(first.id)?.rowNow
    for entry in [second, first] {
      acceptance.decide(entry.id, CentreDecision(.agree, by: "NECC"), seeing: seen)
    }
    #expect(acceptance.answer(to: second)["answer"] == "agreed")
    #expect(acceptance.answer(to: first)["answer"] == "conflict")
  }

  @Test("the same entry twice counts once, in one return, in two, and in a later run")
  func twice() throws {
    let entry = Self.priority()
    var acceptance = try Acceptance([returned([entry]), returned([entry])])
    #expect(acceptance.repeated.isEmpty)
    #expect(acceptance.open.count == 1)
    acceptance.decide(entry, .agree)
    let again = try Acceptance([returned([entry])], acceptance.changes)
    #expect(again.repeated == [entry.id])
    #expect(again.open.isEmpty)
  }

  @Test("what was only received can be decided later, and has one answer then")
  func receivedFirst() throws {
    let entry = Self.priority()
    var acceptance = try Acceptance([returned([entry])])
    acceptance.decide(entry, .later)
    #expect(acceptance.answer(to: entry)["answer"] == "received")
    var again = try Acceptance([returned([entry])], acceptance.changes)
    #expect(again.repeated.isEmpty)
    again.decide(entry, .agree)
    #expect(again.changes.answers.count == 1)
    #expect(again.answer(to: entry)["answer"] == "agreed")
  }

  @Test("an entry that took another's place supersedes it where that was only received")
  func superseded() throws {
    let first = Self.priority()
    var acceptance = try Acceptance([returned([first])])
    acceptance.decide(first, .later)
    let second = event(
      .priority(.init(threat: "T-1", old: .medium, new: .low, rationale: "r")), after: 90,
      in: nil, supersedes: first.id)
    var again = try Acceptance(
      [returned([first, second], sent: [first.id])], acceptance.changes)
    again.decide(second, .agree)
    #expect(again.answer(to: first)["answer"] == "superseded")
    #expect(again.answer(to: second)["answer"] == "agreed")
  }

  @Test("of two versions of an entry that arrive together, the former is set aside")
  func olderReturn() throws {
    let first = Self.priority()
    let second = event(
      .priority(.init(threat: "T-1", old: .medium, new: .low, rationale: "r")), after: 90,
      in: nil, supersedes: first.id)
    let acceptance = try Acceptance([
      returned([first]), returned([first, second], sent: [first.id]),
    ])
    #expect(acceptance.open.map(\.event.id) == [second.id])
    #expect(acceptance.answer(to: first)["answer"] == "superseded")
  }

  @Test("a former version that arrives late is answered, and cannot undo what was decided")
  func lateReturn() throws {
    let first = Self.priority()
    let second = event(
      .priority(.init(threat: "T-1", old: .medium, new: .low, rationale: "r")), after: 90,
      in: nil, supersedes: first.id)
    var acceptance = try Acceptance([returned([first, second], sent: [first.id])])
    acceptance.decide(second, .agree)
    #expect(acceptance.answer(to: first)["answer"] == "superseded")
    let late = try Acceptance([returned([first])], acceptance.changes)
    #expect(late.open.isEmpty)
    #expect(late.repeated == [first.id])
  }

  private static let unusableEntries: [(Matter, String)] = [
    (.tasking(.init(to: .force("essx"), wanted: "Visit", answerBy: today)), "request.to_scope"),
    (.gap(.init(scope: .region("sw"), name: "", missing: "Two posts")), "capability.name"),
    (
      .priority(
        .init(
          threat: "T-1", old: .medium, new: .high, rationale: "r", validTo: today + -60)),
      "threat"
    ),
    (
      .owner(
        .init(
          item: ItemKey(table: "threat", key: "T-1"), new: String(repeating: "x", count: 2000))),
      "threat.owner_role"
    ),
  ]

  @Test(
    "what the next export would refuse cannot be agreed, and says why",
    arguments: unusableEntries.indices)
  func unusable(_ index: Int) throws {
    let (matter, place) = Self.unusableEntries[index]
    let entry = event(matter, in: nil)
    var acceptance = try Acceptance([returned([entry])])
    let proposal = try #require(acceptance.proposal(entry.id))
    #expect(proposal.standing == .unusable)
    #expect(proposal.fault?.hasPrefix(place) == true, "\(proposal.fault ?? "no fault")")
    acceptance.decide(entry, .agree)
    #expect(acceptance.changes.cells.isEmpty)
    #expect(acceptance.changes.added.isEmpty)
    #expect(acceptance.answer(to: entry)["answer"] == "received")
  }

  @Test("a threat of another region is said to be one, and its conditions stay with the answer")
  func elsewhere() throws {
    let entry = Self.priority()
    let acceptance = try Acceptance([returned([entry], by: "nw")])
    #expect(acceptance.proposal(entry.id)?.standing == .elsewhere)
  }

  @Test("one entry with two wordings, or from two groups, is refused")
  func twoWordings() throws {
    let entry = Self.priority()
    let other = JournalEvent(
      id: entry.id, at: entry.at, writer: anna, snapshotSerial: 8,
      matter: .priority(.init(threat: "T-1", old: .medium, new: .low, rationale: "r")))
    #expect(throws: ReturnError.self) {
      try Acceptance([returned([entry]), returned([other])])
    }
    #expect(throws: ReturnError.self) {
      try Acceptance([returned([entry]), returned([entry], by: "nw")])
    }
  }

  @Test("a record that the tables do not have cannot be agreed")
  func unknown() throws {
    let entry = event(
      .level(.init(operation: "I-9", from: .p2, to: .p1, ground: "g")), in: nil)
    var acceptance = try Acceptance([returned([entry])])
    #expect(acceptance.proposal(entry.id)?.standing == .unknownRecord)
    acceptance.decide(entry, .agree)
    #expect(acceptance.answer(to: entry)["answer"] == "conflict")
    #expect(acceptance.changes.cells.isEmpty)
    #expect(acceptance.changes.added.isEmpty)
  }
}

@Suite("The rows that agreed entries make")
struct RowEditsTests {
  private func agreed(_ matter: Matter, item: ItemKey? = nil) throws -> (Acceptance, JournalEvent) {
    let entry = event(matter, in: nil, item: item)
    var acceptance = try Acceptance([returned([entry])])
    acceptance.decide(entry, .agree)
    return (acceptance, entry)
  }

  @Test("a level moves the investigation, and the move has a row")
  func level() throws {
    let (done, entry) = try agreed(
      .level(.init(operation: "I-1", from: .p2, to: .p1, ground: "Four regions")))
    #expect(done.fields["investigation.I-1.priority"] == "P1")
    #expect(done.fields["investigation.I-1.priority_since"] == "2026-12-01")
    let move = done.added(to: .priorityMove)
    #expect(move["move_id"] == entry.id.description)
    #expect(move["from_level"] == "P2")
    #expect(move["to_level"] == "P1")
    #expect(move["reason"] == "Four regions")
  }

  @Test("an escalation stands in its table whatever is decided")
  func escalation() throws {
    let entry = event(
      .escalation(
        .init(operation: "I-1", from: .regional, to: .national, route: .nlf, ask: "Lead it")),
      in: nil)
    var acceptance = try Acceptance([returned([entry])])
    acceptance.decide(entry, .later)
    #expect(acceptance.added(to: .escalation)["state"] == "proposed")
    var again = try Acceptance([returned([entry])], acceptance.changes)
    again.decide(entry, .refuse, because: "No team free", again: today + 60)
    let id = entry.id.description
    #expect(again.changes.added.count == 1)
    #expect(again.fields["escalation.\(id).state"] == "declined")
    #expect(again.fields["escalation.\(id).reason"] == "No team free")
    #expect(again.fields["escalation.\(id).raise_again_on"] == "\(today + 60)")
    #expect(again.fields["escalation.\(id).decided_on"] == "\(today)")
    #expect(again.answer(to: entry)["answer"] == "refused")
  }

  @Test("a claim is proposed, validated or rejected")
  func claim() throws {
    let (done, _) = try agreed(
      .claim(
        .init(
          day: today, target: ItemKey(table: "actor", key: "A-1"), strand: .pursue,
          tactic: "Arrest", grade: .minor)))
    let row = done.added(to: .disruption)
    #expect(row["actor_id"] == "A-1")
    #expect(row["claimed_by"] == "region:sw")
    #expect(row["state"] == "validated")
  }

  @Test("a case that was taken up has its day; one that is declined has its reason")
  func answers() throws {
    let (taken, _) = try agreed(
      .answer(.init(dissemination: "D-1", reply: .takenUp, on: today)))
    #expect(taken.fields["dissemination.D-1.taken_up_on"] == "\(today)")
    let (declined, _) = try agreed(
      .answer(.init(dissemination: "D-1", reply: .declined, on: today, reason: "No line")))
    #expect(declined.fields["dissemination.D-1.declined_on"] == "\(today)")
    #expect(declined.fields["dissemination.D-1.declined_reason"] == "No line")
  }

  private static let requests: [(Matter, kind: String, to: String)] = [
    (.tasking(.init(to: .force("kent"), wanted: "Visit", answerBy: today)), "tasking", "kent"),
    (.ask(.init(requirement: "Who?", to: "region:nw", due: today)), "ask", "region:nw"),
    (.ask(.init(requirement: "Who?", to: "Europol!", due: today)), "ask", "national"),
    (
      .action(.init(text: "Send", ownerRole: "DI", ownerForce: "kent", due: today)), "action",
      "kent"
    ),
    (.query(.init(figure: "Reports", why: "Twice")), "query", "national"),
  ]

  @Test("what is asked of another body becomes a request", arguments: requests.indices)
  func request(_ index: Int) throws {
    let (matter, kind, to) = Self.requests[index]
    let (done, entry) = try agreed(matter, item: ItemKey(table: "investigation", key: "I-1"))
    let row = done.added(to: .request)
    #expect(row["request_id"] == entry.id.description)
    #expect([row["kind"], row["to_scope"], row["state"]] == [kind, to, "open"])
    #expect([row["subject_kind"], row["subject_id"]] == ["investigation", "I-1"])
    #expect(row["from_scope"] == "region:sw")
  }

  @Test("an activity, a new gap and an assessment become rows; a known gap is raised once more")
  func others() throws {
    let (plan, _) = try agreed(
      .activity(
        .init(
          subjectKind: .threat, subjectID: "T-1", strand: .protect, what: "Leaflets",
          leadRole: "DI", due: today)))
    #expect(plan.added(to: .planActivity)["what"] == "Leaflets")
    #expect(plan.added(to: .planActivity)["state"] == "planned")
    let (new, entry) = try agreed(
      .gap(.init(scope: .region("sw"), name: "Analysts", missing: "Two posts")))
    #expect(new.added(to: .capability)["capability_id"] == entry.id.description)
    let (known, _) = try agreed(
      .gap(.init(scope: .force("dorset"), name: "analysts", missing: "Two posts")))
    #expect(known.changes.added.isEmpty)
    #expect(known.fields["capability.K-1.gap"] == "Two posts")
    #expect(known.fields["capability.K-1.times_raised"] == "3")
    let (score, scored) = try agreed(
      .score(
        .init(
          subjectKind: .actor, subjectID: "A-1", modelID: "m", modelVersion: "1",
          values: ["b": 2, "a": 1], confidence: .high, rationale: "r")))
    #expect(score.added(to: .assessment)["assessment_id"] == scored.id.description)
    #expect(score.changes.added.filter { $0.table == "assessment_score" }.count == 2)
  }

  @Test("an entry that the group changed changes the row that its first version made")
  func changedEntry() throws {
    let first = event(
      .tasking(.init(to: .force("kent"), wanted: "Visit", answerBy: today)), in: nil)
    var acceptance = try Acceptance([returned([first])])
    acceptance.decide(first, .agree)
    let second = event(
      .tasking(.init(to: .force("kent"), wanted: "Visit both", answerBy: today)), after: 90,
      in: nil, supersedes: first.id)
    var again = try Acceptance([returned([first, second])], acceptance.changes)
    again.decide(second, .agree)
    #expect(again.changes.added.count == 1)
    #expect(again.fields["request.\(first.id).text"] == "Visit both")
  }
}
