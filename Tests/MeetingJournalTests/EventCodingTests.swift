import Testing
import ThreatDomain

@testable import MeetingJournal

@Suite("An event as text")
struct EventCodingTests {
  @Test("is read back as it was, whatever its kind", arguments: everyMatter)
  func roundTrip(_ matter: Matter) throws {
    let event = fullEvent(matter)
    let json = event.json
    #expect(try JournalEvent(json: json) == event)
    #expect(try JournalEvent(json: json).json == json)
  }

  @Test("has a sample of every kind here")
  func everyKind() {
    #expect(everyMatter.map(\.knownKind) == Matter.Kind.allCases)
  }

  @Test("has its members in the order of their names, and nothing for what is missing")
  func form() throws {
    let id = try #require(EventID("0d6a4cfb-5a1c-4c39-9b0e-8d7e3c3f7c11"))
    let event = JournalEvent(
      id: id, at: april, writer: anna, matter: .action(Matter.Action(text: "Ring Ystâd / \"B\"")))
    #expect(
      String(decoding: event.json, as: UTF8.self)
        == #"{"at":"2019-04-05T12:00:00Z","handling":"P","host":"desk","#
        + #""id":"0d6a4cfb-5a1c-4c39-9b0e-8d7e3c3f7c11","kind":"action","#
        + #""marking":"OFFICIAL-SENSITIVE","#
        + #""matter":{"state":"open","text":"Ring Ystâd / \"B\""},"user":"anna"}"#)
  }

  @Test("keeps a kind that only a newer ptg knows, with all that it says")
  func newer() throws {
    let text =
      #"{"at":"2019-04-05T12:00:00Z","handling":"P","host":"desk","#
      + #""id":"0d6a4cfb-5a1c-4c39-9b0e-8d7e3c3f7c11","kind":"vote","marking":"OFFICIAL","#
      + #""matter":{"for":[1,2.5,"x",null,true,{"a":{}}]},"user":"anna"}"#
    let event = try JournalEvent(json: Array(text.utf8))
    #expect(event.matter.kind == "vote" && event.matter.known == nil)
    #expect(String(decoding: event.json, as: UTF8.self) == text)
  }

  @Test(
    "is refused with the member, what was found and what was expected",
    arguments: [
      (#""anna""#, "7", "user", "another kind of value", "a text"),
      (#""handling":"P","#, "", "handling", "nothing", "a value"),
      (#""P""#, #""Q""#, "handling", "'Q'", "one of P, C"),
      ("12:00:00Z", "25:00:00Z", "at", "'2019-04-05T25:00:00Z'", "a time as YYYY-MM-DDTHH:MM:SSZ"),
      ("2019-04-19", "2019-04-31", "matter.due", "'2019-04-31'", "a day as YYYY-MM-DD"),
      ("\"open\"", "\"shut\"", "matter.state", "'shut'", "one of open, done, not_accepted"),
      ("0d6a4cfb", "0D6A4CFB", "id", nil, "a UUID in lower case"),
      ("}}", "}", "", "something else", "an event as JSON"),
    ] as [(String, String, String, String?, String)])
  func refused(_ old: String, new: String, member: String, found: String?, expected: String) throws
  {
    let text =
      #"{"at":"2019-04-05T12:00:00Z","handling":"P","host":"desk","#
      + #""id":"0d6a4cfb-5a1c-4c39-9b0e-8d7e3c3f7c11","kind":"action","marking":"OFFICIAL","#
      + #""user":"anna","matter":{"due":"2019-04-19","state":"open","text":"A"}}"#
    _ = try JournalEvent(json: Array(text.utf8))
    let error = try #require(throws: InvalidEvent.self) {
      try JournalEvent(json: Array(text.replacing(old, with: new).utf8))
    }
    #expect(error.member == member && error.expected == expected)
    if let found { #expect(error.found == found) }
  }
}
