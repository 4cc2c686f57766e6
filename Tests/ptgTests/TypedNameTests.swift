import SnapshotStore
import Testing
import Wording

@testable import ptg

@Suite("A word that was typed")
struct KnownWordsTests {
  private static let words = KnownWords([
    "threats", "grid", "actors", "demand", "tasking", "victims", "capability", "meeting", "changes",
  ])

  @Test(
    "is near the known words that differ by few letters, or begin with it",
    arguments: [
      ("threatz", ["threats"]), ("thraets", ["threats"]), ("Demands", ["demand"]),
      ("gird", ["grid"]), ("task", ["tasking"]), ("victim", ["victims"]), ("actorrs", ["actors"]),
      ("x", []), ("", []), ("nonsense", []), ("t", []),
    ])
  func near(typed: String, expected: [String]) {
    #expect(Self.words.near(typed) == expected)
  }

  @Test(
    "differs by letters added, left out, changed and swapped",
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ac", 1), ("abc", "abxc", 1),
      ("abc", "acb", 1), ("abc", "", 3), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func slips(typed: String, known: String, expected: Int) {
    #expect(KnownWords.slips(from: Array(typed), to: Array(known)) == expected)
    #expect(KnownWords.slips(from: Array(known), to: Array(typed)) == expected)
  }

  @Test("asks about one word, or about several that are as near")
  func question() {
    #expect(Self.words.meant(by: "gird") == ["grid"])
    #expect(
      KnownWords(["cat", "car"]).meant(by: "cap") == ["cat", "car"])
    #expect(Self.words.meant(by: "nonsense") == [])
  }
}

@Suite("A name on the command line")
struct TypedNameTests {
  private static let things: [NamedThing] = [
    NamedThing(.force, id: "kent", name: "Kent Police", regionID: "se"),
    NamedThing(.force, id: "dyfed-powys", name: "Dyfed-Powys Police", regionID: "tarian"),
    NamedThing(.threat, id: "T-1", name: "Investment", regionID: "se"),
    NamedThing(.threat, id: "T-2", name: "Investment", regionID: "sw"),
    NamedThing(
      .investigation, id: "I-0034", name: "Cinder", regionID: "sw", title: "Cloned firm"),
    NamedThing(.investigation, id: "I-0035", name: "Ash", regionID: "sw"),
    NamedThing(.region, id: "em", name: "Môr Hafren", nameInWelsh: "Y Môr", regionID: "em"),
  ]

  private static func find(
    _ kind: NamedThing.Kind, _ text: String, preferring region: String? = nil
  ) throws -> String? {
    try TypedName(option: .open, kind: kind, text: text).find(
      among: things, in: try PlainExamples.world().directory, preferring: region)?.id
  }

  @Test(
    "is the id's equal, in any case and without its accents",
    arguments: [
      (NamedThing.Kind.force, "kent", "kent"), (.force, "Kent Police", "kent"),
      (.force, "KENT", "kent"), (.force, "powys", "dyfed-powys"),
      (.force, "dyfed powys", "dyfed-powys"), (.investigation, "cinder", "I-0034"),
      (.investigation, "firm cloned", "I-0034"),
      (.investigation, "I-0034", "I-0034"), (.region, "mor hafren", "em"), (.region, "y môr", "em"),
    ])
  func one(kind: NamedThing.Kind, text: String, id: String) throws {
    #expect(try Self.find(kind, text) == id)
  }

  @Test("means nothing of another kind, and nothing where nothing has it")
  func none() throws {
    #expect(try Self.find(.force, "Cinder") == nil)
    #expect(try Self.find(.force, "") == nil)
    #expect(try Self.find(.force, "kant") == nil)
    let typed = TypedName(option: .force, kind: .force, text: "kant")
    #expect(
      typed.notFound(among: Self.things, in: try PlainExamples.world().directory)(Words(.english))
        == "there is no force 'kant' in the snapshot. Did you mean 'kent'?")
  }

  @Test("of several things lists them with their ids, unless one is of the region in sight")
  func several() throws {
    #expect(
      throws: UsageError(
        "--open: 'investment' can be 'Investment' (T-1), 'Investment' (T-2). Type one of the ids")
    ) { try Self.find(.threat, "investment") }
    #expect(try Self.find(.threat, "investment", preferring: "sw") == "T-2")
  }
}
