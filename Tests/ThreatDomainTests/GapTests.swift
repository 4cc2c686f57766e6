import Testing
import ThreatDomain

@Suite("A series with gaps")
struct GapTests {
  private static let month = Month(index: 2019 * 12 + 2)

  private static func series(
    _ values: [Double?], lacking: LackingParts = .nothing
  ) -> MonthlySeries {
    MonthlySeries(first: month - (values.count - 1), values: values, lacking: lacking)
  }

  @Test("has moving ranges between neighbours alone, and no chart where there are none")
  func ranges() throws {
    let chart = try #require(XmRChart([10, 12, nil, 20, 25]))
    #expect(chart.movingRanges == [2, 5] && chart.places == [0, 1, 3, 4])
    #expect(chart.mean == 16.75 && chart.meanMovingRange == 3.5)
    #expect(XmRChart([1, nil, 3, nil]) == nil)
  }

  @Test("has no run across a gap: neither shift, trend nor two of three")
  func runs() throws {
    func kinds(_ values: [Double?]) throws -> [XmRRule] {
      try #require(XmRChart(values, floor: .none)).signals.map(\.kind.rule)
    }
    let low: [Double?] = [0, 1, 0, 1, 0, 1, 0]
    let high: [Double?] = [9, 8, 9, 8, 9, 8, 9]
    #expect(try kinds(low + high).contains(.shift))
    #expect(try !kinds(low + [9, 8, 9, 8, nil, 9, 8, 9]).contains(.shift))
    #expect(try kinds([5, 1, 2, 3, 4, 5, 6, 7]).contains(.trend))
    #expect(try !kinds([5, 1, 2, 3, nil, 4, 5, 6, 7]).contains(.trend))
    let steady: [Double?] = [100, 102, 99, 101, 100, 101, 99, 100, 101, 100]
    let quiet = steady + steady + steady
    #expect(try kinds(quiet + [104, 102, 104]).contains(.nearLimit))
    #expect(try !kinds(quiet + [104, nil, 102, 104]).contains(.nearLimit))
  }

  @Test("is judged by the newest thirteen of eighteen months")
  func judged() {
    let whole = (1...25).map(Double.init)
    #expect(
      Self.series(whole).judged(through: Self.month).compactMap(\.self)
        == (13...25).map(Double.init))
    var gaps: [Double?] = whole
    for place in [20, 21, 24 - 12] { gaps[place] = nil }
    let judged = Self.series(gaps).judged(through: Self.month)
    #expect(judged.count == 18 && judged.compactMap(\.self).count == 13)
    #expect(judged.compactMap(\.self).first == 10 && judged.last == 25)
    var many = gaps
    for place in 10..<18 { many[place] = nil }
    #expect(Self.series(many).judged(through: Self.month).compactMap(\.self).count < 12)
  }

  @Test("is not judged by months that lack a part")
  func incomplete() {
    let lacking = LackingParts(without: [Self.month - 2: ["kent"]], figures: [:])
    let judged = Self.series((1...25).map(Double.init), lacking: lacking)
      .judged(through: Self.month)
    #expect(judged[15] == nil && judged.compactMap(\.self).count == 13)
    #expect(judged.compactMap(\.self).first == 12)
  }

  @Test("tells a season though a month is missing")
  func season() throws {
    let wave = (0..<36).map { 100 + 20 * [0, 1, 2, 3, 2, 1, 0, -1, -2, -3, -2, -1][$0 % 12] }
    var gaps: [Double?] = wave.map(Double.init)
    gaps[20] = nil
    #expect(try #require(Seasonality(gaps)).isSeasonal)
    for place in 12..<20 { gaps[place] = nil }
    #expect(Seasonality(Array(gaps.prefix(25))) == nil)
  }

  @Test("compares a month that lacks a part with the other month without that part")
  func alike() throws {
    var values = [Double](repeating: 100, count: 25)
    values[24] = 80
    let figures = ["kent": [Self.month - 12: 30.0]]
    let series = Self.series(
      values, lacking: LackingParts(without: [Self.month: ["kent"]], figures: figures))
    let month = series.comparison(of: Self.month...Self.month)
    #expect(month.sum == 80 && month.sumYearBefore == 100 && month.base == 70)
    #expect(month.change == CountChange(from: 70, to: 80) && month.without == ["kent"])
    let quarter = series.comparison(of: (Self.month - 2)...Self.month)
    #expect(quarter.sum == 280 && quarter.change == CountChange(from: 270, to: 280))
    let before = Self.series(
      values,
      lacking: LackingParts(
        without: [Self.month - 12: ["kent"]], figures: ["kent": [Self.month: 10]]))
    #expect(
      before.changeOnYearBefore(for: Self.month) == CountChange(from: 100, to: 70))
  }

  @Test("compares nothing where a part of either month has come incomplete")
  func partial() throws {
    var values = [Double](repeating: 100, count: 25)
    values[24] = 80
    let series = Self.series(
      values,
      lacking: LackingParts(
        without: [Self.month: [LackingForce("kent", isPart: true)]],
        figures: ["kent": [Self.month: 10, Self.month - 12: 30]]))
    let month = series.comparison(of: Self.month...Self.month)
    #expect(month.sum == 80 && month.sumYearBefore == 100)
    #expect(month.base == nil && month.change == nil)
  }

  @Test("gives no sum and no change over a month that is missing")
  func missing() {
    var values: [Double?] = (1...25).map(Double.init)
    values[20] = nil
    let span = Self.series(values).comparison(of: (Self.month - 5)...Self.month)
    #expect(span.sum == nil && span.change == nil && span.sumYearBefore != nil)
    #expect(Self.series(values).changeOnYearBefore(for: Self.month - 4) == nil)
  }
}
