import ExportFormat
import ExportSync
import MeetingJournal
import Testing
import ThreatDomain

@testable import ptg

@Suite("A fault in a force's sheet", .tags(.slow))
struct ForceSheetFaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let kind: String
    let fields: [ForceSheetColumn: String]
    let said: String

    init(
      _ name: String, _ kind: String, _ fields: [ForceSheetColumn: String], _ said: String
    ) {
      (testDescription, self.kind, self.fields, self.said) = (name, kind, fields, said)
    }
  }

  @Test(
    "is said with its line and column, what was found and what was expected",
    arguments: [
      Case(
        "a kind that is none", "gaps", [.name: "Analysts", .words: "None"],
        "column kind: found 'gaps', expected one of action, outcome, gap, disruption, activity; "
          + "perhaps gap"),
      Case(
        "an answer that is none", "outcome",
        [.about: "D-0651", .answer: "taken pu", .day: "2019-03-25"],
        "column answer: found 'taken pu', expected one of taken up, declined, outcome; "
          + "perhaps taken up"),
      Case(
        "a day that no calendar has", "outcome",
        [.about: "D-0651", .answer: "taken up", .day: "31/2/2019"],
        "column day: found '31/2/2019', expected a day such as 2019-05-03 or 3/5/2019"),
      Case(
        "a day without a year", "outcome",
        [.about: "D-0651", .answer: "taken up", .day: "25 March"],
        "column day: found '25 March', expected a day such as 2019-05-03 or 3/5/2019; perhaps "
          + "2019-03-25"),
      Case(
        "a day before the case was sent", "outcome",
        [.about: "D-0651", .answer: "taken up", .day: "2019-03-10"],
        "column day: found '2019-03-10', expected a day from 2019-03-11, when it was sent, to "
          + "2019-04-05, today"),
      Case(
        "a refusal without a reason", "outcome",
        [.about: "D-0651", .answer: "declined", .day: "2019-03-25"],
        "column words: found '', expected the reason, or what the outcome was"),
      Case(
        "a case of another force", "outcome",
        [.about: "D-0540", .answer: "taken up", .day: "2019-03-25"],
        "column about: found 'D-0540', expected the id of a dissemination to Devon & Cornwall "
          + "Police"),
      Case(
        "a case that the export says is taken up", "outcome",
        [.about: "D-0636", .answer: "declined", .day: "2019-03-25", .words: "No suspect"],
        "column answer: found 'declined', expected no such answer: export 8 says 'taken up' on "
          + "2019-03-21"),
      Case(
        "a column that the kind does not have", "gap",
        [.name: "Analysts", .words: "None", .grade: "major"],
        "column grade: found 'major', expected nothing: a row of kind gap has only about, name, "
          + "words, role"),
      Case(
        "a record of another force", "disruption",
        [
          .about: "I-0030", .day: "2019-03-25", .strand: "pursue", .grade: "minor",
          .name: "Account frozen",
        ],
        "column about: found 'I-0030', expected the id or name of an investigation or actor of Devon & "
          + "Cornwall Police, or nothing"),
      Case(
        "an activity that is due before the export", "activity",
        [
          .about: "T-sw-01", .day: "2018-06-01", .strand: "protect", .words: "Talk to banks",
          .role: "DI",
        ],
        "column day: found '2018-06-01', expected the day it is due, from 2019-04-05 on"),
    ])
  func said(_ fault: Case) throws {
    let faults = try ForceSheetExamples("devon-and-cornwall").row(fault.kind, fault.fields)
      .faults()
    let found = try #require(faults.first)
    #expect(faults.count == 1 && found == "sheet.csv:2: \(fault.said)", "\(faults)")
  }

  @Test("is each said, of every row, and no entry is made of a row that has one")
  func every() throws {
    let taking = try ForceSheetExamples("dorset")
      .row("disruption", [.day: "soon"])
      .row("gap", [.name: "Analysts", .words: "None"])
      .row("gap", [.name: "Analysts", .words: "None"], force: "essex", export: "99")
      .taken()
    #expect(
      taking.problems.map { "\($0.line ?? 0) \($0.column ?? "")" } == [
        "2 day", "2 strand", "2 grade", "2 name", "4 force", "4 export",
      ])
    #expect(taking.entries.map(\.line) == [3])
  }

  @Test("is a row that says the same as another")
  func doubled() throws {
    let gap: [ForceSheetColumn: String] = [.name: "Analysts", .words: "None"]
    #expect(
      try ForceSheetExamples("dorset").row("gap", gap).row("gap", gap).faults() == [
        "sheet.csv:3: column kind: found 'gap', expected each row once; line 2 says the same"
      ])
  }

  @Test("is an answer to an action that was closed since, with what the journal says")
  func closed() throws {
    let open = ForceSheetExamples.action()
    let done = ForceSheetExamples.action(
      state: .notAccepted, evidence: "No power", insteadOf: open)
    let faults = try ForceSheetExamples("dorset", [open, done])
      .row("action", [.about: open.id.description, .answer: "done", .words: "Letter"]).faults()
    #expect(
      faults == [
        "sheet.csv:2: column answer: found 'done', expected no answer: the journal says 'not "
          + "accepted' since 2019-04-04, 'No power'"
      ])
  }

  @Test("is an answer to an action that was changed since, with its new words")
  func changed() throws {
    let open = ForceSheetExamples.action()
    let other = ForceSheetExamples.action(
      "Call both banks", due: Day("2019-06-01"), insteadOf: open)
    let faults = try ForceSheetExamples("dorset", [open, other])
      .row(
        "action", [.about: open.id.description, .asked: "Call the bank", .answer: "done"]
      ).faults()
    #expect(
      faults == [
        "sheet.csv:2: column asked: found 'Call the bank', expected the action as it was changed "
          + "on 2019-04-04: 'Call both banks', due 2019-06-01; print the sheet again"
      ])
  }

  @Test("is an answer to an action of another force")
  func foreign() throws {
    let open = ForceSheetExamples.action(of: "essex")
    let faults = try ForceSheetExamples("dorset", [open])
      .row("action", [.about: open.id.description, .answer: "done"]).faults()
    #expect(
      faults.count == 1 && faults[0].contains("expected the id of an action of Dorset Police"))
  }

  @Test("is a second, other answer to a case that the journal holds an answer to")
  func answered() throws {
    func sheet(_ answer: String) -> ForceSheetExamples {
      ForceSheetExamples("devon-and-cornwall").row(
        "outcome", [.about: "D-0651", .answer: answer, .day: "2019-03-25", .words: "Because"])
    }
    let first = try sheet("taken up").taken().entries.map(\.event)
    var (second, third) = (sheet("declined"), sheet("outcome"))
    second.events = first
    third.events = first
    #expect(
      try second.faults() == [
        "sheet.csv:2: column answer: found 'declined', expected no such answer: the journal says "
          + "'taken up' on 2019-03-25"
      ])
    #expect(try third.taken().entries.count == 1)
  }
}
