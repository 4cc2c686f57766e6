import Boards
import Sheets
import Testing
import ThreatDomain
import Wording

@testable import SnapshotStore
@testable import ptg

/// Surroundings for the dialogue: four rows, three of which open something.
enum PlainExamples {
  static func world() throws -> PlainSurroundings {
    let months = try #require(Month("2017-04"))...(try #require(Month("2019-03")))
    let regions = [("se", "South East"), ("sw", "South West"), ("lon", "London")]
    let forces = [("kent", "Kent Police", "se"), ("devon", "Devon & Cornwall Police", "sw")]
    return PlainSurroundings(
      utterances: [
        Utterance(part: "", sentence: "Advance fee: reports 5,121.", opens: .threat("T-1")),
        Utterance(part: "", sentence: "Pension: reports 81.", opens: .threat("T-2")),
        Utterance(part: "About", sentence: "Owner: DCI.", opens: nil),
        Utterance(part: "Forces", sentence: "Kent: reports 18.", opens: .force("kent")),
      ],
      directory: Directory(
        regions: regions.map {
          Region(id: $0.0, name: $0.1, nameInWelsh: nil, unit: "ROCU", unitName: "")
        },
        forces: forces.map {
          Force(
            id: $0.0, name: $0.1, nameInWelsh: nil, regionID: $0.2, onsCode: nil,
            isTerritorial: true)
        }, fraudTypes: [], priorities: [], months: months))
  }

  static func state() throws -> PlainState {
    PlainState(
      board: "threats", scope: .national, month: try #require(Month("2019-03")),
      language: .english, isSafe: false)
  }
}

@Suite("The plain dialogue")
struct PlainStateTests {
  /// The reader's place, in one line.
  private static func place(_ state: PlainState) -> String {
    let trail = state.trail.map(\.text).joined(separator: " > ")
    let marks = (state.isSafe ? " safe" : "") + (state.language == .welsh ? " cy" : "")
    return "\(trail), \(state.scope), \(state.month)\(marks)"
  }

  private static func place(after lines: [String]) throws -> String {
    let world = try PlainExamples.world()
    var state = try PlainExamples.state()
    for line in lines { _ = state.answer(line, in: world) }
    return place(state)
  }

  @Test(
    "goes where the answers lead",
    arguments: [
      (["2"], "threats > threat:T-2, national, 2019-03"),
      (["3"], "threats > force:kent, national, 2019-03"),
      (["2", "back"], "threats, national, 2019-03"),
      (["2", "grid"], "grid, national, 2019-03"),
      (["b 3"], "actors, national, 2019-03"),
      (["BOARD Demand"], "demand, national, 2019-03"),
      (["actor:A-0012"], "threats > actor:A-0012, national, 2019-03"),
      (["region south west"], "threats, region:sw, 2019-03"),
      (["region  South   East"], "threats, region:se, 2019-03"),
      (["r lon"], "threats, region:lon, 2019-03"),
      (["force kent"], "threats, kent, 2019-03"),
      (["3", "force devon"], "threats, devon, 2019-03"),
      (["force kent", "national"], "threats, national, 2019-03"),
      (["month 2018-11"], "threats, national, 2018-11"),
      (["month november 2018"], "threats, national, 2018-11"),
      (["month Tachwedd 2018"], "threats, national, 2018-11"),
      (["earlier", "earlier", "later"], "threats, national, 2019-02"),
      (["safe"], "threats, national, 2019-03 safe"),
      (["cymraeg"], "threats, national, 2019-03 cy"),
      (["language", "language"], "threats, national, 2019-03"),
      (["force kent", "0"], "changes, kent, 2019-03"),
    ])
  func places(_ lines: [String], expected: String) throws {
    #expect(try Self.place(after: lines) == expected)
  }

  @Test(
    "stays and says what was found and what would do",
    arguments: [
      ("99", "There is no row 99: type a number from 1 to 3."),
      (
        "forec kent",
        "'forec kent' is not a command. Did you mean force NAME? '?' lists the commands."
      ),
      (
        "xyz",
        "'xyz' is not a command. Type a row number or a command; '?' lists the commands."
      ),
      (
        "region atlantis",
        "There is no 'atlantis' here. Try South East, South West or London."
      ),
      ("force", "Type a name too, such as Kent Police or Devon & Cornwall Police."),
      (
        "board x",
        "There is no 'x' here. Try 1 threats, 2 grid, 3 actors, 4 demand, 5 performance, 6 tasking, "
          + "7 victims, 8 capability, 9 meeting or 0 changes."
      ),
      ("later", "The snapshot holds Apr 2017 to Mar 2019."),
      ("back", "Already at the top level. Type 'q' to quit."),
      ("find", "Type what to find after 'find', such as 'find Kent'."),
      ("find atlantis", "No row here contains 'atlantis'."),
      ("", "Type a row number or a command; '?' lists the commands."),
      (
        "99999999999999999999999",
        "'99999999999999999999999' is not a command. Type a row number or a command; "
          + "'?' lists the commands."
      ),
      (
        "actor:",
        "'actor:' is not a command. Type a row number or a command; '?' lists the commands."
      ),
    ])
  func wrong(_ line: String, message: String) throws {
    var state = try PlainExamples.state()
    let reply = state.answer(line, in: try PlainExamples.world())
    #expect(reply == .message(message))
    #expect(try state == PlainExamples.state())
  }

