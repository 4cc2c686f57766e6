import Testing

@testable import MeetingJournal

@Suite("The id of an event")
struct EventIDTests {
  @Test("follows from its content: the same parts give the same id, a UUID of version 8")
  func ofContent() {
    let id = EventID(ofContent: ["kent", "gap", "Analysts"])
    #expect(id == EventID(ofContent: ["kent", "gap", "Analysts"]))
    #expect(EventID(id.description) == id)
    let text = Array(id.description)
    #expect(text[14] == "8" && "89ab".contains(text[19]))
  }

  @Test("differs where the same letters are cut into other parts")
  func parts() {
    let ids = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["1:a", "bc"]].map {
      EventID(ofContent: $0)
    }
    #expect(Set(ids).count == ids.count)
  }
}
