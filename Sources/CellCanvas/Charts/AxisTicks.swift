/// Finds round values for the labels of an axis.
package enum AxisTicks {
  /// The multiples of 1, 2 or 5 times a power of ten in a range, at most `most` of them.
  ///
  /// Empty for a range with almost no width, and for one with an end that is not finite.
  package static func values(in range: ClosedRange<Double>, most: Int) -> [Double] {
    let span = range.upperBound - range.lowerBound
    let least = max(abs(range.lowerBound), abs(range.upperBound), 1e-200) * 1e-9
    guard most > 0, span.isFinite, span > least else { return [] }
    var step = powerOfTen(below: span / Double(most))
    while multiples(of: step, in: range).count > most { step = next(step) }
    return multiples(of: step, in: range).map { Double($0) * step }
  }

  /// The round values in a range, and the next one above it where the range ends between two.
  ///
  /// An axis that reaches to that value has no point above its last label.
  package static func values(around range: ClosedRange<Double>, most: Int) -> [Double] {
    let inside = values(in: range, most: most)
    guard inside.count > 1, let last = inside.last, last < range.upperBound else { return inside }
    return inside + [last + (inside[1] - inside[0])]
  }

  /// The factors of the multiples of a step that are within a range.
  private static func multiples(of step: Double, in range: ClosedRange<Double>) -> Range<Int> {
    // `rounded()` is avoided: see ``steps(_:of:)``.
    let first = -wholePart(-range.lowerBound / step)
    return first..<max(wholePart(range.upperBound / step) + 1, first)
  }

  /// The largest whole number that is not above a value.
  private static func wholePart(_ value: Double) -> Int {
    guard value.isFinite, value.magnitude < 1e15 else { return 0 }
    let whole = Int(value)
    return Double(whole) > value ? whole - 1 : whole
  }

  /// The largest power of ten that is not above a positive value.
  private static func powerOfTen(below value: Double) -> Double {
    var power = 1.0
    while power > value { power /= 10 }
    while power * 10 <= value { power *= 10 }
    return power
  }

  /// The next larger step in the row 1, 2, 5, 10 and so on.
  private static func next(_ step: Double) -> Double {
    let power = powerOfTen(below: step * 1.01)
    let lead = step / power
    return lead < 1.5 ? power * 2 : lead < 3.5 ? power * 5 : power * 10
  }
}
