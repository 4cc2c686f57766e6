/// The counts behind a line that is shown rounded, so that its sums can be rounded by themselves.
///
/// Nothing shows them: a line has its months as they are shown, and asks here for sums alone.
public struct RoundedSums: Hashable, Sendable {
  private let first: Month
  private let counts: [Int]
  private let measure: DemandMeasure
  private let slice: DemandSlice
  private let rounding: RandomRounding

  /// - Parameters:
  ///   - counts: A count a month from `first` on.
  ///   - slice: What is counted, in whatever months.
  public init(
    first: Month, counts: [Int], _ measure: DemandMeasure, of slice: DemandSlice,
    by rounding: RandomRounding
  ) {
    self.first = first
    self.counts = counts
    self.measure = measure
    self.slice = slice
    self.rounding = rounding
  }

  /// What is shown of the sum of a span.
  ///
  /// - Parameter shown: What is shown of each of its months.
  func sum(of span: ClosedRange<Month>, shown: [Double]) -> Double {
    let sum = span.reduce(0) { sum, month in
      counts.indices.contains(month - first) ? sum + counts[month - first] : sum
    }
    return Double(
      rounding.span(
        sum, of: .demand(measure, slice.in(span)), months: shown.map { Int($0) }))
  }
}