  @Test("views a board by its next grouping, and says where a board has none")
  func view() throws {
    var state = try PlainExamples.state()
    let world = try PlainExamples.world()
    #expect(state.answer("view", in: world) == .place)
    #expect(state.request.choices[.view] == "regions")
    _ = state.answer("actor:A-0012", in: world)
    #expect(
      state.answer("view", in: world) == .message("This key changes nothing on this board."))
  }

  @Test("finds rows by all their words, whatever the case")
  func find() throws {
    var state = try PlainExamples.state()
    let world = try PlainExamples.world()
    #expect(state.answer("find REPORTS 81", in: world) == .found([1]))
    #expect(state.answer("find reports", in: world) == .found([0, 1, 3]))
  }

  @Test("says the next ten rows, and that none is left")
  func more() throws {
    let reading = Utterance(part: "", sentence: "A row.", opens: nil)
    let world = PlainSurroundings(
      utterances: Array(repeating: reading, count: 23),
      directory: try PlainExamples.world().directory
    )
    var state = try PlainExamples.state()
    state.saidRows = 10
    #expect(state.answer("more", in: world) == .rows(10..<20))
    #expect(state.answer("more", in: world) == .rows(20..<23))
    #expect(
      state.answer("more", in: world)
        == .message("That was the last row. Type 'again' to hear them from the start."))
  }

  @Test("leaves at quit, and helps with every word once")
  func words() throws {
    var state = try PlainExamples.state()
    #expect(state.answer("?", in: try PlainExamples.world()) == .help(part: 0))
    _ = state.answer("q", in: try PlainExamples.world())
    #expect(state.isDone)
    let names = plainCommands.flatMap(\.names)
    #expect(Set(names).count == names.count)
    let parts = PlainCommand.Group.allCases.indices.map {
      PlainText.help(part: $0, Words(.english))
    }
    let help = parts.joined()
    #expect(plainCommands.allSatisfy { command in help.contains { $0.hasPrefix(command.usage) } })
  }

  @Test("helps with seven commands at a time, and with the next at 'more'")
  func helpInParts() throws {
    var state = try PlainExamples.state()
    let world = try PlainExamples.world()
    #expect(state.answer("?", in: world) == .help(part: 0))
    for part in 1..<PlainCommand.Group.allCases.count {
      #expect(state.answer("more", in: world) == .help(part: part))
    }
    // After the last part 'more' is about rows again, as it is after any other answer.
    state.saidRows = 2
    #expect(state.answer("more", in: world) == .rows(2..<4))
    _ = state.answer("?", in: world)
    _ = state.answer("find kent", in: world)
    state.saidRows = 2
    #expect(state.answer("more", in: world) == .rows(2..<4))
    for group in PlainCommand.Group.allCases where group != .boards {
      #expect(plainCommands.count { $0.group == group } + (group == .hearing ? 1 : 0) <= 7)
    }
    // Boards are said by their keys, in order, so there may be as many as there are digits.
    #expect(boardCatalogue.count <= 10)
  }

  @Test("says marking, sentences, rows under their numbers, what is left, marking")
  func text() throws {
    let sheet = Sheet(
      title: "T", subtitle: [], panes: [], sentences: ["National, March 2019: threats."],
      marking: .officialSensitive)
    let text = PlainText(sheet, try PlainExamples.world(), Words(.english))
    #expect(
      text.place(first: ["FRESH: made today."], rows: 0..<2) == [
        "OFFICIAL-SENSITIVE", "FRESH: made today.", "National, March 2019: threats.",
        "1. Advance fee: reports 5,121.", "2. Pension: reports 81.",
        "2 more rows: About 1, Forces 1.", "OFFICIAL-SENSITIVE",
      ])
    #expect(
      text.found([2, 3]) == [
        "OFFICIAL-SENSITIVE", "About.", "Owner: DCI.", "Forces.", "3. Kent: reports 18.",
        "OFFICIAL-SENSITIVE",
      ])
  }
}
