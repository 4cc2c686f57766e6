import Boards
import CellCanvas
import ExportSync
import SampleForTests
import Sheets
import SnapshotStore
import TerminalScreen
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("Keys that leave records with handling code C out")
struct ClearanceKeysTests {
  /// An actor and an investigation with handling code C, by id and by name.
  private static let actor = (id: "A-0018", place: Place.actor("A-0018"))
  private static let investigation = (id: "I-0121", place: Place.investigation("I-0121"))

  private static func names() throws -> Set<Substring> {
    let snapshot = try SampleSnapshot.open()
    let investigations = try snapshot.database.investigations(in: .national)
      .filter { $0.handling == .conditions }.flatMap { [$0.id, $0.operation] }
    let actors = try snapshot.database.actors(in: .national)
      .filter { $0.handling == .conditions }.flatMap { [$0.id, $0.codename] }
    return Set((investigations + actors).map { Substring($0) })
  }

  private static func desk(
    _ places: [Place] = [], isSafe: Bool = false, leavesOut: Bool = false
  ) throws -> Desk {
    let snapshot = try SampleSnapshot.open()
    var state = DashboardState(
      start: .board("actors"), scope: .national, month: snapshot.directory.months.upperBound,
      language: .english, isSafe: isSafe)
    state.leavesOut = leavesOut
    var desk = try Desk(snapshot, state: state, themes: ["dark"])
    for place in places {
      _ = try desk.carryOut(.travel(.place(place)))
    }
    return desk
  }

  private static func words(_ sheet: Sheet) -> Set<Substring> {
    var texts = sheet.sentences + sheet.headline.drawn.map { $0.map(\.text.string).joined() }
    for row in sheet.panes.compactMap(\.data).flatMap(\.rows) {
      texts += row.fields.flatMap { $0.runs.map(\.text.string) }
      texts += row.details.drawn.map { $0.map(\.text.string).joined() }
    }
    return Set(
      texts.flatMap { text in
        text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      })
  }

