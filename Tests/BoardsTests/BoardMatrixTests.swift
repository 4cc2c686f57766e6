import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

@Suite("Every board and page of the sample")
struct BoardMatrixTests {
  private static let scopes = [
    "national", "region:se", "region:ldn", "kent", "city-of-london", "north-wales",
  ]
  private static let months = ["2017-04", "2018-05", "2019-03"]

  /// Calls `body` for every board, scope, grouping and month of the matrix.
  private static func forEach(
    _ language: Language, isSafe: Bool = false, _ body: (Sheet, String) throws -> Void
  ) throws {
    let snapshot = try SampleSnapshot.open()
    for text in scopes {
      let scope = try #require(Scope(text))
      for month in months {
        for board in boardCatalogue {
          for grouping in board.groupings.indices {
            let request = try SampleReading.request(
              scope, month, language, grouping: grouping, isSafe: isSafe)
            try body(board.load(snapshot, request), "\(board.id) \(text) \(month) \(grouping)")
          }
        }
      }
    }
  }

  /// Calls `body` for a page of every kind and thing that the snapshot has.
  private static func forEachPage(
    isSafe: Bool = false, _ body: (Sheet, Place) throws -> Void
  ) throws {
    let snapshot = try SampleSnapshot.open()
    let directory = snapshot.directory
    let places =
      directory.regions.map { Place.region($0.id) } + directory.forces.map { .force($0.id) }
      + (try snapshot.database.threats(inRegion: nil).map { .threat($0.id) })
      + (try snapshot.database.actors(in: .national).map { .actor($0.id) })
      + (try snapshot.database.investigations(in: .national).map { .investigation($0.id) })
    let request = try SampleReading.request(isSafe: isSafe)
    for place in places {
      try body(try #require(try place.load(from: snapshot, request), "\(place.text)"), place)
    }
  }

  private static func draw(_ sheet: Sheet, _ columns: Int, _ rows: Int) -> DrawnSheet {
    var state = ViewState()
    state.settle(in: sheet)
    return sheet.draw(
      size: Size(columns: columns, rows: rows), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state)
  }

  @Test(
    "says something, in either language, and is drawn at every size", arguments: Language.allCases)
  func loads(language: Language) throws {
    try Self.forEach(language) { sheet, name in
      #expect(!sheet.title.isEmpty && !sheet.sentences.isEmpty && !sheet.panes.isEmpty, "\(name)")
      #expect(sheet.sentences.allSatisfy { !$0.isEmpty && !$0.contains("\n") }, "\(name)")
      #expect(Set(sheet.panes.map(\.id)).count == sheet.panes.count, "\(name)")
      for (columns, rows) in [(40, 10), (80, 24), (120, 40)] {
        let drawn = Self.draw(sheet, columns, rows)
        #expect(drawn.canvas.bounds.contains(drawn.cursor), "\(name)")
      }
    }
  }

  @Test("has names for its data: lower case, and each once in a table")
  func columns() throws {
    let months = #/\d{4}-\d{2}/#
    try Self.forEach(.english) { sheet, name in
      for table in sheet.panes.compactMap(\.data) {
        let ids = table.columns.compactMap(\.id)
        #expect(Set(ids).count == ids.count, "\(name)")
        for id in ids where id.wholeMatch(of: months) == nil {
          #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" }, "\(name): \(id)")
        }
      }
    }
  }

  @Test("never gives outcomes as a percentage")
  func outcomes() throws {
    func check(_ sheet: Sheet, _ name: String) {
      let reader = SheetReader(sheet: sheet)
      let lines = reader.lines.filter { $0.lowercased().contains("outcome") }
      #expect(lines.allSatisfy { !$0.contains("%") }, "\(name)")
      for table in sheet.panes.compactMap(\.data) {
        for (position, column) in table.columns.enumerated()
        where column.id?.contains("outcome") == true || column.id == "referred" {
          let texts = table.rows.map { SheetReader.text($0.fields[position].runs) }
          #expect(texts.allSatisfy { !$0.contains("%") }, "\(name)")
        }
      }
    }
    try Self.forEach(.english) { check($0, $1) }
    try Self.forEachPage { check($0, $1.text) }
  }

  /// Columns whose numbers are places, bands, ages, months, money or scores, not counts of people.
  private static func isCount(_ id: String) -> Bool {
    let counts = [
      "reports", "referred", "repeat_victims", "vulnerable_victims", "victims", "p1", "p2", "p3",
      "p4", "outcomes_judicial", "outcomes_other",
    ]
    return counts.contains(id) || id.wholeMatch(of: #/\d{4}-\d{2}/#) != nil
  }

  @Test("keeps every count of one to four back in the safe view")
  func safe() throws {
    func check(_ sheet: Sheet, _ name: String) {
      for table in sheet.panes.compactMap(\.data) {
        for (position, column) in table.columns.enumerated() where Self.isCount(column.id ?? "") {
          for row in table.rows {
            let small = (1...4).contains { row.fields[position].raw == .integer($0) }
            #expect(!small, "\(name): \(column.id ?? "")")
          }
        }
      }
      let spoken = sheet.sentences.filter {
        $0.contains(#/\b[1-4] (reports|crimes|judicial|other outcomes|victims)/#)
      }
      #expect(spoken.isEmpty, "\(name)")
    }
    try Self.forEach(.english, isSafe: true) { check($0, $1) }
    try Self.forEachPage(isSafe: true) { check($0, $1.text) }
  }

  @Test("opens a page that exists wherever a row opens one")
  func opens() throws {
    let snapshot = try SampleSnapshot.open()
    for text in Self.scopes {
      let request = try SampleReading.request(try #require(Scope(text)))
      for board in boardCatalogue {
        let sheet = try board.load(snapshot, request)
        for place in Set(sheet.panes.compactMap(\.data).flatMap(\.rows).compactMap(\.opens)) {
          let page = try place.load(from: snapshot, request)
          #expect(page != nil, "\(board.id): \(place.text)")
        }
      }
    }
  }

  @Test("loads for every region, and every page of every thing")
  func everything() throws {
    let snapshot = try SampleSnapshot.open()
    for region in snapshot.directory.regions {
      for board in boardCatalogue {
        let sheet = try board.load(snapshot, SampleReading.request(.region(region.id)))
        #expect(!sheet.sentences.isEmpty)
      }
    }
    try Self.forEachPage { sheet, place in
      let drawn = Self.draw(sheet, 80, 24)
      #expect(drawn.canvas.lines.first?.isEmpty == false && !sheet.title.isEmpty, "\(place.text)")
    }
  }

  @Test("differs in Welsh where Welsh is known, and in no figure")
  func welsh() throws {
    let snapshot = try SampleSnapshot.open()
    for board in boardCatalogue {
      let sheets = try Language.allCases.map { language in
        try board.load(snapshot, SampleReading.request(.region("se"), "2019-03", language))
      }
      let texts = sheets.map { SheetReader(sheet: $0).text }
      let heads = sheets.map { $0.panes.compactMap(\.data).flatMap { $0.columns.map(\.title) } }
      #expect(heads[0] != heads[1] || texts[0] != texts[1], "\(board.id)")
      let raws = sheets.map { sheet in
        sheet.panes.compactMap(\.data).flatMap { $0.rows.flatMap { $0.fields.map(\.raw) } }
          .filter { if case .text = $0 { false } else { true } }
      }
      #expect(raws[0] == raws[1], "\(board.id)")
    }
  }
}
