import MeetingJournal
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Answers of the centre on boards and pages", .tags(.slow))
struct CentreAnswersTests {
  private typealias Example = CentreExamples
  private static let threats = Place.board("threats")
  private static let page = Place.page("threat", id: "T-sw-04")

  private static func priority(_ reader: SheetReader) throws -> String {
    let row = try #require(
      try reader.raws("threats", "threat_id").firstIndex(of: .text("T-sw-04")))
    return try reader.texts("threats", "agreed_priority")[row]
  }

  @Test("leave a value in sight while it waits, and the details say since when")
  func waiting() throws {
    let reader = try Example.read(Self.threats, Example.sent, "SELECT 1")
    #expect(try Self.priority(reader) == "medium § high")
    #expect(reader.text.contains("Sent up on 13 Mar 2019, no answer yet."))
    #expect(!reader.text.contains("§×") && !reader.text.contains("§≠"))
  }

  @Test("end the value that they refuse, mark its row, and say who refused it and why")
  func refused() throws {
    let answer = Example.answer(Example.priority, .refused)
    let reader = try Example.read(Self.threats, Example.sent, answer)
    #expect(try Self.priority(reader) == "medium")
    #expect(reader.text.contains("§× Payment diversion fraud"))
    #expect(reader.text.contains("Refused on 20 Mar 2019 by National tasking."))
    let row = try #require(
      try reader.raws("threats", "threat_id").firstIndex(of: .text("T-sw-04")))
    #expect(try reader.raws("threats", "answer")[row] == .text("refused"))
    #expect(try reader.raws("threats", "sent_on")[row] == .text("2019-03-13"))
    #expect(reader.sheet.withWholeLegend(Words(.english)).legend.contains { $0.sign == "§×" })
    let page = try Example.read(Self.page, Example.sent, answer)
    #expect(page.text.contains("Refused on 20 Mar 2019 by National tasking."))
    #expect(page.text.contains("Budget is spent"))
    #expect(try page.raws("journal", "answer") == [.text("refused")])
    #expect(try page.raws("journal", "answered_on") == [.text("2019-03-20")])
    #expect(try page.raws("journal", "answered_by") == [.text("National tasking")])
    #expect(try page.raws("journal", "sent_on") == [.text("2019-03-13")])
  }

  @Test("keep both values in sight in a conflict, on the row and on the grid")
  func conflict() throws {
    let reader = try Example.read(
      Self.threats, Example.sent, Example.answer(Example.priority, .conflict))
    #expect(try Self.priority(reader) == "medium §≠ high")
    let grid = try Example.read(
      .board("grid"), Example.sent, Example.answer(Example.level, .conflict, to: Example.cinder))
    let item = try #require(grid.sheet.block?.items.first { $0.name == "§≠Cinder" })
    #expect(SheetReader.text(item.marks.runs).hasPrefix("§≠P2"))
    #expect(item.marks.plainWords.contains("conflict on 20 Mar 2019 by National tasking"))
  }

  @Test("no longer mark a row once the group wrote about its record")
  func dealtWith() throws {
    let note = Example.event(
      .decision(.init(text: "Live with it", rationale: "x", decidedBy: "y")), days: 12,
      on: Example.payment)
    let reader = try Example.read(
      Self.threats, Example.sent + [note], Example.answer(Example.priority, .refused))
    #expect(!reader.text.contains("§×") && reader.text.contains("§ Payment diversion fraud"))
  }

  @Test("stand on the page of an officer without the journal, and once where it is at hand")
  func withoutJournal() throws {
    let answer = Example.answer(Example.priority, .refused)
    let page = try Example.read(Self.page, nil, answer)
    #expect(try page.raws("answers", "answer") == [.text("refused")])
    #expect(try page.texts("answers", "reason") == ["Budget is spent"])
    let own = try Example.read(Self.page, Example.sent, answer)
    #expect(own.pane("answers") == nil && own.pane("journal") != nil)
    for place in [
      Place.investigation("I-0106"), .page("actor", id: "A-0002"),
    ] {
      guard case .page(let kind, let id) = place else { continue }
      let item = ItemKey(table: kind, key: id)
      let page = try Example.read(place, nil, Example.answer(Example.level, .agreed, to: item))
      #expect(try page.raws("answers", "answer") == [.text("agreed")], "\(kind)")
    }
  }

  @Test("keep their reasons back in the safe view")
  func safe() throws {
    let answer = Example.answer(Example.priority, .refused)
    for place in [Self.page, .board("meeting"), .board("changes")] {
      for events in [Example.sent, nil] {
        let reader = try Example.read(place, events, answer, isSafe: true)
        #expect(!reader.text.contains("Budget is spent"), "\(place)")
      }
    }
  }

  @Test("are nowhere for a reader without conditions where they carry handling code C")
  func cleared() throws {
    let answer = Example.answer(Example.priority, .refused, handling: .conditions)
    for place in [Self.page, .board("meeting"), .board("changes"), Self.threats] {
      let open = try Example.read(place, Example.sent, answer)
      let closed = try Example.read(
        place, Example.sent, answer, clearance: .withoutConditions)
      #expect(!closed.text.contains("National tasking"), "\(place)")
      #expect(closed.text.lowercased().contains("refused by") == false)
      if place != Self.threats { #expect(open.text.contains("Budget is spent"), "\(place)") }
    }
  }

  @Test("are among the changes since the base, of the region and the nation, not of a force")
  func changes() throws {
    let answer = Example.answer(Example.priority, .refused, on: "2019-03-20")
    for (scope, count) in [(Scope.region("sw"), 1), (.national, 1), (.region("ea"), 0)] {
      let reader = try Example.read(.board("changes"), nil, answer, scope: scope)
      let kinds = try reader.raws("changes", "kind")
      #expect(kinds.count { $0 == .text("centre_answer") } == count, "\(scope)")
      #expect(reader.text.contains("refused by National tasking") == (count == 1))
    }
    let force = try Example.read(.board("changes"), nil, answer, scope: .force("dorset"))
    #expect(!force.text.contains("refused by National tasking"))
    let before = try Example.read(
      .board("changes"), nil, Example.answer(Example.priority, .refused, on: "2019-02-20"))
    #expect(!before.text.contains("refused by National tasking"))
  }
}
