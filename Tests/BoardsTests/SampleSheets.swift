import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

/// Every board and page of the sample, and their pictures, for tests that concern all of them.
enum SampleSheets {
  struct Named: Sendable {
    let name: String
    let sheet: Sheet
    let isBoard: Bool
  }

  static let all = Result { try boards() + pages() }

  /// Every board in every grouping, of the nation and of a region.
  private static func boards() throws -> [Named] {
    let snapshot = try SampleSnapshot.open()
    var sheets: [Named] = []
    for text in ["national", "region:se"] {
      let scope = try #require(Scope(text))
      for board in boardCatalogue {
        for choices in board.choices {
          let request = try SampleReading.request(scope, choices: choices)
          let sheet = try board.load(snapshot, request)
          sheets.append(Named(name: "\(board.id) \(text) \(choices)", sheet: sheet, isBoard: true))
        }
      }
    }
    return sheets
  }

  /// A page of every record in the snapshot.
  private static func pages() throws -> [Named] {
    let snapshot = try SampleSnapshot.open()
    var places = snapshot.directory.regions.map { Place.region($0.id) }
    places += snapshot.directory.forces.map { .force($0.id) }
    places += try snapshot.database.threats(inRegion: nil).map { .threat($0.id) }
    places += try snapshot.database.actors(in: .national).map { .actor($0.id) }
    places += try snapshot.database.investigations(in: .national).map { .investigation($0.id) }
    places += try snapshot.namedThings().filter {
      [.publication, .capability, .measure].contains($0.kind)
    }
    .map { .page($0.kind.rawValue, id: $0.id) }
    places += try snapshot.database.requests(in: .national).map { .request($0.id) }
    places += try snapshot.database.disseminationsWaiting(
      in: .region("sw"), on: snapshot.header.asAt
    )
    .map { .dissemination($0.id) }
    places += [
      .comparison(.force("kent"), with: "essex"), .comparison(.region("sw"), with: "2018-03"),
    ]
    let request = try SampleReading.request()
    return try places.map { place in
      let sheet = try #require(try place.load(from: snapshot, request))
      return Named(name: place.text, sheet: sheet, isBoard: false)
    }
  }

  /// The drawn stretches of each sheet, each once.
  static func stretches(in glyphs: Glyphs) throws -> [Drawn] {
    try glyphs == .unicode ? unicode.get() : drawn(in: glyphs)
  }

  struct Drawn: Sendable {
    let name: String
    let stretches: Set<Canvas.Stretch>
  }

  private static let unicode = Result { try drawn(in: .unicode) }

  private static func drawn(in glyphs: Glyphs) throws -> [Drawn] {
    try all.get().map { entry in
      Drawn(name: entry.name, stretches: Set(pictures(of: entry, glyphs).flatMap(\.stretches)))
    }
  }

  /// A board on screens of two sizes with the cursor in each pane in turn; a page on one screen.
  static func pictures(of entry: Named, _ glyphs: Glyphs) -> [Canvas] {
    let sheet = entry.sheet
    let sizes =
      [Size(columns: 120, rows: 60)] + (entry.isBoard ? [Size(columns: 80, rows: 24)] : [])
    var pictures: [Canvas] = []
    for size in sizes {
      var state = ViewState()
      state.settle(in: sheet)
      for focus in sheet.panes.indices
      where focus == state.focus || entry.isBoard && sheet.panes[focus].takesCursor {
        state.focus = focus
        let drawn = sheet.draw(
          size: size, glyphs: glyphs, frame: LayoutExamples.frame(), state: &state)
        pictures.append(drawn.canvas)
      }
    }
    return pictures
  }
}

extension Canvas {
  /// A stretch of cells of one role, on one line.
  struct Stretch: Hashable {
    let role: Role
    var text: String
  }

  /// The stretches of the cells, line by line.
  ///
  /// This is a plain loop, because most cells of all tests pass through it.
  var stretches: [Stretch] {
    var stretches: [Stretch] = []
    for y in 0..<size.rows {
      var stretch: Stretch?
      for x in 0..<size.columns {
        let cell = self[x, y]
        if cell.role != stretch?.role {
          if let stretch { stretches.append(stretch) }
          stretch = Stretch(role: cell.role, text: "")
        }
        if !cell.isContinuation { stretch?.text += String(cell.base) }
      }
      if let stretch { stretches.append(stretch) }
    }
    return stretches
  }
}
