import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("What the last drawing left", .tags(.slow))
struct DrawingMemoryTests {
  /// A walk of the cursor over a sheet, the same for the same seed.
  private struct Walk: Sequence, IteratorProtocol {
    var state: UInt64

    mutating func next() -> Int? {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % 10
    }
  }

  private static func take(_ step: Int, _ state: inout ViewState, _ sheet: Sheet) {
    let motions: [Motion] = [.up, .down, .down, .left, .right, .pageDown, .pageUp, .last]
    if motions.indices.contains(step) {
      state.move(motions[step], in: sheet, page: 7)
    } else {
      state.moveFocus(by: step == 8 ? 1 : -1, in: sheet)
    }
  }

  private static let frame = Frame(
    context: [TextRun("South West", role: .text)], tabs: [], keys: [], message: nil,
    marking: "OFFICIAL-SENSITIVE", input: nil)

  @Test(
    "gives the same screen as drawing all of it", arguments: boardCatalogue.map(\.id),
    [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func same(board: String, size: Size) throws {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request(.region("sw"))
    let sheet = try #require(try Place.board(board).load(from: snapshot, request))
    var (state, memory) = (ViewState(), DrawingMemory())
    state.settle(in: sheet)
    for step in Walk(state: UInt64(size.columns)).prefix(8) {
      Self.take(step, &state, sheet)
      var other = state
      let whole = sheet.draw(size: size, glyphs: .unicode, frame: Self.frame, state: &other)
      let part = sheet.draw(
        size: size, glyphs: .unicode, frame: Self.frame, state: &state, number: 1, &memory)
      #expect(part.canvas == whole.canvas)
      #expect(part.cursor == whole.cursor && part.targets == whole.targets)
      #expect(part.pageRows == whole.pageRows && state == other)
    }
  }

  @Test("is nothing to another sheet, whatever its number was before")
  func another() throws {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request(.region("sw"))
    let size = Size(columns: 120, rows: 40)
    var memory = DrawingMemory()
    for (number, board) in boardCatalogue.enumerated() {
      let sheet = try #require(try Place.board(board.id).load(from: snapshot, request))
      var state = ViewState()
      state.settle(in: sheet)
      var other = state
      let whole = sheet.draw(size: size, glyphs: .unicode, frame: Self.frame, state: &other)
      let part = sheet.draw(
        size: size, glyphs: .unicode, frame: Self.frame, state: &state, number: number, &memory)
      #expect(part.canvas == whole.canvas)
    }
  }
}
