import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Every board and page on every screen", .tags(.slow))
struct LayoutMatrixTests {
  private struct Drawn {
    let sheet: Sheet
    let state: ViewState
    let screen: DrawnSheet

    var text: String { screen.canvas.lines.joined(separator: "\n") }
  }

  private static let places = [
    "threats", "grid", "actors", "demand", "tasking", "victims", "capability", "meeting", "changes",
    "region:sw",
    "force:kent", "actor:A-0041", "investigation:I-0106", "threat:T-sw-02",
  ]

  private static let sizes = [20, 40, 80, 120, 200].flatMap { columns in
    [6, 10, 16, 24, 60].map { Size(columns: columns, rows: $0) }
  }

  private static func sheet(_ place: String, safe: Bool = false) throws -> Sheet {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request(.region("sw"), isSafe: safe)
    return try #require(try Place(place).load(from: snapshot, request))
  }

  private static func draw(_ sheet: Sheet, _ size: Size, focus: Int? = nil) -> Drawn {
    var state = ViewState()
    state.settle(in: sheet)
    if let focus { state.focus = focus }
    let screen = sheet.draw(
      size: size, glyphs: .unicode, frame: LayoutExamples.frame(), state: &state)
    return Drawn(sheet: sheet, state: state, screen: screen)
  }

  @Test("has its marking first and last, and the cursor on the selected row", arguments: places)
  func marking(place: String) throws {
    let sheet = try Self.sheet(place)
    for size in Self.sizes {
      let drawn = Self.draw(sheet, size)
      let lines = drawn.screen.canvas.lines
      #expect(lines.first == lines.last && lines[0].contains("OFFICIAL-SENSITIV"), "\(size)")
      let cursor = drawn.screen.cursor
      #expect(drawn.screen.canvas[cursor.x, cursor.y].base == "▸", "\(place) \(size)")
    }
  }

  @Test("names or counts every pane that has no room", arguments: places)
  func panes(place: String) throws {
    let sheet = try Self.sheet(place)
    for size in Self.sizes where size.rows >= 10 && size.columns >= 40 {
      let drawn = Self.draw(sheet, size)
      let standing = drawn.screen.targets.filter {
        if case .pane = $0.meaning { true } else { false }
      }
      let details = drawn.state.details(in: sheet).isEmpty ? 1 : 0
      let mayHide = sheet.panes.contains { $0.content == .details } ? details : 0
      let foot = drawn.screen.canvas.lines.suffix(3).joined(separator: " ")
      let isWhole = standing.count + mayHide >= sheet.panes.count
      #expect(isWhole || foot.contains("Tab "), "\(place) \(size)")
    }
  }

  @Test("marks every table that lost rows or columns", arguments: places)
  func tables(place: String) throws {
    let sheet = try Self.sheet(place)
    for size in Self.sizes where size.columns >= 50 {
      let drawn = Self.draw(sheet, size)
      for (index, pane) in sheet.panes.enumerated() {
        guard case .table(let table) = pane.content, !table.rows.isEmpty,
          let area = drawn.screen.targets.first(where: { $0.meaning == .pane(index) })?.area
        else { continue }
        let lines = drawn.screen.canvas.lines(in: area)
        let rows = drawn.screen.targets.count {
          if case .row(index, _) = $0.meaning { true } else { false }
        }
        let marks = lines.joined()
        #expect(
          rows == table.rows.count || marks.contains { "↑↓".contains($0) }, "\(place) \(size)")
        // Where one column replaces the one before it, either may be shown.
        let titles = table.columns.indices.filter { position in
          !table.columns[position].replacesPrevious
            && !table.columns.dropFirst(position + 1).prefix(1).contains { $0.replacesPrevious }
        }.map { table.columns[$0].title }.filter { !$0.isEmpty }
        // A table of one line shows no head, only the selected row.
        let isWhole = titles.allSatisfy { marks.contains($0) } || area.height < 3
        #expect(
          isWhole || marks.contains("…") || marks.contains("\(DataTable.columnsKey)+"),
          "\(place) \(size)")
      }
    }
  }

  @Test("writes nothing outside of the panes that it says stand there", arguments: places)
  func inside(place: String) throws {
    let sheet = try Self.sheet(place)
    for size in Self.sizes {
      let drawn = Self.draw(sheet, size)
      let bounds = drawn.screen.canvas.bounds
      #expect(drawn.screen.targets.allSatisfy { bounds.intersection($0.area) == $0.area })
      #expect(drawn.screen.canvas.lines.allSatisfy { SafeText($0).width <= size.columns })
    }
  }

  @Test("brings every pane by Tab, whatever the screen", arguments: places)
  func focus(place: String) throws {
    let sheet = try Self.sheet(place)
    for size in Self.sizes where size.rows < 60 {
      for index in sheet.panes.indices where sheet.panes[index].content != .details {
        let drawn = Self.draw(sheet, size, focus: index)
        #expect(drawn.screen.targets.contains { $0.meaning == .pane(index) }, "\(place) \(size)")
      }
    }
  }

  @Test(
    "explains every sign that it draws",
    arguments: places.map { ($0, false) } + (places.prefix(9) + places.suffix(1)).map { ($0, true) }
  )
  func legend(place: String, safe: Bool) throws {
    let sheet = try Self.sheet(place, safe: safe)
    let explained = sheet.legend.map(\.sign).joined(separator: " ")
    #expect(!sheet.legend.isEmpty)
    let canvas = Self.draw(sheet, Size(columns: 260, rows: 120)).screen.canvas
    // A dot separates two words; columns are further apart.
    let text = canvas.lines.dropFirst(3).dropLast(3).joined(separator: "\n")
      .replacing(#/\S · \S/#, with: "")
    for sign in "!·┄●" where text.contains(sign) {
      #expect(explained.contains(sign), "\(place): \(sign)")
    }
    for (sign, role) in [("▁", Role.chartLine), ("░", .shade1), ("▓", .barLikelihood)] {
      let isDrawn = (0..<120).contains { y in (0..<260).contains { canvas[$0, y].role == role } }
      let isPlain =
        role == .chartLine
        && !sheet.panes.compactMap(\.data).contains { table in
          table.rows.contains { $0.fields.contains { $0.runs.contains { $0.role == role } } }
        }
      #expect(
        !isDrawn || isPlain || explained.contains(sign) || text.contains("░1 "), "\(place): \(sign)"
      )
    }
  }
}

extension Canvas {
  /// The text of an area, line by line.
  fileprivate func lines(in area: Rect) -> [String] {
    var part = Canvas(size: area.size)
    part.draw(self, at: Point(x: -area.x, y: -area.y))
    return part.lines
  }
}
