/// Which parts some months of a series lack, and the figures of those parts in other months.
public struct LackingParts: Hashable, Sendable {
  /// The parts that a month's figure lacks, or holds in part, by month, in ascending order.
  public let without: [Month: [LackingForce]]

  /// The figures of those parts, by part id and month, for the months that have them.
  private let figures: [String: [Month: Double]]

  /// Creates the value from its parts.
  public init(
    without: [Month: [LackingForce]], figures: [String: [Month: Double]]
  ) {
    self.without = without
    self.figures = figures
  }

  /// No month lacks a part.
  public static let nothing = LackingParts(without: [:], figures: [:])

  /// The figure of a part in a month; 0 where the series has none.
  func figure(of part: String, in month: Month) -> Double { figures[part]?[month] ?? 0 }
}

extension MonthlySeries {
  /// The parts that the figure of a month lacks.
  public func without(in month: Month) -> [LackingForce] { lacking.without[month] ?? [] }

  /// The parts that the sum of the months lacks or holds only in part, in ascending order.
  public func without(in months: ClosedRange<Month>) -> [LackingForce] {
    lacking.without.isEmpty ? [] : LackingForce.overMonths(months.map { without(in: $0) })
  }

  /// The figure of a month, less every part that the other month lacks.
  ///
  /// This makes the two months comparable. `nil` where the month's figure is missing. Where a part
  /// has come incomplete in either month, nothing is compared: beside the figure that is shown, a
  /// change of two others would mislead.
  func value(for month: Month, alike other: Month) -> Double? {
    guard let value = value(for: month), !lacking.without.isEmpty else { return value(for: month) }
    let (own, others) = (without(in: month), without(in: other))
    guard !(own + others).contains(where: \.isPart) else { return nil }
    return others.filter { !own.contains($0) }
      .reduce(value) { $0 - lacking.figure(of: $1.id, in: month) }
  }

  /// The figures that judge a month, oldest first; all others are gaps.
  ///
  /// The figures are the newest thirteen complete ones of the year and a half that ends with the
  /// month. Where one month is missing, an older one takes its place. See ``XmRRules/mostMonths``.
  public func judged(through month: Month, rules: XmRRules = .makingDataCount) -> [Double?] {
    var left = rules.mostMonths
    let newestFirst = (0..<rules.monthsLookedAt).map { back -> Double? in
      guard left > 0, let value = whole(in: month - back) else { return nil }
      left -= 1
      return value
    }
    return newestFirst.reversed()
  }

  /// All complete figures up to a month, oldest first; all others are gaps.
  public func whole(through month: Month) -> [Double?] {
    month < first ? [] : (first...month).map(whole)
  }

  /// The figure of a month; `nil` where it is missing or lacks a part.
  private func whole(in month: Month) -> Double? {
    without(in: month).isEmpty ? value(for: month) : nil
  }
}
