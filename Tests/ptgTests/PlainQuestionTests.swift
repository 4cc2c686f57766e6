import Boards
import SampleForTests
import Sheets
import Testing
import ThreatDomain
import Wording

@testable import SnapshotStore
@testable import ptg

@Suite("The question of the plain dialogue")
struct PlainQuestionTests {
  private static func question(_ state: PlainState) throws -> String {
    let sheet = Sheet(
      title: "T", subtitle: [], panes: [], sentences: [], marking: .officialSensitive)
    return PlainText(sheet, try PlainExamples.world(), state.words).question(state)
  }

  /// What is said and asked after some answers.
  private static func choice(after lines: [String]) throws -> (state: PlainState, said: [String]) {
    let world = try PlainExamples.named()
    var state = try PlainExamples.state()
    var said: [String] = []
    for line in lines {
      let reply = state.answer(line, in: world)
      if case .options(let range) = reply, let choice = state.choice {
        said = PlainText.options(range, of: choice, state.words)
      } else if case .message(let message) = reply {
        said = [message]
      } else {
        said = []
      }
    }
    return (state, said)
  }

  @Test(
    "names what can be typed now",
    arguments: [
      ([], 4, "Type a row number or a command."),
      ([], 2, "Type 'more', a row number or a command."),
      (["1"], 4, "Type a number to open, or 'back' to return."),
      (["1"], 0, "Type 'more', a number to open, or 'back' to return."),
      (["?"], 4, "Type 'more' for more commands, or a command."),
      (["region south"], 4, "Type 1 or 2."),
      (["language"], 4, "Teipiwch rif rhes neu orchymyn."),
    ])
  func asked(_ lines: [String], saidRows: Int, expected: String) throws {
    let world = try PlainExamples.world()
    var state = try PlainExamples.state()
    for line in lines { _ = state.answer(line, in: world) }
    state.saidRows = saidRows
    #expect(try Self.question(state) == expected)
  }

  @Test(
    "asks which of several things is meant, and takes a number as the answer",
    arguments: [
      (["region south"], "'south' can be South East or South West.", "threats, national"),
      (["region south", "2"], "", "threats, region:sw"),
      (
        ["region south", "3"], "There is no row 3: type a number from 1 to 2.", "threats, national"
      ),
      (["region south", "", "1"], "", "threats, region:se"),
      (["region south", "back"], "Nothing was chosen.", "threats, national"),
      // Another answer drops the question: 2 is a row again.
      (["region south", "force kent", "2"], "", "threats > threat:T-2, kent"),
      (
        ["kent"], "'kent' can be Kent Police (force) or Kent and Essex (region).",
        "threats, national"
      ),
      (["kent", "1"], "", "threats > force:kent, national"),
      (["kent", "2"], "", "threats > region:ke, national"),
      (["kent police"], "", "threats > force:kent, national"),
      (["cornwal"], "", "threats > force:devon, national"),
      (
        ["cronwall"],
        "There is no 'cronwall' here. The nearest name is Devon & Cornwall Police (force).",
        "threats, national"
      ),
      (["cronwall", "1"], "", "threats > force:devon, national"),
      (
        ["force cornwelt"],
        "There is no 'cornwelt' here. The nearest name is Devon & Cornwall Police.",
        "threats, national"
      ),
      (["force cornwelt", "1"], "", "threats, devon"),
      (["month 2018", "1"], "", "threats, national"),
    ])
  func several(_ lines: [String], said: String, place: String) throws {
    let (state, words) = try Self.choice(after: lines)
    let trail = state.trail.map(\.text).joined(separator: " > ")
    #expect(words.joined() == said)
    #expect("\(trail), \(state.scope)" == place)
  }

