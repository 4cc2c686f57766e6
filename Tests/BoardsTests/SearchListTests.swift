import SampleForTests
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets
@testable import SnapshotStore

@Suite("The search by name")
struct SearchListTests {
  @Test("leads every record of the sample to a place that is there, and to its row or its pane")
  func landings() throws {
    let snapshot = try SampleSnapshot.open()
    var sheets: [String: Sheet] = [:]
    for thing in try snapshot.namedThings() {
      guard let landing = thing.landing, let pane = landing.pane else { continue }
      var request = try SampleReading.request()
      for (control, state) in landing.states { request.choices[control] = state }
      let key = "\(landing.place.text) \(pane)"
      let sheet = try sheets[key] ?? landing.place.load(from: snapshot, request)
      let loaded = try #require(sheet, "\(thing.id)")
      sheets[key] = loaded
      let found = try #require(loaded.panes.first { $0.id == pane }, "\(thing.id): \(landing)")
      // Only cases not taken up have a row until each case has a page.
      if thing.kind == .dissemination { continue }
      let row = landing.record.flatMap { found.data?.position(of: $0) }
      #expect(row != nil, "\(thing.id): \(landing)")
    }
  }

  @Test("puts the cursor on the row of the record, and says where there is none")
  func row() throws {
    let snapshot = try SampleSnapshot.open()
    let sheet = try #require(
      try Place.board("tasking").load(from: snapshot, try SampleReading.request()))
    let pane = try #require(sheet.panes.first { $0.id == "not-taken-up" })
    let table = try #require(pane.shownTable)
    let column = try #require(table.columns.firstIndex { $0.id == .disseminationId })
    for row in [0, 3, table.rows.count - 1] {
      guard case .text(let id) = table.rows[row].fields[column].raw else { continue }
      var view = ViewState()
      (view.awaitedPanes, view.awaitedRecord) = (["not-taken-up"], id)
      view.settle(in: sheet)
      #expect(view.rows["not-taken-up"] == row && view.awaitedRecord == nil)
    }
    var view = ViewState()
    (view.awaitedPanes, view.awaitedRecord) = (["not-taken-up"], "D-9999")
    view.settle(in: sheet)
    #expect(view.awaitedRecord == "D-9999")
  }

  @Test("shows each kind that has a place under its heading, and no record without a place")
  func kinds() throws {
    let snapshot = try SampleSnapshot.open()
    let words = Words(.english)
    let things = try snapshot.namedThings()
    let entries = SearchList(snapshot.directory, words).entries(things)
    let shown = Set(things.filter { $0.landing != nil }.map { words[$0.kind.heading] })
    #expect(Set(entries.map(\.group)) == shown)
    #expect(
      shown.isSuperset(of: [
        "Regions", "Forces", "Threats", "Investigations", "Actors", "Disseminations", "Measures",
        "Publications",
      ]))
    for entry in entries {
      guard case .open(let landing) = entry.choice else { continue }
      #expect(landing.place.isKnown)
    }
  }

  @Test("knows titles only where they were read", arguments: [true, false])
  func titles(areRead: Bool) throws {
    let snapshot = try SampleSnapshot.open(.withoutConditions)
    let list = SearchList(snapshot.directory, Words(.english))
    let entries = list.entries(try snapshot.namedThings(withTitles: areRead))
    var chooser = Chooser(title: "", entries: entries)
    chooser.type("carer with power of attorney")
    #expect(chooser.matches.isEmpty == !areRead)
    let titles = Set(try snapshot.database.investigations(in: .national).map(\.title))
    let said = Set(entries.flatMap { [$0.label, $0.note ?? ""] + $0.aliases })
    #expect(titles.isDisjoint(with: said) == !areRead)
  }

  @Test("finds the same names in Welsh, without accents, words in any order")
  func welsh() throws {
    let snapshot = try SampleSnapshot.open()
    let list = SearchList(snapshot.directory, Words(.welsh))
    let entries = list.entries(try snapshot.namedThings())
    for (typed, label) in [
      ("twyll rhamant", "Twyll rhamant"), ("romance fraud", "Twyll rhamant"),
      ("cymru heddlu de", "Heddlu De Cymru"), ("south wales police", "Heddlu De Cymru"),
    ] {
      var chooser = Chooser(title: "", entries: entries)
      chooser.type(typed)
      #expect(chooser.matches.first?.label == label, "\(typed)")
    }
  }
}
