import Boards
import MeetingJournal
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("A form that asks for a line a field")
struct PlainFormTests {
  private static let now = Timestamp(seconds: 1_554_458_400)
  private static let item = ItemKey(table: "investigation", key: "I-0106")

  private static func form(_ kind: Matter.Kind) throws -> PlainForm {
    let snapshot = try SampleSnapshot.open()
    let context = try EntryContext(
      for: item, from: snapshot, scope: .region("sw"), today: snapshot.header.asAt,
      Words(.english))
    return PlainForm(
      EntryForm(kind, on: item, named: "Cinder", draft: [:]), context, Words(.english))
  }

  /// What is asked and said, a line each, until the form ends; how it ended comes last.
  private static func talk(_ kind: Matter.Kind, _ lines: [String]) throws -> [String] {
    var form = try form(kind)
    var heard = [form.question]
    for line in lines {
      switch form.take(line, now: now) {
      case .asked(let said): heard += said + [form.question]
      case .finished(let matter): return heard + ["finished: \(matter.kind)"]
      case .left: return heard + ["left"]
      }
    }
    return heard
  }

  @Test("asks each field, takes a whole word for its beginning, and ends after the last")
  func fields() throws {
    let heard = try Self.talk(.action, ["Call the bank", "Fin", "+14", "ken", "", ""])
    #expect(
      heard == [
        "1 of 6, Action?", "2 of 6, Owner, by role?", "3 of 6, Due?", "4 of 6, Owner's force?",
        "Taken as Kent Police.",
        "5 of 6, Status (one of open, done, not accepted)?", "6 of 6, Evidence?",
        "finished: action",
      ])
  }

  @Test("asks again after a fault, and about what is lacking before it saves")
  func faults() throws {
    let heard = try Self.talk(.decision, ["Adopt it", "", "", "", "", "soon", "", ""])
    #expect(heard.contains { $0.hasPrefix("A day as 2019-05-03") })
    let lacking = try Self.talk(.decision, ["Adopt it", "", "", "", "", "", ""])
    #expect(lacking.suffix(3).first?.hasPrefix("It lacks: because.") == true)
    #expect(
      lacking.suffix(2) == ["An empty line saves it as it is; < goes back.", "finished: decision"])
  }

  @Test("takes a day that has passed when an empty line answers")
  func past() throws {
    let heard = try Self.talk(.action, ["Call", "DI", "2019-04-01", "", "", "", ""])
    #expect(
      heard.contains { $0.contains("that day has passed") } && heard.last == "finished: action")
  }

  @Test("goes back for <, and leaves for a full stop")
  func leaving() throws {
    let heard = try Self.talk(.note, ["First", "<", "Second", "."])
    #expect(heard[2] == "1 of 2, Note, now First?")
    #expect(heard.last == "left")
  }
}