  @Test("lists more than three names under their numbers, ten at a time")
  func many() throws {
    let (state, said) = try Self.choice(after: ["month 20"])
    let first = try #require(said.first)
    #expect(first == "'20' can be any of 24 names.")
    #expect(said.dropFirst().first == "1. March 2019.")
    #expect(said.count == 11)
    #expect(try Self.question(state) == "Type a number from 1 to 24, or 'more' for more names.")
    let (next, more) = try Self.choice(after: ["month 20", "more"])
    #expect(more.first == "11. May 2018." && more.count == 10)
    #expect(next.month == state.month)
    #expect(try Self.choice(after: ["month 20", "more", "12"]).state.month == Month("2018-04"))
  }

  @Test("says how to search everything where no row here has the words, but something does")
  func elsewhere() throws {
    var state = try PlainExamples.state()
    let world = try PlainExamples.named()
    let reply = state.answer("find cornwall", in: world)
    guard case .message(let said) = reply else {
      Issue.record("\(reply)")
      return
    }
    #expect(said.hasSuffix("Type 'cornwall' alone to search everything."))
  }

  @Test("opens what is found by a title, and knows no title in the safe view")
  func titles() throws {
    func said(_ answers: [String]) throws -> String {
      let system = TestSystem(answers: answers)
      let data = try SampleSnapshot.dataFolder()
      #expect(Main.run(["ptg", "--plain", "--data", data], in: system.environment) == .done)
      return system.output
    }
    let title = "Cloned investment firm"
    #expect(try said([title]).contains("(investigation, \(title))"))
    for safe in [["safe"], ["leave-out", "safe"]] {
      let text = try said(safe + [title])
      #expect(!text.contains("investigation, \(title)") && text.contains("not a command"))
    }
  }

  @Test("finds the nearest word of the rows where none has what was typed")
  func nearest() throws {
    let (_, said) = try Self.choice(after: ["find pensoin"])
    #expect(said == ["No row here contains 'pensoin'. The nearest word here is 'pension'."])
  }
}

extension PlainExamples {
  /// The same world with names, two of them alike.
  static func named() throws -> PlainSurroundings {
    var world = try world()
    world.things =
      world.directory.namedThings + [
        NamedThing(.region, id: "ke", name: "Kent and Essex", regionID: "ke")
      ]
    return world
  }
}

