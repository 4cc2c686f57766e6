import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Every board and page of the sample", .tags(.slow))
struct BoardMatrixTests {
  private struct Named: Sendable {
    let name: String
    let sheet: Sheet
    /// The data of each pane, made once for all tests.
    let data: [DataTable?]

    init(name: String, sheet: Sheet) {
      self.name = name
      self.sheet = sheet
      data = sheet.panes.map(\.data)
    }

    var tables: [DataTable] { data.compactMap(\.self) }

    /// All the text of the sheet.
    var lines: [String] { SheetReader(sheet: sheet).lines(with: data) }
  }

  /// The nation, a region, a region with a force too small for rates, and two forces.
  private static let scopes = ["national", "region:se", "region:lon", "kent", "city-of-london"]

  private static let english = Result { try boards(.english) }
  private static let welsh = Result { try boards(.welsh) }
  private static let safe = Result { try boards(.english, isSafe: true) + pages(isSafe: true) }
  private static let pages = Result { try pages() }
  private static let englishLines = Result { try english.get().map(\.lines) }

  /// Every board in every grouping, for each scope, in the first month and the last.
  private static func boards(_ language: Language, isSafe: Bool = false) throws -> [Named] {
    let snapshot = try SampleSnapshot.open()
    var sheets: [Named] = []
    for text in scopes {
      let scope = try #require(Scope(text))
      for month in ["2017-04", "2019-03"] {
        for board in boardCatalogue {
          for choices in board.choices {
            let request = try SampleReading.request(
              scope, month, language, choices: choices, isSafe: isSafe)
            let name = "\(board.id) \(text) \(month) \(choices)"
            sheets.append(Named(name: name, sheet: try board.load(snapshot, request)))
          }
        }
      }
    }
    return sheets
  }

