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
      #expect(lost == [] || others.isEmpty, "\(pane): \(others)")
    }
    #expect(english["tabs"]?.count == boardCatalogue.count && welsh["tabs"] == english["tabs"])
  }

  /// The names of the columns in sight, by the pane that holds them; and the tabs in sight.
  private static func shown(
    _ id: String, _ size: Size, _ language: Language
  ) throws -> [String: [String]] {
    let board = try #require(boardCatalogue.first { $0.id == id })
    let request = try SampleReading.request(.national, "2019-03", language)
    let sheet = try board.load(SampleSnapshot.open(), request)
    var state = ViewState()
    state.settle(in: sheet)
    let drawn = sheet.draw(
      size: size, glyphs: .unicode, frame: frame(Words(language), active: id), state: &state)
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
