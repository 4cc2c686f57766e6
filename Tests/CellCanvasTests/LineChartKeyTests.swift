import CellCanvas
import Testing

private typealias Mark = LineChart.Mark

/// Thirteen months of which the last is beyond its limit; one is not known, one lacks a part.
private let chart = LineChart(
  points: [20, 22, 21, nil, 24, 22, 21, 23, 20, 22, 24, 23, 38],
  marks: [
    Mark(5, "~", "a month that lacks a force", role: .dim),
    Mark(8, "2", "7+ on one side of mean", keyed: "rule 2: 7+ on one side of mean", role: .warning),
    Mark(12, "1", "outside the limits", keyed: "rule 1: outside the limits"),
    Mark(12, "2", "7+ on one side of mean"), Mark(3, "1", "on no point"),
  ], axisLabels: [.init(36, "36"), .init(23, "23"), .init(10, "10")], mean: 23,
  meanName: "mean", upperLimit: 36, lowerLimit: 10, limitsName: "limits", markedIndex: 12,
  markedLabel: "38", markedMeaning: "this month")

private func drawn(_ columns: Int, _ rows: Int, _ chart: LineChart = chart) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  canvas.draw(chart, in: canvas.bounds)
  return canvas
}

@Suite("The key of a line chart")
struct LineChartKeyTests {
  @Test("stands above the chart, rules first, each sign in its role")
  func above() {
    let canvas = drawn(56, 15)
    #expect(
      canvas.lines.prefix(3) == [
        "● this month   1 rule 1: outside the limits",
        "2 rule 2: 7+ on one side of mean",
        "~ a month that lacks a force   ── mean   ┄┄ limits",
      ])
    #expect(
      canvas.roleMap.prefix(3) == [
        "pdddddddddddddd!ddddddddddddddddddddddddddd",
        "wddddddddddddddddddddddddddddddd",
        "dddddddddddddddddddddddddddddddmmddddddddiiddddddd",
      ])
  }

  @Test("gives way to the chart where that is low", arguments: [(4, 0), (5, 1), (9, 1), (10, 2)])
  func height(_ rows: Int, lines: Int) {
    let key = drawn(56, rows).lines.prefix { !$0.contains("┤") && !$0.contains("│") }
    #expect(key.count == lines)
  }

  @Test("leaves out what has no room, and cuts nothing")
  func narrow() {
    #expect(drawn(30, 9).lines[0] == "● this month   ── mean")
  }

  @Test("names no limits, points or marks that the chart does not show")
  func none() {
    let bare = LineChart(
      points: [1, 2, nil], marks: [Mark(2, "1", "on no point")], meanName: "mean",
      limitsName: "limits", markedIndex: 2, markedMeaning: "this month")
    #expect(bare.key.isEmpty)
  }
}

@Suite("The points of a line chart")
struct LineChartPointTests {
  @Test("carry the number of their rule, the current one too; what only lacks a part is not lit")
  func marks() {
    let canvas = drawn(56, 13)
    let signs = (0..<13).flatMap { y in (7..<56).map { (canvas[$0, y].base, canvas[$0, y].role) } }
      .dropFirst(2 * 49)
    #expect(signs.count { $0 == ("1", .alert) } == 1)
    #expect(signs.count { $0 == ("2", .warning) } == 1)
    #expect(signs.count { $0 == ("~", .dim) } == 1)
    let current = canvas.lines.first { $0.contains("38") }
    #expect(current?.contains("1●38") == true)
  }

  @Test("are not joined over a gap")
  func gap() {
    func line(_ points: [Double?]) -> String? {
      drawn(23, 3, LineChart(points: points)).roleMap.first { $0.contains("l") }
    }
    #expect(line([5, 5, nil, 5, 5])?.split(separator: "b").last == "llllll.........llllll")
    #expect(line([5, 5, 5, 5, 5])?.split(separator: "b").last == "lllllllllllllllllllll")
  }

  /// A line that comes close to its limits.
  private static func near(_ points: [Double?]) -> LineChart {
    LineChart(
      points: points, axisLabels: [.init(100, "100"), .init(0, "0")], mean: 50, upperLimit: 100,
      lowerLimit: 0)
  }

  /// The lines of a picture on which a limit stands, each with how many of its cells are of the line.
  private static func limits(_ canvas: Canvas) -> [Int] {
    canvas.roleMap.filter { $0.contains("i") }.map { $0.count { $0 == "l" } }
  }

  @Test(
    "stand on a limit only where they reach it", arguments: [5, 6, 8, 12, 20])
  func reach(_ rows: Int) {
    let within = drawn(40, rows, Self.near([99, 1, 99, 98, 2, 99]))
    #expect(Self.limits(within) == [0, 0])
    let beyond = drawn(40, rows, Self.near([101, 101, 101, 101]))
    #expect(Self.limits(beyond) == [0, 0])
    let on = drawn(40, rows, Self.near([100, 100, 50, 0, 0]))
    #expect(Self.limits(on).allSatisfy { $0 > 0 } && Self.limits(on).count == 2)
  }
}
