/// A row of values as one line of rising blocks; the foot of a block is 0, or the least value below.
package struct Sparkline: Hashable, Sendable {
  /// Oldest first; `nil` where there is no value.
  package let values: [Double?]

  package init(_ values: [Double?]) { self.values = values }

  /// One sign a value; `·` for a missing one.
  package func text(glyphs: Glyphs = .unicode) -> SafeText {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    let low = min(known.min() ?? 0, 0)
    let span = max(known.max() ?? 0, 0) - low
    var scalars = String.UnicodeScalarView()
    for value in values {
      guard let value, value.isFinite else {
        scalars.append(glyphs.missing)
        continue
      }
      let part = span > 0 ? (value - low) / span : 0
      scalars.append(glyphs.levels[steps(part, of: glyphs.levels.count - 1)])
    }
    return SafeText(String(scalars))
  }
}
