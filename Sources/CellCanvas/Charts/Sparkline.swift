/// A row of values as one line of rising blocks.
///
/// The foot of a block is the lower end of ``range``; without one 0, or the least value below.
package struct Sparkline: Hashable, Sendable {
  /// Oldest first; `nil` where there is no value.
  package let values: [Double?]

  /// What the lowest and the highest block stand for; values outside are drawn as the nearer.
  package let range: ClosedRange<Double>?

  package init(_ values: [Double?], range: ClosedRange<Double>? = nil) {
    self.values = values
    self.range = range
  }

  /// The height of each value among so many, 0 the lowest; `nil` for a missing one.
  package func heights(of count: Int) -> [Int?] {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    let low = range?.lowerBound ?? min(known.min() ?? 0, 0)
    let span = (range?.upperBound ?? max(known.max() ?? 0, 0)) - low
    return values.map { value in
      guard let value, value.isFinite else { return nil }
      return steps(span > 0 ? min(max((value - low) / span, 0), 1) : 0, of: count - 1)
    }
  }

  /// One sign a value; `·` for a missing one.
  package func text(glyphs: Glyphs = .unicode) -> SafeText {
    var scalars = String.UnicodeScalarView()
    for height in heights(of: glyphs.levels.count) {
      scalars.append(height.map { glyphs.levels[$0] } ?? glyphs.missing)
    }
    // Signs of our own, one cell each: nobody need judge them.
    return SafeText(trusted: String(scalars), width: values.count, hadHidden: false)
  }
}
