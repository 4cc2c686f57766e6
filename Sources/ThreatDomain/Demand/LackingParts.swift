/// What the figures of some months of a series lack, and what it comes to in other months.
public struct LackingParts: Hashable, Sendable {
  /// The parts that the figure of a month lacks, by id, in order.
  public let without: [Month: [String]]

  /// The figures of those parts, by id and month, in months that have them.
  private let figures: [String: [Month: Double]]

  /// Creates the value from its parts.
  public init(without: [Month: [String]], figures: [String: [Month: Double]]) {
    self.without = without
    self.figures = figures
  }

  /// Every figure is whole.
  public static let nothing = LackingParts(without: [:], figures: [:])

  /// What a part comes to in a month in which it is not lacking.
  func figure(of part: String, in month: Month) -> Double { figures[part]?[month] ?? 0 }
}

extension MonthlySeries {
  /// The parts that the figure of a month lacks.
  public func without(in month: Month) -> [String] { lacking.without[month] ?? [] }

  /// The parts that the figure of any of the months lacks, in order of id.
  public func without(in months: ClosedRange<Month>) -> [String] {
    lacking.without.isEmpty ? [] : Set(months.flatMap { without(in: $0) }).sorted()
  }

  /// The figure of a month without the parts that either it or another month lacks.
  ///
  /// `nil` where the month's figure is missing.
  func value(for month: Month, alike other: Month) -> Double? {
    guard let value = value(for: month), !lacking.without.isEmpty else { return value(for: month) }
    let own = without(in: month)
    return without(in: other).filter { !own.contains($0) }
      .reduce(value) { $0 - lacking.figure(of: $1, in: month) }
  }

  /// The figures that a month may be judged by, oldest first: of a year and a half that ends with
  /// it the newest thirteen that are whole; all others are gaps.
  ///
  /// Where one month is missing, an older one takes its place. See ``XmRRules/mostMonths``.
  public func judged(through month: Month, rules: XmRRules = .makingDataCount) -> [Double?] {
    var left = rules.mostMonths
    let newestFirst = (0..<rules.monthsLookedAt).map { back -> Double? in
      guard left > 0, let value = whole(in: month - back) else { return nil }
      left -= 1
      return value
    }
    return newestFirst.reversed()
  }

  /// All figures up to a month from which nothing is lacking, oldest first; all others are gaps.
  public func whole(through month: Month) -> [Double?] {
    month < first ? [] : (first...month).map(whole)
  }

  /// The figure of a month; `nil` where it is missing or lacks a part.
  private func whole(in month: Month) -> Double? {
    without(in: month).isEmpty ? value(for: month) : nil
  }
}
