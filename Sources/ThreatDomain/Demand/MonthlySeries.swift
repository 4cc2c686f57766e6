/// A figure for each month, without a break in the months; a month's figure may be missing.
///
/// Zero is a value; missing is missing. A figure that lacks a part is shown but never judged. It is
/// compared with another month only after the same parts are taken from both.
public struct MonthlySeries: Hashable, Sendable {
  /// The month of the first figure.
  public let first: Month

  /// The figures from ``first`` on, oldest first; `nil` where the month's figure is missing.
  public let values: [Double?]

  /// Which parts the figures of some months lack.
  public let lacking: LackingParts

  /// The exact counts behind rounded figures, used for sums; `nil` where the figures are exact.
  private let rounded: RoundedSums?

  /// Creates the value from its parts.
  public init(
    first: Month, values: [Double?], lacking: LackingParts = .nothing,
    rounded: RoundedSums? = nil
  ) {
    self.first = first
    self.values = values
    self.lacking = lacking
    self.rounded = rounded
  }

  /// The figure of a month; `nil` where it is missing or outside the series.
  public func value(for month: Month) -> Double? {
    let position = month - first
    return values.indices.contains(position) ? values[position] : nil
  }

  /// The sum of a span of months; `nil` where a month is missing.
  ///
  /// Where the figures are rounded, the exact sum is rounded once: see ``RandomRounding/span``.
  public func sum(of span: ClosedRange<Month>) -> Double? {
    complete(span).map { figures in
      rounded?.sum(of: span, shown: figures) ?? figures.reduce(0, +)
    }
  }

  /// The figures of a span of months; `nil` where one is missing.
  func complete(_ span: ClosedRange<Month>) -> [Double]? {
    let figures = span.compactMap { value(for: $0) }
    return figures.count == span.count ? figures : nil
  }
}
