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

  /// Monthly trade deficits, July to December 1988, of the United States, in billion dollars.
  ///
  /// Source: Wheeler, Understanding Variation, figure 6.7 and the formulas of page 60; the answers
  /// are those formulas worked by hand.
  @Test("agrees with the exercise of Understanding Variation")
  func wheeler() throws {
    let chart = try #require(XmRChart([10.5, 11.2, 9.2, 10.1, 10.4, 10.5]))
    let ranges = [0.7, 2.0, 0.9, 0.3, 0.1]
    #expect(zip(chart.movingRanges, ranges).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(abs(chart.mean - 10.3167) < 0.0001)
    #expect(abs(chart.meanMovingRange - 0.8) < 1e-9)
    #expect(abs(chart.upperLimit - 12.4447) < 0.0001)
    #expect(abs(chart.lowerLimit - 8.1887) < 0.0001)
  }

  /// Viscosity of aircraft primer paint.
  ///
  /// Source: Montgomery, Introduction to Statistical Quality Control, the example of control charts
  /// for individual measurements, which prints a mean of 33.52, a mean moving range of 0.48 and
  /// limits of 34.80 and 32.24.
  @Test("agrees with the paint example of Montgomery to the figures that it prints")
  func montgomery() throws {
    let chart = try #require(
      XmRChart([
        33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62, 33.00, 33.54,
        33.12, 33.84,
      ]))
    #expect(abs(chart.mean - 33.52) < 0.005 && abs(chart.meanMovingRange - 0.48) < 0.005)
    #expect(abs(chart.upperLimit - 34.80) < 0.01 && abs(chart.lowerLimit - 32.24) < 0.01)
  }

  /// One outlier among 1 and 2.
  ///
  /// Source: NHSRplotthedots, vignette "Deviations from Excel defaults": with `screen_outliers`
  /// off the package gives what the Excel tools of Making Data Count give. The limits are theirs,
  /// worked by hand: a mean of 35 in 18, and 32 in 17 for the moving ranges.
  @Test("keeps an outlier in, as the tools of Making Data Count do")
  func outlier() throws {
    let values: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
    let chart = try #require(XmRChart(values, floor: .none))
    #expect(abs(chart.mean - 35.0 / 18) < 1e-9 && abs(chart.meanMovingRange - 32.0 / 17) < 1e-9)
    #expect(abs(chart.upperLimit - 6.95) < 0.005 && abs(chart.lowerLimit - -3.06) < 0.005)
    #expect(chart.signal(of: .outsideLimit, at: 4)?.direction == .high)
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
