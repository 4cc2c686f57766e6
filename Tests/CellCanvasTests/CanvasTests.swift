import CellCanvas
import Testing

@Suite("A canvas")
struct CanvasTests {
  @Test("clips what is written outside of it")
  func clipping() {
    var canvas = Canvas(size: Size(columns: 5, rows: 2))
    canvas.write("abcdef", at: Point(x: -2, y: 0))
    canvas.write("abcdef", at: Point(x: 3, y: 1))
    canvas.write("nowhere", at: Point(x: 0, y: 2))
    #expect(canvas.lines == ["cdef", "   ab"])
  }

  @Test("never shows half of a wide character at its edges")
  func wideAtEdge() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.write("x東京", at: Point(x: 0, y: 0))
    canvas.write("東京x", at: Point(x: -1, y: 1))
    #expect(canvas.lines == ["x東", " 京x"])
  }

  @Test(
    "blanks what remains of a wide character it overwrites",
    arguments: [(0, "a 京"), (1, " a京")])
  func overwriting(_ x: Int, expected: String) {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("東京", at: Point(x: 0, y: 0))
    canvas.write("a", at: Point(x: x, y: 0))
    #expect(canvas.lines == [expected])
  }

  @Test("overwrites two wide characters with one between them")
  func overlap() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("東京", at: Point(x: 0, y: 0))
    canvas.write("都", at: Point(x: 1, y: 0))
    #expect(canvas.lines == [" 都"])
  }

  @Test("cuts to the width allowed, over several runs too")
  func maxWidth() {
    var canvas = Canvas(size: Size(columns: 12, rows: 3))
    canvas.write("Investment fraud", at: Point(x: 0, y: 0), maxWidth: 8)
    let runs = [TextRun("Invest", role: .heading), TextRun("ment", role: .alert)]
    canvas.write(runs, at: Point(x: 0, y: 1), maxWidth: 8)
    canvas.write(runs, at: Point(x: 0, y: 2), maxWidth: 6)
    #expect(canvas.lines == ["Investm…", "Investm…", "Inves…"])
    #expect(canvas.roleMap == ["", "HHHHHH!!", "HHHHHH"])
  }

  @Test("draws a box with a title")
  func box() {
    var canvas = Canvas(size: Size(columns: 14, rows: 3))
    canvas.drawBox(canvas.bounds, title: "Forces, reports")
    #expect(
      canvas.lines == [
        "┌─ Forces,… ─┐",
        "│            │",
        "└────────────┘",
      ])
  }

  @Test("draws a grid whose lines join")
  func grid() {
    var canvas = Canvas(size: Size(columns: 9, rows: 5))
    canvas.drawGrid(canvas.bounds, verticals: [0, 4, 8], horizontals: [0, 2, 4])
    #expect(
      canvas.lines == [
        "┌───┬───┐",
        "│   │   │",
        "├───┼───┤",
        "│   │   │",
        "└───┴───┘",
      ])
  }

  @Test("restyles a selection and keeps what it says")
  func restyling() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.write("abc", at: Point(x: 0, y: 0), role: .p1)
    canvas.restyle(Rect(x: 1, y: 0, width: 3, height: 4), role: .selected)
    #expect(canvas.lines == ["abc"])
    #expect(canvas.roleMap == ["1SSS"])
  }

  @Test("draws a popup over what was there, and keeps inside a clip")
  func popup() {
    var canvas = Canvas(size: Size(columns: 6, rows: 2))
    canvas.write("東京東", at: Point(x: 0, y: 0))
    var popup = Canvas(size: Size(columns: 2, rows: 2))
    popup.write("ab", at: Point(x: 0, y: 0))
    canvas.draw(popup, at: Point(x: 1, y: 0))
    canvas.clipped(to: Rect(x: 0, y: 1, width: 3, height: 1)) { canvas in
      canvas.write("long text", at: Point(x: 0, y: 1))
    }
    #expect(canvas.lines == [" ab 東", "lon"])
  }

  @Test("uses ASCII alone where the terminal has no UTF-8")
  func ascii() {
    var canvas = Canvas(size: Size(columns: 6, rows: 3), glyphs: .ascii)
    canvas.drawBox(canvas.bounds)
    canvas.write("Tŷ£…", at: Point(x: 1, y: 1))
    #expect(canvas.lines == ["+----+", "|TyL~|", "+----+"])
  }

  @Test("has room for nothing and takes writes all the same")
  func empty() {
    var canvas = Canvas(size: Size(columns: -1, rows: 3))
    canvas.drawBox(Rect(x: 0, y: 0, width: 9, height: 9))
    canvas.fill(Rect(x: -3, y: -3, width: 9, height: 9))
    #expect(canvas.lines == ["", "", ""])
  }

  @Test("gives every role a letter and a name of its own")
  func letters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}

@Suite("An area")
struct RectTests {
  let area = Rect(x: 2, y: 1, width: 10, height: 6)

  @Test("is cut into parts that take no more than there is")
  func splitting() {
    #expect(area.splitTop(2).top == Rect(x: 2, y: 1, width: 10, height: 2))
    #expect(area.splitTop(2).rest == Rect(x: 2, y: 3, width: 10, height: 4))
    #expect(area.splitBottom(2).bottom == Rect(x: 2, y: 5, width: 10, height: 2))
    #expect(area.splitRight(4).right == Rect(x: 8, y: 1, width: 4, height: 6))
    #expect(area.splitLeft(99).left == area)
    #expect(area.splitLeft(99).rest.isEmpty)
  }

  @Test("is cut into even columns with gaps")
  func columns() {
    #expect(area.columns(3, gap: 1).map(\.width) == [2, 3, 3])
    #expect(area.columns(3, gap: 1).map(\.x) == [2, 5, 9])
  }
}
