/// A row of values as one line of bars, all of which stand on 0: none is cut, so that one twice as high
/// is twice as much.
///
/// Where a value lies below 0, the bars stand on the least.
package struct Sparkline: Hashable, Sendable {
  /// Oldest first; `nil` where there is no value.
  package let values: [Double?]

  /// What the highest block stands for at least; without it for the highest value.
  package let top: Double?

  package init(_ values: [Double?], top: Double? = nil) {
    self.values = values
    self.top = top.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The height of each value among so many, 0 the lowest; `nil` for a missing one.
  package func heights(of count: Int) -> [Int?] {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    let low = min(known.min() ?? 0, 0)
    let span = max(known.max() ?? 0, top ?? 0, 0) - low
    return values.map { value in
      guard let value, value.isFinite else { return nil }
      return steps(span > 0 ? (value - low) / span : 0, of: count - 1)
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