  @Test("take them from every board at once, and bring them back", arguments: ["X", "S"])
  func boards(key: Character) throws {
    let names = try Self.names()
    var desk = try Self.desk()
    #expect(!Self.words(desk.shown).isDisjoint(with: names))
    _ = try desk.take(.character(key))
    #expect(desk.snapshot.clearance == .withoutConditions)
    #expect(
      desk.state.message?.hasSuffix(
        "23 records are left out (handling code C): ranks and counts exclude them.") == true)
    for board in "1234670" {
      _ = try desk.take(.character(board))
      #expect(Self.words(desk.shown).isDisjoint(with: names), "\(board)")
    }
    _ = try desk.take(.character(key))
    _ = try desk.take(.character("3"))
    #expect(desk.snapshot.clearance == .full)
    #expect(!Self.words(desk.shown).isDisjoint(with: names))
  }

  @Test("close the page of one, name nothing, and leave no way back to it", arguments: ["X", "S"])
  func page(key: Character) throws {
    for place in [Self.actor.place, Self.investigation.place] {
      var desk = try Self.desk([place, .threat("T-sw-04"), .board("grid"), place])
      #expect(desk.state.visit.place == place)
      _ = try desk.take(.character(key))
      #expect(desk.state.visit.place == .board("grid"))
      #expect(desk.state.message?.contains("That page is not shown now") == true)
      let said = Set((desk.state.message ?? "").split { !$0.isLetter && !$0.isNumber && $0 != "-" })
      #expect(said.isDisjoint(with: try Self.names()))
      for way in "(((((())))))" {
        _ = try desk.take(.character(way))
        #expect(desk.state.visit.place != place)
      }
      #expect(!desk.state.places.contains(place))
      #expect(desk.state.session(themes: ["dark"]).page != place)
    }
  }

  @Test("forget what was typed to filter, which may be a name", arguments: ["X", "S"])
  func filter(key: Character) throws {
    var desk = try Self.desk()
    for key in "/egret" { _ = try desk.take(.character(key)) }
    _ = try desk.take(.enter)
    #expect(desk.state.visit.view.filters.values.contains("egret"))
    _ = try desk.take(.character(key))
    #expect(desk.state.visit.view.filters.isEmpty)
    _ = try desk.take(.character("("))
    #expect(desk.state.visit.view.filters.isEmpty)
  }

  @Test("leave none to be found by name", arguments: ["X", "S"])
  func palette(key: Character) throws {
    var desk = try Self.desk()
    _ = try desk.take(.character(key))
    let found = try desk.snapshot.namedThings().flatMap { [$0.id, $0.name] }
    #expect(try Self.names().isDisjoint(with: found.map { Substring($0) }))
    for key in ":\(Self.actor.id)" { _ = try desk.take(.character(key)) }
    let choice = try #require(desk.state.overlay).chooser.choice
    #expect(choice != .travel(.place(Self.actor.place)))
  }

  @Test(
    "leave no title to be found in the safe view, and every one outside it", arguments: ["X", "S"])
  func titles(key: Character) throws {
    var desk = try Self.desk()
    _ = try desk.take(.character(key))
    let titles = Set(
      try desk.snapshot.database.investigations(in: .national).map { $0.title.lowercased() })
    for title in titles {
      _ = try desk.take(.character(":"))
      _ = try desk.take(.pasted(title))
      let chooser = try #require(desk.state.overlay).chooser
      let said = chooser.entries.flatMap { [$0.label, $0.note ?? ""] + $0.aliases }
      let isFound = chooser.matches.contains { $0.note?.lowercased() == title }
      #expect(isFound == (key == "X"), "\(title)")
      #expect(said.contains { $0.lowercased() == title } == (key == "X"))
      _ = try desk.take(.escape)
    }
  }

  @Test("say on the screen that it is so, and keep it for the next time")
  func shown() throws {
    var desk = try Self.desk()
    let now = try #require(Timestamp("2019-04-05T12:00:00Z"))
    func context(_ desk: borrowing Desk) -> String {
      let freshness = Freshness(desk.snapshot.header, .current, now: now)
      return Frame(desk.snapshot, desk.state, desk.shown, freshness: freshness).context
        .map(\.text.string).joined()
    }
    #expect(!context(desk).contains("WITHOUT C"))
    _ = try desk.take(.character("X"))
    #expect(context(desk).hasSuffix(" · WITHOUT C, 23 left out"))
    #expect(desk.state.session(themes: ["dark"]).leavesOut == true)
    _ = try desk.take(.character("S"))
    #expect(context(desk).hasSuffix(" · SAFE, 23 left out"))
    _ = try desk.take(.character("X"))
    #expect(desk.state.message == desk.state.words[.notice(.safeLeavesOut)])
    _ = try desk.take(.character("S"))
    #expect(desk.snapshot.clearance == .withoutConditions && desk.state.leavesOut)
  }

  @Test(
    "are kept from the first board on where the beginning asks for it", arguments: [true, false])
  func beginning(isSafe: Bool) throws {
    let desk = try Self.desk(isSafe: isSafe, leavesOut: !isSafe)
    #expect(desk.snapshot.clearance == .withoutConditions)
    #expect(Self.words(desk.shown).isDisjoint(with: try Self.names()))
  }
}

@Suite("Plain lines without records of handling code C")
struct PlainClearanceTests {
  /// The output after these answers, as text and as words.
  private static func said(_ answers: [String]) throws -> (text: String, words: Set<Substring>) {
    let system = TestSystem(answers: answers)
    let data = try SampleSnapshot.dataFolder()
    #expect(Main.run(["ptg", "--plain", "--data", data], in: system.environment) == .done)
    let text = system.output
    return (text, Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }))
  }

  @Test("name none of them, on any board", arguments: ["safe", "leave-out", "x"])
  func boards(word: String) throws {
    let snapshot = try SampleSnapshot.open()
    let names =
      try snapshot.database.investigations(in: .national).filter { $0.handling == .conditions }
      .flatMap { [$0.id, $0.operation] }
      + snapshot.database.actors(in: .national).filter { $0.handling == .conditions }
      .flatMap { [$0.id, $0.codename] }
    let answers = boardCatalogue.flatMap { [$0.id, "more", "more", "more", "more"] }
    // The first board is written before the answers are read.
    let all = try Self.said(["demand", word] + answers).text
    let text = try #require(all.split(separator: "23 records are left out", maxSplits: 1).last)
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" })
    #expect(words.isDisjoint(with: names.map { Substring($0) }))
  }

  @Test("close the page of one without its name, and answer as for a page that never was")
  func page() throws {
    let closed = try Self.said(["actor:A-0018", "leave-out"]).text
    let last = try #require(closed.split(separator: "That page is not shown now").last)
    #expect(!last.contains("A-0018"))
    let (mine, other) = (
      try Self.said(["x", "actor:A-0018"]).text, try Self.said(["x", "actor:A-9992"]).text
    )
    #expect(mine == other)
  }
}
