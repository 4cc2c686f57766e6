/// A row of values as one line of blocks of different heights.
///
/// A block's foot is the lower end of ``range``. Without a range it is 0, or the least value where
/// that is below 0.
package struct Sparkline: Hashable, Sendable {
  /// The values, oldest first; `nil` where there is none.
  package let values: [Double?]

  /// The values of the lowest and the highest block; a value out of range counts as the nearer end.
  package let range: ClosedRange<Double>?

  package init(_ values: [Double?], range: ClosedRange<Double>? = nil) {
    self.values = values
    self.range = range
  }

  /// The height of each value from 0 to `count - 1`; `nil` for a missing value.
  package func heights(of count: Int) -> [Int?] {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    let low = range?.lowerBound ?? min(known.min() ?? 0, 0)
    let span = (range?.upperBound ?? max(known.max() ?? 0, 0)) - low
    return values.map { value in
      guard let value, value.isFinite else { return nil }
      return steps(span > 0 ? min(max((value - low) / span, 0), 1) : 0, of: count - 1)
    }
  }

  /// One character for each value; `·` for a missing value.
  package func text(glyphs: Glyphs = .unicode) -> SafeText {
    var scalars = String.UnicodeScalarView()
    for height in heights(of: glyphs.levels.count) {
      scalars.append(height.map { glyphs.levels[$0] } ?? glyphs.missing)
    }
    // These are our own characters, one cell each, so they need no check.
    return SafeText(trusted: String(scalars), width: values.count, hadHidden: false)
  }
}
