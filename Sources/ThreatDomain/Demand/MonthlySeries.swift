/// A figure month by month, without a break in the months; a month may lack its figure.
///
/// Zero is a value; missing is missing. A figure that lacks a part is shown, never judged, and
/// compared with the same sum of another month without the same parts.
public struct MonthlySeries: Hashable, Sendable {
  /// The month of the first figure.
  public let first: Month

  /// The figures from ``first`` on, oldest first; `nil` where the month's figure is missing.
  public let values: [Double?]

  /// What the figures of some months lack.
  public let lacking: LackingParts

  /// What sums are made of where the figures are shown rounded; `nil` where they are as they are.
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

  /// The figure of a month; `nil` outside the series and where it is missing.
  public func value(for month: Month) -> Double? {
    let position = month - first
    return values.indices.contains(position) ? values[position] : nil
  }

  /// The sum of a span; `nil` where a month is missing.
  ///
  /// Where the figures are rounded it is rounded by itself: see ``RandomRounding/span``.
  public func sum(of span: ClosedRange<Month>) -> Double? {
    complete(span).map { figures in
      rounded?.sum(of: span, shown: figures) ?? figures.reduce(0, +)
    }
  }

  /// The figures of a span; `nil` where one is missing.
  func complete(_ span: ClosedRange<Month>) -> [Double]? {
    let figures = span.compactMap { value(for: $0) }
    return figures.count == span.count ? figures : nil
  }
}
