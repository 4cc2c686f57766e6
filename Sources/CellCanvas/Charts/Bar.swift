/// A bar made of consecutive parts, such as harm, likelihood and position.
package struct StackedBar: Hashable, Sendable {
  package struct Segment: Hashable, Sendable {
    package let value: Double
    package let role: Role
    /// The number of the part's filling; `nil` uses the filling at the part's own position.
    package let filling: Int?

    package init(_ value: Double, role: Role, filling: Int? = nil) {
      self.value = value
      self.role = role
      self.filling = filling
    }
  }

  package let segments: [Segment]

  /// The value of a bar that fills the whole width.
  package let maximum: Double

  package init(_ segments: [Segment], maximum: Double) {
    self.segments = segments
    self.maximum = maximum
  }

  /// The columns of each part in `width` cells; in total never more than `width`.
  package func widths(in width: Int) -> [Int] {
    guard maximum > 0 else { return segments.map { _ in 0 } }
    var sum = 0.0
    var used = 0
    return segments.map { segment in
      sum += max(segment.value, 0)
      let end = steps(sum / maximum, of: width)
      defer { used = end }
      return end - used
    }
  }

  /// The bar as runs, for a cell of a table; every part has its own filling.
  ///
  /// Where neighbouring parts ask for the same filling, every second one gets the alternate
  /// filling.
  package func runs(width: Int, glyphs: Glyphs = .unicode) -> [TextRun] {
    var last: Int?
    var isAlternate = false
    return zip(segments.indices, widths(in: width)).map { index, width in
      let filling = (segments[index].filling ?? index) % glyphs.fillings.count
      if width > 0 {
        isAlternate = filling == last && !isAlternate
        last = filling
      }
      let sign = (isAlternate ? glyphs.alternateFillings : glyphs.fillings)[filling]
      return TextRun(
        SafeText(repeating: SafeText(String(sign)), count: width), role: segments[index].role)
    }
  }
}

extension Canvas {
  /// Draws a bar along the first line of `area`, to the nearest eighth of a cell.
  ///
  /// - Parameter fraction: The filled part, 0 to 1; a value out of range counts as the nearer end.
  package mutating func drawBar(_ fraction: Double, in area: Rect, role: Role) {
    guard area.height > 0 else { return }
    let eighths = steps(fraction, of: area.width * 8)
    for column in 0..<area.width {
      let filled = min(max(eighths - column * 8, 0), 8)
      let point = Point(x: area.x + column, y: area.y)
      put(glyphs.eighths[filled], at: point, role: role)
    }
  }

  /// Draws a bar of parts along the first line of `area`.
  package mutating func draw(_ bar: StackedBar, in area: Rect) {
    guard area.height > 0 else { return }
    write(bar.runs(width: area.width, glyphs: glyphs), at: area.origin, maxWidth: area.width)
  }
}

/// The nearest of `count` even steps to a part of the whole, 0 to 1.
///
/// A part out of range counts as the nearer end. `rounded()` is avoided, because it needs the C
/// mathematics library, which nothing else here needs.
func steps(_ part: Double, of count: Int) -> Int {
  part.isNaN ? 0 : Int(min(max(part, 0), 1) * Double(max(count, 0)) + 0.5)
}
