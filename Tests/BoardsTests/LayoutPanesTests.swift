import CellCanvas
import Testing

@testable import Boards
@testable import Sheets

@Suite("The layout of panes")
struct LayoutPanesTests {
  /// A picture of the panes: the number of a pane for every five columns and every line.
  private static func picture(
    _ needs: [PaneLayout.Need], focus: Int = 0, _ width: Int, _ height: Int, step: Int = 5
  ) -> String {
    let area = Rect(x: 0, y: 0, width: width, height: height)
    let areas = PaneLayout(needs, focus: focus, in: area).areas
    return (0..<height).map { y in
      stride(from: step / 2, to: width, by: step).map { x in
        let here = areas.filter { $0.value.contains(Point(x: x, y: y)) }.keys.sorted()
        return here.isEmpty ? "." : here.map(String.init).joined(separator: "+")
      }.joined()
    }.joined(separator: "\n")
  }

  private static func need(
    _ minimum: Int, _ natural: Int, _ side: Pane.Side = .left
  ) -> PaneLayout.Need {
    PaneLayout.Need(side: side, minimum: minimum, natural: natural)
  }

  @Test("is one column below 110 cells, the first panes growing first")
  func oneColumn() {
    let needs = [Self.need(2, 4), Self.need(2, 9, .right), Self.need(2, 3, .full)]
    #expect(
      Self.picture(needs, 40, 11) == """
        00000000
        00000000
        00000000
        00000000
        ........
        11111111
        11111111
        11111111
        ........
        22222222
        22222222
        """)
  }

  @Test("is two columns from 110 cells on, a gap between them")
  func twoColumns() {
    let needs = [
      Self.need(2, 3), Self.need(2, 2, .right), Self.need(2, 9), Self.need(1, 9, .right),
    ]
    #expect(
      Self.picture(needs, 110, 7) == """
        0000000000000111111111
        0000000000000111111111
        0000000000000.........
        .............333333333
        2222222222222333333333
        2222222222222333333333
        2222222222222333333333
        """)
    #expect(
      Self.picture(needs, 109, 7) == """
        0000000000000000000000
        0000000000000000000000
        0000000000000000000000
        ......................
        1111111111111111111111
        1111111111111111111111
        ......................
        """)
  }

  @Test("gives panes across both columns what they need, and leaves the columns their least")
  func full() {
    let needs = [Self.need(3, 4, .full), Self.need(3, 9), Self.need(2, 2, .right)]
    let roomy = """
      0000000000000000000000
      0000000000000000000000
      0000000000000000000000
      0000000000000000000000
      ......................
      1111111111111222222222
      1111111111111222222222
      1111111111111.........
      """
    #expect(Self.picture(needs, 110, 8) == roomy)
    let hungry = [Self.need(3, 20, .full)] + needs.dropFirst()
    #expect(Self.picture(hungry, 110, 8) == roomy)
  }

  @Test("brings the pane with the cursor where there is room for few")
  func focus() {
    let needs = [Self.need(4, 9), Self.need(3, 9), Self.need(4, 9)]
    let pictures = (0..<3).map { Self.picture(needs, focus: $0, 10, 6) }
    #expect(
      pictures == ["00\n00\n00\n00\n00\n00", "11\n11\n11\n11\n11\n11", "22\n22\n22\n22\n22\n22"])
  }

  @Test("skips a pane too high for the room that is left, and shows a lower one below")
  func skips() {
    let needs = [Self.need(2, 2), Self.need(8, 8), Self.need(2, 2)]
    #expect(Self.picture(needs, 10, 5) == "00\n00\n..\n22\n22")
  }

  @Test(
    "keeps every pane inside the area, and none on another, whatever the room",
    arguments: [(1, 1), (3, 2), (20, 6), (40, 10), (80, 24), (110, 3), (120, 40), (200, 60)])
  func inside(width: Int, height: Int) {
    let needs = [
      Self.need(6, 30, .full), Self.need(4, 12), Self.need(8, 14, .right), Self.need(6, 7),
    ]
    let area = Rect(x: 2, y: 3, width: width, height: height)
    for focus in needs.indices {
      let areas = PaneLayout(needs, focus: focus, in: area).areas
      #expect(areas[focus]?.isEmpty == false)
      #expect(areas.values.allSatisfy { area.intersection($0) == $0 })
      let cells = areas.values.reduce(0) { $0 + $1.width * $1.height }
      #expect(cells <= width * height)
      for (one, other) in areas.flatMap({ one in areas.map { (one, $0) } })
      where one.key < other.key {
        #expect(one.value.intersection(other.value).isEmpty)
      }
    }
  }

  @Test("gives the first pane what it needs, up to three fifths, before others stand")
  func first() {
    let needs = [Self.need(2, 20), Self.need(3, 3), Self.need(2, 2)]
    #expect(
      Self.picture(needs, 10, 10) == """
        00
        00
        00
        00
        00
        00
        ..
        11
        11
        11
        """)
    #expect(
      Self.picture(needs, focus: 1, 10, 10) == """
        00
        00
        00
        00
        00
        00
        ..
        11
        11
        11
        """)
  }

  @Test("has the main pane across both columns, and in the left one where that has room")
  func main() {
    let needs = [Self.need(2, 3, .main), Self.need(2, 2, .right), Self.need(1, 2)]
    #expect(
      Self.picture(needs, 120, 6, step: 20) == """
        000000
        000000
        000000
        ......
        222.11
        222.11
        """)
    #expect(
      Self.picture(needs, 260, 6, step: 26) == """
        0000001111
        0000001111
        000000....
        ..........
        222222....
        222222....
        """)
  }

  @Test("lets the main pane leave the next one its least height, where its own is kept")
  func mainAndNext() {
    let needs = [Self.need(3, 20, .main), Self.need(7, 7), Self.need(2, 2)]
    #expect(
      Self.picture(needs, 10, 12) == """
        00
        00
        00
        00
        ..
        11
        11
        11
        11
        11
        11
        11
        """)
    #expect(Self.picture(needs, 10, 10).contains("1") == false)
  }

  @Test("gives the main pane what the first panes of both columns leave, whatever comes later")
  func mainAbove() {
    let needs = [
      Self.need(3, 20, .main), Self.need(2, 9), Self.need(3, 9, .right), Self.need(9, 9),
    ]
    let areas = PaneLayout(needs, focus: 0, in: Rect(x: 0, y: 0, width: 120, height: 20)).areas
    #expect(areas[0]?.height == 16 && areas[1]?.height == 3 && areas[2]?.height == 3)
  }

  @Test(
    "gives a map no more than it can draw, and the rest to the others",
    arguments: [
      (16, "0000000000.11111"), (13, "0000000.11111"), (10, "0000000.11"), (7, "0000.11"),
    ])
  func steps(height: Int, expected: String) {
    let map = PaneLayout.Need(side: .left, minimum: 6, natural: 7, most: 10, steps: [4, 7, 10])
    let picture = Self.picture([map, Self.need(2, 5)], 5, height)
    #expect(picture.filter { $0 != "\n" } == expected)
  }

  @Test("shows a part of a map that has less than its least room")
  func part() {
    let map = PaneLayout.Need(side: .left, minimum: 6, natural: 7, most: 10, steps: [4, 7, 10])
    #expect(Self.picture([map], 5, 3) == "0\n0\n0")
  }

  @Test("brings what tells of the rows with the pane that has the cursor")
  func details() {
    let details = PaneLayout.Need(side: .left, minimum: 2, natural: 4, isDetails: true)
    let needs = [Self.need(4, 9), details, Self.need(2, 2), Self.need(2, 2), Self.need(2, 2)]
    #expect(Self.picture(needs, focus: 3, 5, 6) == "1\n1\n1\n.\n3\n3")
  }

  @Test("has no place for a pane that has nothing to say")
  func nothing() {
    let needs = [Self.need(2, 3), Self.need(3, 0), Self.need(2, 2)]
    #expect(
      Self.picture(needs, 10, 7) == """
        00
        00
        00
        ..
        22
        22
        ..
        """)
  }

  @Test("stands nowhere where there are no panes")
  func none() {
    #expect(PaneLayout([], focus: 0, in: Rect(x: 0, y: 0, width: 120, height: 9)).areas.isEmpty)
  }
}