  /// A page of every record in the snapshot; in the safe view only of places and threats.
  private static func pages(isSafe: Bool = false) throws -> [Named] {
    let snapshot = try SampleSnapshot.open()
    let directory = snapshot.directory
    var places = directory.regions.map { Place.region($0.id) }
    places += directory.forces.map { .force($0.id) }
    places += try snapshot.database.threats(inRegion: nil).map { .threat($0.id) }
    if !isSafe {
      places += try snapshot.database.actors(in: .national).map { .actor($0.id) }
      places += try snapshot.database.investigations(in: .national).map { .investigation($0.id) }
    }
    let request = try SampleReading.request(isSafe: isSafe)
    return try places.map { place in
      Named(name: place.text, sheet: try #require(try place.load(from: snapshot, request)))
    }
  }

  private static func draw(_ sheet: Sheet, _ columns: Int, _ rows: Int) -> DrawnSheet {
    var state = ViewState()
    state.settle(in: sheet)
    return sheet.draw(
      size: Size(columns: columns, rows: rows), glyphs: .unicode, frame: LayoutExamples.frame(),
      state: &state)
  }

  @Test("says something, in either language, and is drawn at every size")
  func loads() throws {
    for entry in try Self.english.get() + Self.welsh.get() + Self.pages.get() {
      let sheet = entry.sheet
      #expect(!sheet.title.isEmpty && !sheet.sentences.isEmpty, "\(entry.name)")
      #expect(sheet.sentences.allSatisfy { !$0.isEmpty && !$0.contains("\n") }, "\(entry.name)")
      #expect(Set(sheet.panes.map(\.id)).count == sheet.panes.count, "\(entry.name)")
      for (columns, rows) in [(40, 10), (80, 24), (120, 40)] {
        let drawn = Self.draw(sheet, columns, rows)
        #expect(drawn.canvas.bounds.contains(drawn.cursor), "\(entry.name)")
      }
    }
  }

  @Test("has names for its data: lower case, and each once in a table")
  func columns() throws {
    for entry in try Self.english.get() + Self.pages.get() {
      for table in entry.tables {
        let ids = table.columns.compactMap { $0.id?.name }
        #expect(Set(ids).count == ids.count, "\(entry.name)")
        for id in ids where id.wholeMatch(of: #/\d{4}-\d{2}/#) == nil {
          let isName = id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" }
          #expect(isName, "\(entry.name): \(id)")
        }
      }
    }
  }

  @Test("never gives outcomes as a percentage")
  func outcomes() throws {
    let entries = try Self.english.get() + Self.pages.get()
    let lines = try Self.englishLines.get() + Self.pages.get().map(\.lines)
    for (entry, lines) in zip(entries, lines) {
      let shares = lines.filter { $0.utf8.contains(UInt8(ascii: "%")) }
        .filter { $0.lowercased().contains("outcome") || $0.contains("referred") }
        // A part of the very cases that were taken up, not outcomes beside other years' referrals.
        .filter { !$0.hasPrefix("Taken up a year ago") }
      #expect(shares == [], "\(entry.name)")
      for table in entry.tables {
        for (position, column) in table.columns.enumerated()
        where column.id?.name.contains("outcome") == true || column.id == .referred {
          let texts = table.rows.map { SheetReader.text($0.fields[position].runs) }
          #expect(texts.allSatisfy { !$0.contains("%") }, "\(entry.name)")
        }
      }
    }
  }

  /// Whether the column counts people, reports or referrals.
  ///
  /// Columns of listed records do not count, because their counts are exact.
  private static func isCount(_ id: String) -> Bool {
    let counts = [
      "reports", "referred", "repeat_victims", "vulnerable_victims", "victims",
      "outcomes_judicial", "outcomes_other", "taken_up", "declined", "identified", "contacted",
      "safeguarded", "not_contacted", "not_contacted_this_month", "identified_this_month",
      "contacted_this_month", "not_contacted_outside", "year_before", "this_year", "last_year",
      "year_before_last",
    ]
    return counts.contains(id) || id.wholeMatch(of: #/\d{4}-\d{2}/#) != nil
  }

  @Test("shows every count of people, reports and referrals as a multiple of five in the safe view")
  func safe() throws {
    let spoken = #/\b[1-4] (reports?|crimes|judicial|other outcomes|victims?)\b/#
    for entry in try Self.safe.get() {
      for table in entry.tables {
        for (position, column) in table.columns.enumerated() {
          guard let id = column.id?.name, Self.isCount(id) else { continue }
          let raws = table.rows.map { $0.fields[position].raw }
          let exact = raws.filter { raw in
            if case .integer(let count) = raw { count % 5 != 0 } else { false }
          }
          #expect(exact.isEmpty, "\(entry.name): \(id)")
        }
      }
      #expect(!entry.sheet.sentences.contains { $0.contains(spoken) }, "\(entry.name)")
    }
  }

  @Test("opens a page that exists wherever a row opens one")
  func opens() throws {
    let snapshot = try SampleSnapshot.open()
    for text in Self.scopes {
      let request = try SampleReading.request(try #require(Scope(text)))
      var boards: [Place: String] = [:]
      for board in boardCatalogue {
        let sheet = try board.load(snapshot, request)
        for place in sheet.panes.compactMap(\.data).flatMap(\.rows).compactMap(\.opens) {
          boards[place] = board.id
        }
      }
      for (place, board) in boards {
        let page = try place.load(from: snapshot, request)
        #expect(page != nil, "\(board): \(place.text)")
      }
    }
  }

  @Test("loads for every region")
  func everything() throws {
    let snapshot = try SampleSnapshot.open()
    for region in snapshot.directory.regions {
      for board in boardCatalogue {
        let sheet = try board.load(snapshot, SampleReading.request(.region(region.id)))
        #expect(!sheet.sentences.isEmpty, "\(board.id) \(region.id)")
      }
    }
  }

  @Test("differs in Welsh, and in no figure")
  func welsh() throws {
    let lines = try Self.englishLines.get()
    for (position, english) in try Self.english.get().enumerated() {
      let welsh = try Self.welsh.get()[position]
      #expect(lines[position] != welsh.lines, "\(english.name)")
      let figures = [english, welsh].map { entry in
        entry.tables.flatMap { $0.rows.flatMap { $0.fields.map(\.raw) } }
          .filter { if case .text = $0 { false } else { true } }
      }
      #expect(figures[0].count == figures[1].count, "\(english.name)")
    }
  }
}
