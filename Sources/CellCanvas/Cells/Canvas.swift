/// A screen or page of cells; every board is drawn here, then painted or printed.
///
/// Nothing is written outside the canvas or outside ``clip``. A wide character with half of it
/// outside becomes a blank.
package struct Canvas: Hashable, Sendable {
  package let size: Size

  /// The characters for lines, blocks and marks; ASCII on terminals without UTF-8.
  package let glyphs: Glyphs

  /// The part of the canvas that may be written to; at first the whole canvas.
  package private(set) var clip: Rect

  private var cells: [Cell]

  package init(size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
    clip = Rect(size)
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(size) }

  /// The cell at a position; blank outside the canvas.
  package subscript(x: Int, y: Int) -> Cell {
    guard bounds.contains(Point(x: x, y: y)) else { return .blank }
    return cells[y * size.columns + x]
  }

  /// Whether a line is the same in both canvases, cell by cell; `false` where their sizes differ.
  package func hasLine(_ y: Int, of other: Canvas) -> Bool {
    guard size == other.size, (0..<size.rows).contains(y) else { return false }
    let line = y * size.columns..<(y + 1) * size.columns
    return cells[line] == other.cells[line]
  }

  /// Draws with all writes kept inside `area` as well as inside the present clip.
  package mutating func clipped(to area: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = clip
    clip = outer.intersection(area)
    draw(&self)
    clip = outer
  }

  /// Sets one cell; the other half of a wide character that it overwrites becomes a blank.
  ///
  /// Used for lines, blocks and marks. A character that safe text would hide becomes `¤` here too.
  package mutating func put(_ scalar: Unicode.Scalar, at point: Point, role: Role) {
    guard clip.contains(point) else { return }
    guard ScalarJudgement.isDrawn(scalar) else { return place(.hidden(glyphs), at: point) }
    let shown = glyphs.isASCII ? asciiForm(of: scalar) : scalar
    place(Cell(shown, role: role), at: point)
  }

  /// Sets one cell inside the clip, and the cell's right half if the character is wide.
  mutating func place(_ cell: Cell, at point: Point) {
    guard clip.contains(point) else { return }
    let isWide = cell.width == 2
    guard isWide, clip.contains(Point(x: point.x + 1, y: point.y)) else {
      set(isWide ? Cell(" ", role: cell.role) : cell, at: point)
      return
    }
    set(cell, at: point)
    set(.continuation(role: cell.role), at: Point(x: point.x + 1, y: point.y))
  }

  /// Puts a combining mark on the cell at `point`.
  mutating func addMark(_ mark: Unicode.Scalar, at point: Point) {
    guard clip.contains(point) else { return }
    cells[point.y * size.columns + point.x].add(mark)
  }

  /// Gives the cell at a position another role and keeps its character.
  ///
  /// The mark of a hidden character keeps its own role, so that no selection covers it.
  mutating func restyle(_ point: Point, role: Role) {
    guard clip.contains(point) else { return }
    let index = point.y * size.columns + point.x
    guard cells[index].role != .hostile else { return }
    cells[index] = cells[index].styled(role)
  }

  private mutating func set(_ cell: Cell, at point: Point) {
    let index = point.y * size.columns + point.x
    if cells[index].isContinuation, !cell.isContinuation, point.x > 0 {
      cells[index - 1] = Cell(" ", role: cells[index - 1].role)
    }
    if cells[index].width == 2, point.x + 1 < size.columns {
      cells[index + 1] = Cell(" ", role: cells[index + 1].role)
    }
    cells[index] = cell
  }
}
