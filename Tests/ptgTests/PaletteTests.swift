import Boards
import Sheets
import Testing
import ThreatDomain
import Wording

@testable import SnapshotStore
@testable import ptg

@Suite("The palette")
struct PaletteTests {
  private func palette(_ typed: String, _ language: Language = .english) throws -> Chooser<Intent> {
    let month = try #require(Month("2019-03"))
    let state = DashboardState(
      start: .board("threats"), scope: .national, month: month, language: language, isSafe: true)
    let directory = Self.directory(month - 2...month)
    var palette = state.palette(directory, directory.namedThings + Self.things)
    palette.type(typed)
    return palette
  }

  @Test(
    "finds boards, actions, scopes, pages and months by what one types",
    arguments: [
      ("grid", ["Grid"]), ("2", ["Grid", "March 2019", "February 2019"]),
      ("safe", ["safe view"]), ("help", ["help"]),
      ("sw", ["South West", "South West: show on the boards"]),
      ("kent", ["Kent Police", "Kent Police: show on the boards", "D-0400"]),
      ("force:kent", ["Kent Police"]), ("region:sw", ["South West"]), ("actor:A-0012", ["Heron"]),
      ("heddlu gwent", ["Gwent Police", "Gwent Police: show on the boards"]),
      ("romance south", ["Romance"]), ("i-0007", ["ALDER"]), ("inv ald", ["ALDER"]),
      ("national", ["National: show on the boards"]), ("feb", ["February 2019"]),
      ("cloned firm", ["ALDER"]), ("firm", ["ALDER"]), ("d-0400", ["D-0400"]),
      ("mandate kent", ["D-0400"]), ("nowhere", []),
    ])
  func finds(typed: String, expected: [String]) throws {
    #expect(try palette(typed).matches.prefix(3).map(\.label) == expected)
  }

  @Test(
    "does what its entry says",
    arguments: [
      ("grid", Intent.travel(.board("grid"))), ("force:kent", .travel(.place(.force("kent")))),
      ("kent show", .figures(.scope(.force("kent")))), ("sw show", .figures(.scope(.region("sw")))),
      ("threat romance", .travel(.place(.threat("T-1")))),
      ("alder", .travel(.place(.investigation("I-0007")))),
      ("heron", .travel(.place(.actor("A-0012")))),
      ("crime in england", .travel(.place(.publication("ons-2018")))),
      ("publication:ons", .travel(.place(.publication("ons-2018")))),
      ("national", .figures(.scope(.national))),
      ("d-0400", .travel(.place(.dissemination("D-0400")))),
      ("capability gaps", .travel(.landing(Landing(.board("capability"), pane: "gaps")))),
      ("tasking roles", .travel(.landing(Landing(.board("tasking"), pane: "roles")))),
      ("safe", .look(.safeView)), ("choose region", .list(.regions)),
    ])
  func does(typed: String, intent: Intent) throws {
    #expect(try palette(typed).choice == intent)
  }

  @Test("finds a force by its English name where the Welsh one is shown")
  func welsh() throws {
    #expect(try palette("gwent police", .welsh).matches.first?.label == "Heddlu Gwent")
  }

  @Test("holds every key of the table, and every entry under the heading of its kind")
  func whole() throws {
    let entries = try palette("").entries
    #expect(keyTable.allSatisfy { key in entries.contains { $0.choice == key.intent } })
    #expect(entries.first { $0.label == "Romance" }?.note == "South West")
    let groups = entries.map(\.group).reduce(into: [String]()) { groups, group in
      if groups.last != group { groups.append(group) }
    }
    #expect(
      groups == [
        "Boards", "Actions", "Regions", "Forces", "Threats", "Investigations", "Actors",
        "Publications", "Disseminations", "Requests", "Months",
      ])
  }

  @Test("leaves a kind out that no board and no page shows yet")
  func unshown() throws {
    let kinds = Self.things.filter { $0.landing == nil }.map(\.kind)
    let headings = Set(kinds.map { Words(.english)[$0.heading] })
    #expect(try headings.isDisjoint(with: palette("").entries.map(\.group)))
  }

  private static func directory(_ months: ClosedRange<Month>) -> Directory {
    Directory(
      regions: [Region(id: "sw", name: "South West", unit: "SW ROCU", unitName: "South West")],
      forces: [
        Force(
          id: "gwent", name: "Gwent Police", nameInWelsh: "Heddlu Gwent", isTerritorial: true),
        Force(id: "kent", name: "Kent Police", isTerritorial: true),
      ], fraudTypes: [], priorities: [], months: months)
  }

  private static let things = [
    NamedThing(.threat, id: "T-1", name: "Romance", regionID: "sw"),
    NamedThing(
      .investigation, id: "I-0007", name: "ALDER", regionID: "sw", title: "Cloned investment firm"),
    NamedThing(.actor, id: "A-0012", name: "Heron", regionID: "sw"),
    NamedThing(.publication, id: "ons-2018", name: "Crime in England and Wales", regionID: nil),
    NamedThing(
      .dissemination, id: "D-0400", name: "D-0400", regionID: "se", body: .force("kent"),
      fraudType: "Mandate fraud"),
    NamedThing(.request, id: "R-0001", name: "R-0001", regionID: "sw", body: .region("sw")),
  ]
}
