import Boards
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import ptg_bench

@Suite("The bench of boards")
struct BoardsBenchTests {
  private func request(_ snapshot: borrowing Snapshot, _ scope: Scope) -> BoardRequest {
    BoardRequest(
      scope: scope, month: snapshot.directory.months.upperBound, words: Words(.english))
  }

  @Test("measures the nation, a region, and a force of that region")
  func scopes() throws {
    let snapshot = try SampleSnapshot.open()
    let scopes = try BoardsCase.scopes(of: snapshot)
    try #require(scopes.count == 3)
    guard case .region(let region) = scopes[1], case .force(let force) = scopes[2] else {
      Issue.record("\(scopes)")
      return
    }
    #expect(scopes[0] == .national)
    #expect(snapshot.directory.force(force)?.regionID == region)
  }

  @Test("measures every board in each view, and pages of every kind")
  func cases() throws {
    let snapshot = try SampleSnapshot.open()
    for scope in try BoardsCase.scopes(of: snapshot) {
      let request = request(snapshot, scope)
      let boards = BoardsCase.boards(in: request)
      #expect(Set(boards.map(\.place)) == Set(boardCatalogue.map { .board($0.id) }))
      #expect(Set(boards.map(\.name)).count == boards.count)
      let pages = try BoardsCase.pages(of: snapshot, in: request)
      #expect(pages.count == snapshotPages.count)
      for page in pages { #expect(!page.isEmpty, "\(scope)") }
    }
  }

  @Test("finds every place that it measures, and rows that it shows")
  func shown() throws {
    let snapshot = try SampleSnapshot.open()
    let request = request(snapshot, .national)
    let pages = try BoardsCase.pages(of: snapshot, in: request).compactMap(\.first)
    for measured in BoardsCase.boards(in: request) + pages {
      let sheet = try #require(try measured.load(from: snapshot))
      #expect(sheet.shownRows > 0, "\(measured.name)")
    }
  }

  @Test(
    "asks the export's own rows what roll-ups answer", arguments: ["national", "region:sw", "kent"])
  func raw(_ text: String) throws {
    let snapshot = try SampleSnapshot.open()
    let (scope, month) = (try #require(Scope(text)), snapshot.directory.months.upperBound)
    let months = (month - 24)...month
    let group = "Advance fee"
    func ask(_ question: RawQuestion) throws -> [KeyedDemand] {
      try question.ask(snapshot, scope: scope, month: month, group: group)
    }
    #expect(try ask(.total) == snapshot.database.demand(of: scope, in: months))
    #expect(try ask(.byType) == snapshot.database.demandByType(of: scope, in: months))
    let byGroup = try ask(.byGroup).map { row in
      KeyedDemand(
        key: KeyedDemand.key(of: row.key, in: scope), month: row.month, count: row.count)
    }
    let rolledByGroup = try snapshot.database.demandByGroup(of: [scope], in: months)
    #expect(byGroup == rolledByGroup.sorted { ($0.key, $0.month) < ($1.key, $1.month) })
    #expect(
      try ask(.forcesOfGroup)
        == snapshot.database.demandOfForces(in: scope, group: group, months: months))
    let victims = try ask(.byVictim).map(\.count).sorted { $0.reports < $1.reports }
    let rolled = try snapshot.database.demandByVictim(of: scope, in: month...month).map(\.count)
    #expect(victims == rolled.sorted { $0.reports < $1.reports })
    guard case .region = scope else { return }
    #expect(try ask(.byForce) == snapshot.database.demandOfParts(of: scope, in: months))
  }
}

@Suite("The options of the bench of boards")
struct BoardsOptionsTests {
  @Test("are twenty runs of every place unless they are given")
  func options() throws {
    #expect(try BoardsOptions(["--data", "d"]).runs == 20)
    let given = try BoardsOptions(["--data=d", "--place", "grid", "--runs", "3"])
    #expect((given.place, given.runs) == ("grid", 3))
  }

  @Test(
    "are refused in words",
    arguments: [
      [], ["--data", "d", "--runs", "0"], ["--data", "d", "x"], ["--runs", "2"],
      ["--data", "d", "--place", "moon"],
    ])
  func refused(_ words: [String]) {
    #expect(throws: BenchUsage.self) { try BoardsOptions(words) }
  }
}
