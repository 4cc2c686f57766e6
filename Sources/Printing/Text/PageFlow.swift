import Boards
import CellCanvas
import Sheets

/// Puts blocks on pages.
///
/// Heads are repeated, and a block that fits a page is not cut.
struct PageFlow {
  let size: Size
  let glyphs: Glyphs

  private static let leastRowsBeforeBreak = 3

  /// The body of each page.
  ///
  /// Without blocks, there is one blank body.
  func bodies(of blocks: [PaperBlock]) -> [Canvas] {
    var done: [Canvas] = []
    var body = empty
    var y = 0
    for block in blocks {
      if isBetterOnNext(block, from: y) {
        done.append(body)
        (body, y) = (empty, 0)
      }
      var poured = 0
      while true {
        poured += pour(block, from: poured, into: &body, at: &y)
        guard poured < block.canvas.size.rows else { break }
        done.append(body)
        (body, y) = (empty, 0)
      }
      y += 1
    }
    return done + [body]
  }

  private var empty: Canvas { Canvas(size: size, glyphs: glyphs) }

  /// Whether a block without room here should start on the next page.
  private func isBetterOnNext(_ block: PaperBlock, from y: Int) -> Bool {
    let rows = block.canvas.size.rows
    guard y > 0, rows > size.rows - y else { return false }
    return !block.canBreak || rows <= size.rows
      || size.rows - y < block.headRows + PageFlow.leastRowsBeforeBreak
  }

  /// Copies as many rows of the block as have room, below its head, and returns their number.
  private func pour(
    _ block: PaperBlock, from first: Int, into body: inout Canvas, at y: inout Int
  ) -> Int {
    let head = first == 0 ? 0 : block.headRows
    let count = min(block.canvas.size.rows - first, size.rows - y - head)
    copy(block.canvas, rows: 0..<head, to: &body, at: y)
    copy(block.canvas, rows: first..<(first + count), to: &body, at: y + head)
    y += head + count
    return count
  }

  private func copy(_ source: Canvas, rows: Range<Int>, to body: inout Canvas, at y: Int) {
    guard !rows.isEmpty else { return }
    let area = Rect(x: 0, y: y, width: size.columns, height: rows.count)
    body.clipped(to: area) { $0.draw(source, at: Point(x: 0, y: y - rows.lowerBound)) }
  }
}