@Suite("What changed, in plain lines")
struct PlainAnnouncementTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    "is said of the snapshot since the last visit",
    arguments: [
      (8, 8, 5, 1, ["Nothing new since your last visit (export 8)."]),
      (
        8, 9, 12, 2,
        [
          "Since your last visit on 3 Nov 2026 (export 8): a new export, 9, as at 30 Nov 2026; "
            + "12 changes on the Changes board, 2 of them need a decision.",
          "Type 0 to hear them.",
        ]
      ),
      (
        8, 9, 3, 1,
        [
          "Since your last visit on 3 Nov 2026 (export 8): a new export, 9, as at 30 Nov 2026; "
            + "3 changes on the Changes board, 1 of them needs a decision.",
          "Type 0 to hear them.",
        ]
      ),
      (
        9, 8, 0, 0,
        [
          "Since your last visit on 3 Nov 2026 (export 9): an older export, 8, as at 30 Nov 2026; "
            + "no changes on the Changes board."
        ]
      ),
    ] as [(Int, Int, Int, Int, [String])])
  func news(_ before: Int, export: Int, changes: Int, decisions: Int, expected: [String]) throws {
    let counts = ChangeCounts(all: changes, needingDecision: decisions)
    let news = PlainNews(
      before: (try Self.day("2026-11-03"), before), export: export,
      asAt: try Self.day("2026-11-30"), changes: counts)
    #expect(news.sentences(Words(.english)) == expected)
    let first = PlainNews(
      before: nil, export: export, asAt: try Self.day("2026-11-30"), changes: counts)
    #expect(first.sentences(Words(.english)) == [])
  }

  @Test(
    "is said of the view, and nothing else",
    arguments: [
      (["month 2019-02"], ["Month: February 2019."]),
      (["force kent"], ["Area: Kent Police."]),
      (
        ["safe"],
        ["Safe view: codenames; counts of people rounded up or down to fives.", "Left out."]
      ),
      (["safe", "safe"], []),
      (["leave-out"], ["Handling code C left out.", "Left out."]),
      (["view"], ["The threats of every region."]),
      (["force kent", "earlier"], ["Area: Kent Police.", "Month: February 2019."]),
    ])
  func differences(_ lines: [String], expected: [String]) throws {
    let world = try PlainExamples.world()
    var state = try PlainExamples.state()
    let before = PlainView(state, export: 8)
    for line in lines { _ = state.answer(line, in: world) }
    let now = PlainView(state, export: 8)
    #expect(
      now.differences(
        from: before, at: state.place, scopeName: "Kent Police", leftOut: "Left out.") == expected)
  }

  @Test("is the headline alone at a place that was heard before")
  func memory() throws {
    var state = try PlainExamples.state()
    var memory = PlainMemory()
    func reading(_ figures: String) -> PlainReading {
      PlainReading(
        view: PlainView(state, export: 8), opening: [], own: [figures, "Two.", "Three."], rows: [])
    }
    let (threats, grid) = (Place.board("threats"), Place.board("grid"))
    let view = PlainView(state, export: 8)
    #expect(memory.tell(reading("One."), at: threats) == .whole)
    #expect(memory.tell(reading("Grid."), at: grid) == .whole)
    #expect(
      memory.tell(reading("One."), at: threats)
        == .brief(since: view, isReturn: true, isSame: true))
    state.month = state.month - 1
    #expect(
      memory.tell(reading("Other."), at: threats)
        == .brief(since: view, isReturn: false, isSame: false))
    #expect(reading("One.").headline == "One. Two.")
    state.language = .welsh
    #expect(memory.tell(reading("Un."), at: threats) == .whole)
  }

  @Test("comes before the headline, where nothing else is said again")
  func brief() throws {
    let sheet = Sheet(
      title: "T", subtitle: [], panes: [], sentences: [], marking: .officialSensitive)
    let text = PlainText(sheet, try PlainExamples.world(), Words(.english))
    let rows = "4 rows here: About 1, Forces 1."
    let marking = "OFFICIAL-SENSITIVE"
    #expect(
      text.brief(
        first: [], place: nil, differences: ["Month: May 2018."], headline: "One.", isSame: false)
        == [marking, "Month: May 2018.", "One.", rows, marking])
    #expect(
      text.brief(
        first: ["STALE."], place: "Threats.", differences: [], headline: "One.", isSame: true)
        == [marking, "STALE.", "Threats.", "As before: One.", rows, marking])
    #expect(
      text.brief(
        first: [], place: "Threats.", differences: ["Area: Kent."], headline: "One.", isSame: false)
        == [
          marking, "Threats.", "The view has changed since you were last here.", "Area: Kent.",
          "One.", rows, marking,
        ])
  }

  @Test(
    "can be printed by the command that is said",
    arguments: [
      ([], "ptg print threats --data '/a b' --month 2019-03"),
      (
        ["force kent", "view"],
        "ptg print threats --data '/a b' --force kent --month 2019-03 --set view=regions"
      ),
      (
        ["3", "safe", "cymraeg"],
        "ptg print --open force:kent --data '/a b' --month 2019-03 --lang cy --safe"
      ),
      (
        ["grid", "view", "leave-out"],
        "ptg print grid --data '/a b' --month 2019-03 --set view=force --handling leave-out"
      ),
    ])
  func printing(_ lines: [String], expected: String) throws {
    let world = try PlainExamples.world()
    var state = try PlainExamples.state()
    for line in lines { _ = state.answer(line, in: world) }
    #expect(state.answer("print", in: world) == .printing)
    #expect(state.printCommand(source: ["--data", "/a b"]) == expected)
  }
}
