/// Tells a force that sent no return from a force that had nothing to report.
///
/// Source: the export's contract, *Missing is not zero*. Some forces have rows in 9 of 12 months
/// and then stop. Such a force has sent *no return yet* until its rows start again. A force that
/// stays silent for a year has not become a force without fraud.
///
/// Ours: where the rows start again, the months between count as missing too, if the force had rows
/// in all twelve months around them. A body with a case or two a quarter has months without any.
/// Those months count as zero.
public enum Silence {
  /// How many covered months before the rows stop are looked at.
  public static let window = 12

  /// In how many of those months a force must have had rows.
  public static let fewestReturns = 9

  /// The covered months without a return.
  ///
  /// - Parameters:
  ///   - rows: The months in which the force has rows.
  ///   - covered: All months that the table covers, in order.
  public static func months(_ rows: Set<Month>, in covered: [Month]) -> [Month] {
    stops(rows, in: covered).filter { isMissing($0, rows, covered) }.flatMap { covered[$0] }
  }

  /// The runs of covered months without rows, after the first month with rows.
  private static func stops(_ rows: Set<Month>, in covered: [Month]) -> [Range<Int>] {
    var stops: [Range<Int>] = []
    var start: Int?
    guard let first = covered.firstIndex(where: rows.contains) else { return [] }
    for position in first..<covered.count {
      if rows.contains(covered[position]) {
        if let begun = start { stops.append(begun..<position) }
        start = nil
      } else {
        start = start ?? position
      }
    }
    return stops + (start.map { [$0..<covered.count] } ?? [])
  }

  private static func isMissing(
    _ stop: Range<Int>, _ rows: Set<Month>, _ covered: [Month]
  ) -> Bool {
    let before = covered[..<stop.lowerBound].suffix(window)
    let after = covered[stop.upperBound...].prefix(window - before.count)
    let around = before + after
    let returns = around.count(where: rows.contains)
    guard returns >= fewestReturns else { return false }
    return stop.upperBound == covered.count || returns == around.count
  }
}
