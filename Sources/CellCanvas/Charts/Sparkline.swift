/// A row of values as one line of bars, all of which stand on 0: none is cut, so that one twice as high
/// is twice as much.
///
/// Where a value lies below 0, the bars stand on the least.
package struct Sparkline: Hashable, Sendable {
  /// The values, oldest first; `nil` where there is none.
  package let values: [Double?]

  /// What the highest block stands for at least; without it for the highest value.
  package let top: Double?

  package init(_ values: [Double?], top: Double? = nil) {
    self.values = values
    self.top = top.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The height of each value from 0 to `count - 1`; `nil` for a missing value.
  package func heights(of count: Int) -> [Int?] {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    let low = min(known.min() ?? 0, 0)
    let span = max(known.max() ?? 0, top ?? 0, 0) - low
    return values.map { value in
      guard let value, value.isFinite else { return nil }
      return steps(span > 0 ? (value - low) / span : 0, of: count - 1)
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
