import Testing
import ThreatDomain

/// The series have a mean of 0, so that the sign of a value is its side of the mean.
@Suite("The four rules of an XmR chart")
struct FindingsTests {
  private static func findings(_ values: [Double]) throws -> [RuleFinding] {
    try #require(XmRChart(values, floor: .none)).findings
  }

  @Test("are all named, fired or not, with the lines that they measure by")
  func quiet() throws {
    let chart = try #require(XmRChart(SignalTests.quiet))
    let findings = chart.findings
    #expect(findings.map(\.rule) == XmRRule.allCases)
    #expect(findings.allSatisfy { $0.signal == nil && $0.positions.isEmpty && $0.earlier.isEmpty })
    #expect(findings[0].bounds == [chart.upperLimit, chart.lowerLimit])
    #expect(findings[1].bounds == [chart.mean] && findings[2].bounds.isEmpty)
    // Two thirds of the way to the limits from Python's statistics module.
    #expect(abs(findings[3].bounds[0] - 333.0130) < 0.0001)
    #expect(abs(findings[3].bounds[1] - 277.4486) < 0.0001)
  }

  @Test("name the months that took part, and say the signals of the last month", arguments: 0..<8)
  func fired(_ index: Int) throws {
    let example = SignalTests.cases[index]
    let chart = try #require(XmRChart(example.values))
    let fired = chart.findings.filter { $0.signal != nil }
    #expect(fired.map(\.signal) == chart.signals && fired.count == 1)
    let expected: [XmRRule: [Int]] = [
      .outsideLimit: [12], .shift: Array(6...12), .trend: Array(6...12), .nearLimit: [10, 12],
    ]
    #expect(fired[0].positions == expected[fired[0].rule])
  }

  @Test("keep an earlier point outside the limits in sight")
  func earlier() throws {
    let values = [310.0, 295, 322, 301, 402] + [288, 315, 307, 299, 312, 305, 296, 318]
    let outside = try Self.findings(values)[0]
    #expect(outside.signal == nil && outside.positions.isEmpty && outside.earlier == [4])
  }

  @Test("mark a point by every rule that it took part in")
  func byPosition() throws {
    let values: [Double] = [1, 2, 1, 2, 1, 2, 1, 2, 10, 11, 12, 13, 14, 15, 16, 30]
    let rules = try #require(XmRChart(values)).rulesByPosition
    #expect(rules.count == values.count)
    #expect(rules.last == [.outsideLimit, .shift, .trend])
    #expect(rules[7] == [.shift] || rules[7].contains(.shift))
  }
}

/// The marked points in the unit tests of NHSRplotthedots.
///
/// Source: `tests/testthat/test-ptd_calculate_point_type.R` of the package, which is Making Data
/// Count's own. Its vectors give the side of the mean, or the limit that is near, for each point.
@Suite("The rules of Making Data Count")
struct PublishedRulesTests {
  /// `ptd_seven_point_one_side_mean`: the seventh and later points of a run.
  @Test(
    "flag the seventh point in a row on one side of the mean, and those after it",
    arguments: [
      (Array(repeating: 1.0, count: 6) + [-6], [Int]()),
      (Array(repeating: 1.0, count: 8) + [-8], [6, 7]),
      (Array(repeating: -1.0, count: 8) + [8], [6, 7]),
    ])
  func shift(_ values: [Double], flagged: [Int]) throws {
    let chart = try #require(XmRChart(values, floor: .none))
    #expect(chart.mean == 0)
    #expect(values.indices.filter { chart.signal(of: .shift, at: $0) != nil } == flagged)
  }

  /// `ptd_seven_point_trend`: seven points, each above the one before, or each below it.
  @Test(
    "flag the seventh point of a rise or a fall",
    arguments: [
      ([1, 2, 3, 4, 5, 6], []), ([1, 2, 3, 3, 4, 5, 6], []), ([1, 2, 3, 4, 5, 6, 7], [6]),
      ([2, 1, 2, 3, 4, 5, 6, 7, 3], [7]), ([7, 6, 5, 4, 3, 2, 1], [6]),
      ([2, 7, 6, 5, 4, 3, 2, 1, 3], [7]),
    ] as [([Double], [Int])])
  func trend(_ values: [Double], flagged: [Int]) throws {
    let chart = try #require(XmRChart(values, floor: .none))
    #expect(values.indices.filter { chart.signal(of: .trend, at: $0) != nil } == flagged)
  }

  /// `ptd_part_of_two_in_three`: the points near the limit, of any three points.
  @Test(
    "flag the two of three points that are near a limit",
    arguments: [
      ([0, 0, 1, 0, 1, 0, 0], [2, 4]), ([0, 0, 1, 1, 0, 0, 0], [2, 3]), ([1, 0, 0, 1], []),
      ([1, 0, 0, 1, 1], [3, 4]),
    ] as [([Int], [Int])])
  func nearLimit(_ near: [Int], flagged: [Int]) throws {
    // A long calm series, with limits that three further points hardly move: 4 is near, 1 is not.
    let calm = (0..<200).map { $0.isMultiple(of: 2) ? 1.0 : -1.0 }
    let values = calm + near.map { $0 == 1 ? 4.5 : 1.0 }
    let chart = try #require(XmRChart(values, floor: .none))
    #expect(chart.upperLimit > 4.5)
    let marked = chart.rulesByPosition.dropFirst(calm.count).enumerated()
      .filter { $0.element.contains(.nearLimit) }.map(\.offset)
    #expect(marked == flagged)
  }
}
