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

  /// The figures of some months in order; months between them that have none are missing.
  ///
  /// `nil` where there is no month at all.
  public init?(_ figures: [Month: Double]) {
    guard let first = figures.keys.min(), let last = figures.keys.max() else { return nil }
    self.init(first: first, values: (first...last).map { figures[$0] })
  }

  /// The month of the last figure; `nil` for an empty series.
  public var last: Month? { values.isEmpty ? nil : first + (values.count - 1) }

  /// The figure of a month; `nil` outside the series and where it is missing.
  public func value(for month: Month) -> Double? {
    let position = month - first
    return values.indices.contains(position) ? values[position] : nil
  }

  /// The figures of `count` months that end with `month`, oldest first.
  ///
  /// `nil` where one of them is missing: a chart of a series with holes would mislead.
  public func last(_ count: Int, through month: Month) -> [Double]? {
    complete((month - max(count - 1, 0))...month)
  }

  /// The longest stretch without a missing figure that ends with `month`, oldest first.
  public func unbroken(through month: Month) -> [Double] {
    let position = month - first
    guard values.indices.contains(position) else { return [] }
    return values[...position].reversed().prefix { $0 != nil }.compactMap(\.self).reversed()
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
