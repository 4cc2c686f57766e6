/// The exact counts behind a rounded series, so that its sums can be rounded once.
///
/// No view shows these counts. The series keeps its rounded months and uses this type only for
/// sums.
public struct RoundedSums: Hashable, Sendable {
  private let first: Month
  private let counts: [Int]
  private let measure: DemandMeasure
  private let slice: DemandSlice
  private let rounding: RandomRounding

  /// - Parameters:
  ///   - counts: One count for each month from `first` on.
  ///   - slice: What the counts are of; its months do not matter.
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

  /// The rounded sum of a span of months.
  ///
  /// - Parameter shown: The rounded count of each month of the span.
  func sum(of span: ClosedRange<Month>, shown: [Double]) -> Double {
    let sum = span.reduce(0) { sum, month in
      counts.indices.contains(month - first) ? sum + counts[month - first] : sum
    }
    return Double(
      rounding.span(
        sum, of: .demand(measure, slice.in(span)), months: shown.map { Int($0) }))
  }
}
