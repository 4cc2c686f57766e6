/// When a force without rows in a covered month has sent no return, and when it simply has none.
///
/// Source: the export's contract, *Missing is not zero*: a force whose rows stop after rows in 9 of
/// 12 months has sent *no return yet* until rows come. A force of which nothing is heard for a year
/// does not become one without fraud.
///
/// Ours: where rows came again, the months between are missing too, if all twelve months around
/// them had rows. A body with a case or two a quarter has months without any, and those are zero.
public enum Silence {
  /// How many covered months before a stop are looked at.
  public static let window = 12

  /// In how many of them a force must have had rows.
  public static let fewestReturns = 9

  /// The covered months whose return is missing.
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
