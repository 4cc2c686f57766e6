import Foundation
import Testing
import ThreatDomain

/// Compares the statistics with another implementation, where the machine has one.
@Suite("The statistics worked out by Python")
struct PythonComparisonTests {
  private static let python = "/usr/bin/python3"
  private static let isThere = FileManager.default.isExecutableFile(atPath: python)

  /// The mean, mean moving range, limits and outside values, by Python's own module.
  private static let program = """
    import json, statistics, sys
    out = []
    for values in json.load(sys.stdin):
        mean = statistics.fmean(values)
        ranges = [abs(b - a) for a, b in zip(values, values[1:])]
        reach = 2.66 * statistics.fmean(ranges)
        upper, lower = mean + reach, max(0, mean - reach)
        sides = [(v > mean) - (v < mean) for v in values]
        run = next((n for n, s in enumerate(reversed(sides)) if s != sides[-1]), len(sides))
        out.append({
            "figures": [mean, statistics.fmean(ranges), upper, lower],
            "outside": [n for n, v in enumerate(values) if v > upper or v < lower],
            "shift": run if sides[-1] != 0 and run >= 7 else 0,
            "year": [sum(values[-12:]), sum(values[-24:-12])],
            "quarters": [sum(values[n:n + 3]) for n in range(0, 36, 3)],
            "running": [sum(values[24:24 + n]) for n in range(1, 13)],
        })
    json.dump(out, sys.stdout)
    """

  private struct Answer: Decodable {
    let figures: [Double]
    let outside: [Int]
    let shift: Int
    let year: [Double]
    let quarters: [Double]
    let running: [Double]
  }

  /// Two hundred series of three years, of very different kinds: flat, noisy, rising, with
  /// outliers.
  private static let series: [[Double]] = {
    var state: UInt64 = 2019
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<200).map { number in
      let (level, spread, slope) = (next(500), next(60) + 1, next(5))
      return (0..<36).map { month in
        let outlier = next(30) == 0 ? next(400) : 0
        return Double(level + next(spread) + outlier + (number % 3 == 0 ? slope * month : 0))
      }
    }
  }()

  private static func answers() throws -> [Answer] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", program]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(try JSONEncoder().encode(series))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([Answer].self, from: data)
  }

  @Test("are the same: limits, points outside them, runs, years, quarters", .enabled(if: isThere))
  func same() throws {
    let answers = try Self.answers()
    #expect(answers.count == Self.series.count)
    let last = try #require(Month("2019-03"))
    for (values, answer) in zip(Self.series, answers) {
      let chart = try #require(XmRChart(values))
      let figures = [chart.mean, chart.meanMovingRange, chart.upperLimit, chart.lowerLimit]
      #expect(zip(figures, answer.figures).allSatisfy { abs($0 - $1) < 1e-6 }, "\(values)")
      let outside = values.indices.filter { chart.signal(of: .outsideLimit, at: $0) != nil }
      #expect(outside == answer.outside, "\(values)")
      let shift = chart.signal(of: .shift, at: 35)?.kind
      #expect(shift == (answer.shift > 0 ? .shift(length: answer.shift) : nil), "\(values)")
      let line = MonthlySeries(first: last - 35, values: values)
      let year = line.financialYearToDate(through: last)
      #expect([year.sum, year.sumYearBefore] == answer.year)
      #expect(line.quarters(12, through: last).map(\.comparison.sum) == answer.quarters)
      let newest = FinancialYear(containing: last)
      #expect(line.runningSums(of: newest, through: last) == answer.running)
    }
  }
}
