import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("A board in Welsh", .tags(.slow))
struct WelshRoomTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  @Test(
    "has room for every column and tab of the English board", arguments: boardCatalogue.map(\.id),
    sizes)
  func columns(board: String, size: Size) throws {
    let english = try Self.shown(board, size, .english)
    let welsh = try Self.shown(board, size, .welsh)
    for (pane, columns) in english {
      let others = welsh[pane] ?? []
      let lost = columns.filter { !others.contains($0) }
      #expect(lost == [] || others.isEmpty, "\(pane): \(lost) of \(others)")
    }
    #expect(english["tabs"]?.count == boardCatalogue.count && welsh["tabs"] == english["tabs"])
  }

  @Test("counts the rows out of sight in Welsh", arguments: ["actors", "tasking"])
  func more(board: String) throws {
    let drawn = try Self.draw(board, Self.sizes[1], .welsh).screen
    let marks = drawn.canvas.lines.flatMap { $0.matches(of: /[↑↓] \d+ (\w+)/) }.map(\.1)
    #expect(!marks.isEmpty && marks.allSatisfy { $0 == "arall" })
  }

  /// The names of the columns in sight, by the pane that holds them; and the tabs in sight.
  private static func shown(
    _ id: String, _ size: Size, _ language: Language
  ) throws -> [String: [String]] {
    let (sheet, drawn) = try draw(id, size, language)
    var shown: [String: [String]] = [:]
    for target in drawn.targets {
      switch target.meaning {
      case .tab(let tab): shown["tabs", default: []].append("\(tab)")
      case .head(let pane, let column):
        let name = sheet.panes[pane].data?.columns[column].id?.name ?? "\(column)"
        shown[sheet.panes[pane].id, default: []].append(name)
      default: continue
      }
    }
    return shown
  }

  private static func draw(
    _ id: String, _ size: Size, _ language: Language
  ) throws -> (sheet: Sheet, screen: DrawnSheet) {
    let board = try #require(boardCatalogue.first { $0.id == id })
    let request = try SampleReading.request(.national, "2019-03", language)
    let sheet = try board.load(SampleSnapshot.open(), request)
    var state = ViewState()
    state.settle(in: sheet)
    let screen = sheet.draw(
      size: size, glyphs: .unicode, frame: frame(Words(language), active: id), state: &state)
    return (sheet, screen)
  }

  private static func frame(_ words: Words, active: String) -> Frame {
    Frame(
      context: LayoutExamples.frame().context,
      tabs: boardCatalogue.map { board in
        .init(
          key: String(board.key), title: words[board.title], short: words.short(board.title),
          isActive: board.id == active)
      }, keys: [], message: nil, marking: "OFFICIAL-SENSITIVE")
  }
}
