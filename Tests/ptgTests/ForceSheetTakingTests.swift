import ExportFormat
import ExportSync
import MeetingJournal
import Testing
import ThreatDomain

@testable import ptg

@Suite("A force's sheet that is taken", .tags(.slow))
struct ForceSheetTakingTests {
  @Test("closes an action with what shows it, and keeps its marking, handling and conditions")
  func action() throws {
    let open = ForceSheetExamples.action()
    let taking = try ForceSheetExamples("dorset", [open])
      .row("action", [.about: open.id.description, .answer: "Done", .words: "Letter of 2 April"])
      .taken()
    let event = try #require(taking.entries.first).event
    #expect(taking.problems.isEmpty && event.supersedes == open.id)
    #expect(event.handling == .conditions && event.handlingConditions == "Police only")
    #expect(event.role == "Dorset Police" && event.snapshotSerial == 8)
    #expect(
      event.matter
        == .action(
          Matter.Action(
            text: "Call the bank", ownerRole: "DI", ownerForce: "dorset", due: Day("2019-05-03"),
            state: .done, evidence: "Letter of 2 April")))
  }

  @Test(
    "reads days as spreadsheets in the United Kingdom write them, and words in either language",
    arguments: [
      ("2019-03-25", "declined"), ("25/03/2019", "Declined"), ("25/3/19", "DECLINED"),
      ("25 Mar 2019", "gwrthodwyd"),
    ])
  func outcome(_ day: String, _ answer: String) throws {
    let taking = try ForceSheetExamples("devon-and-cornwall")
      .row("outcome", [.about: Self.waiting, .answer: answer, .day: day, .words: "No suspect"])
      .taken()
    #expect(taking.problems.isEmpty, "\(taking.problems)")
    #expect(
      taking.entries.map(\.event.matter) == [
        .answer(
          Matter.Answer(
            dissemination: Self.waiting, reply: .declined, on: try #require(Day("2019-03-25")),
            reason: "No suspect"))
      ])
  }

  /// A case that the sample's export sent to Devon and Cornwall, and that waits for an answer.
  static let waiting = "D-0651"

  @Test("takes gaps, disruptions and activities that are new")
  func new() throws {
    let taking = try ForceSheetExamples("dorset")
      .row("gap", [.name: "Analysts", .words: "Nobody in post", .about: "T-sw-01"])
      .row(
        "disruption",
        [
          .day: "1/4/2019", .strand: "Pursue", .grade: "minor", .name: "Account frozen",
          .words: "Bank letter",
        ]
      )
      .row(
        "activity",
        [
          .about: "T-sw-01", .day: "2019-06-01", .strand: "protect", .words: "Talk to banks",
          .role: "Protect officer",
        ]
      ).taken()
    #expect(taking.problems.isEmpty, "\(taking.problems)")
    let force = ItemKey(table: "force", key: "dorset")
    let events = taking.entries.map(\.event)
    #expect(events.map(\.item) == [force, force, ItemKey(table: "threat", key: "T-sw-01")])
    #expect(events.map(\.matter.kind) == ["gap", "claim", "activity"])
    #expect(events.last?.role == "Protect officer")
    #expect(
      events.first?.matter
        == .gap(
          Matter.Gap(
            scope: .force("dorset"), name: "Analysts", missing: "Nobody in post",
            blocks: "T-sw-01")))
  }

  @Test("leaves alone the rows that are as they were printed, whatever became of what was asked")
  func unanswered() throws {
    let open = ForceSheetExamples.action()
    let taking = try ForceSheetExamples("dorset", [open])
      .row("action", [.about: open.id.description, .asked: "Something else than was printed"])
      .row("gap", [.asked: "new gap, if any"]).row("disruption", [:]).row("activity", [:])
      .taken()
    #expect(taking.entries.isEmpty && taking.problems.isEmpty)
  }

  @Test("writes nothing twice: a row that was taken is known, though it closed its action")
  func twice() throws {
    let open = ForceSheetExamples.action()
    var sheet = ForceSheetExamples("dorset", [open])
      .row("action", [.about: open.id.description, .answer: "done", .words: "Letter"])
      .row("gap", [.name: "Analysts", .words: "Nobody in post"])
    let first = try sheet.taken().entries
    #expect(first.map(\.isKnown) == [false, false])
    // Killed after the first entry, and taken again.
    sheet.events.append(first[0].event)
    let second = try sheet.taken()
    #expect(second.problems.isEmpty && second.entries.map(\.isKnown) == [true, false])
    #expect(second.entries.map(\.event.id) == first.map(\.event.id))
  }

  @Test("gives another entry for the same words in a sheet of another export")
  func exports() throws {
    let gap: [ForceSheetColumn: String] = [.name: "Analysts", .words: "Nobody in post"]
    let ids = try ["7", "8"].flatMap { export in
      try ForceSheetExamples("dorset").row("gap", gap, export: export).taken().entries
        .map(\.event.id)
    }
    #expect(Set(ids).count == 2)
  }

  @Test("belongs to the meeting of the force's region that is open")
  func meeting() throws {
    let now = ForceSheetExamples.now
    func opened(_ region: String) -> JournalEvent {
      JournalEvent(
        at: now, writer: ForceSheetExamples.writer,
        matter: .meeting(
          Matter.Meeting(
            region: region, date: now.day, chairRole: "ACC", opened: now, quorum: 0)))
    }
    let (own, other) = (opened("sw"), opened("se"))
    let taking = try ForceSheetExamples("dorset", [own, other])
      .row("gap", [.name: "Analysts", .words: "Nobody in post"]).taken()
    #expect(taking.entries.map(\.event.meeting) == [own.id])
  }
}
