import Testing
import ThreatDomain

@Suite("An XmR chart")
struct XmRChartTests {
  /// Steel belts of 30 tires, in SAS/QC 9.22 User's Guide, example 9.4.
  static let tires: [Double] = [
    24.05, 23.99, 23.95, 23.93, 23.97, 24.02, 24.06, 24.10, 23.98, 24.03, 23.91, 24.06, 24.06,
    23.96, 23.98, 24.06, 24.01, 24.00, 23.93, 23.92, 24.09, 24.11, 24.05, 23.98, 23.98, 24.06,
    24.02, 24.06, 23.97, 23.96,
  ]

  @Test("agrees with the tire example of the SAS/QC guide to the figures that it prints")
  func publishedExample() throws {
    let chart = try #require(XmRChart(Self.tires))
    #expect(abs(chart.mean - 24.0083) < 0.0001)
    #expect(abs(chart.meanMovingRange - 0.056897) < 0.000001)
    #expect(abs(chart.lowerLimit - 23.8571) < 0.0002)
    #expect(abs(chart.upperLimit - 24.1596) < 0.0002)
  }

  @Test("agrees with the limits that Python's statistics module gives")
  func recalculated() throws {
    let chart = try #require(XmRChart(SignalTests.quiet))
    #expect(abs(chart.mean - 305.2308) < 0.0001)
    #expect(abs(chart.meanMovingRange - 15.6667) < 0.0001)
    #expect(abs(chart.lowerLimit - 263.5574) < 0.0001)
    #expect(abs(chart.upperLimit - 346.9041) < 0.0001)
  }

  @Test("has one moving range fewer than values")
  func movingRanges() {
    #expect(XmRChart([3, 1, 1, 5])?.movingRanges == [2, 0, 4])
  }

  @Test("stops its lower limit at zero for counts alone")
  func floor() throws {
    let counts: [Double] = [3, 1, 2, 0, 4, 2, 1, 3, 0, 2, 1, 2, 0]
    #expect(try #require(XmRChart(counts)).lowerLimit == 0)
    let free = try #require(XmRChart(counts, floor: .none))
    #expect(abs(free.lowerLimit - -3.4829) < 0.0001)
  }

  @Test("needs two finite values", arguments: [[], [1], [1, .nan], [1, .infinity]])
  func refuses(_ values: [Double]) {
    #expect(XmRChart(values) == nil)
  }
}
