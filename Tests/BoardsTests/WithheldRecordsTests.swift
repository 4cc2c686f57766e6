import Testing

@testable import Boards

@Suite("Records that leave a print")
struct WithheldRecordsTests {
  private static let records = WithheldRecords(
    [(.actor("A-0023"), ["A-0023", "Egret"]), (.investigation("I-0053"), ["I-0053", "Quarry"])],
    others: [
      (.actor("A-0004"), ["A-0004", "Bullfinch"]), (.actor("A-0017"), ["A-0017", "Curlew"]),
      (.investigation("I-0001"), ["I-0001", "Lagoon"]),
    ])

  @Test(
    "leave a list of names to the others in it",
    arguments: [
      ("A-0004 Bullfinch, A-0023 Egret", "A-0004 Bullfinch, left out"),
      ("Quarry (Tarian), Lagoon (SWROCU)", "Lagoon (SWROCU), left out"),
      ("New in the ten: Egret, Curlew.", "New in the ten: Curlew, left out."),
      ("Egret 12 → 9; Curlew 10 → 11", "Curlew 10 → 11; left out"),
      ("Egret", "left out"), ("New: A-0023 Egret.", "New: left out."),
    ])
  func lists(text: String, expected: String) {
    #expect(Self.records.list(text, without: "left out") == expected)
  }

  @Test(
    "leave nothing of what says more of them than their name",
    arguments: [
      "A-0023 Egret is number 5 of 11: score 84, newly scored.", "Egret, scored on 3 Mar",
      "A-0023 Egret: last reviewed on 17 Mar, 19 days ago", "Quarry was handed to Lagoon",
      "Egret 12 → 9", "Quarry: Curlew, Bullfinch",
    ])
  func sentences(text: String) {
    #expect(Self.records.list(text, without: "left out") == nil)
  }

  @Test("are found by whole words")
  func words() {
    #expect(Self.records.named(in: "Egrets and Quarrying") == [])
    #expect(Self.records.named(in: "(Egret)") == [.actor("A-0023")])
  }
}
