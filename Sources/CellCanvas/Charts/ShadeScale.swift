/// A figure for a shaded cell.
///
/// Zero, unknown and suppressed are three things and look different.
package enum ChartValue: Hashable, Sendable {
  case number(Double)
  case unknown
  case suppressed

  /// A number, or unknown.
  package init(_ value: Double?) { self = value.map(ChartValue.number) ?? .unknown }
}

/// Four shades, and where one ends and the next begins.
package struct ShadeScale: Hashable, Sendable {
  /// The least values of the second, third and fourth shade.
  package let boundaries: [Double]

  /// - Parameter boundaries: Three values, ascending.
  package init(boundaries: [Double]) {
    precondition(boundaries.count == 3, "four shades have three boundaries between them")
    self.boundaries = boundaries
  }

  /// Four steps of the same size from the least of the values to the greatest.
  package init(evenStepsOver values: [ChartValue]) {
    let numbers = values.compactMap { value in
      if case .number(let number) = value, number.isFinite { number } else { nil as Double? }
    }
    let low = numbers.min() ?? 0
    let span = (numbers.max() ?? 0) - low
    // Where all values are the same, none is above the others: all get the lightest shade.
    let step = span > 0 ? span / 4 : 1
    boundaries = [low + step, low + step * 2, low + step * 3]
  }

  /// 0 for the lightest shade to 3 for the darkest.
  package func level(of value: Double) -> Int {
    boundaries.count { value >= $0 }
  }
}

extension ShadeScale {
  /// How a value looks: a shade, and beside it the number of the shade, which reads in print.
  func look(of value: ChartValue, glyphs: Glyphs) -> (sign: Unicode.Scalar, digit: String, Role) {
    switch value {
    case .unknown: (glyphs.missing, " ", .dim)
    case .suppressed: ("*", " ", .dim)
    case .number(0): ("0", " ", .dim)
    case .number(let number):
      (glyphs.shades[level(of: number)], String(level(of: number) + 1), .shade(level(of: number)))
    }
  }
}

extension Canvas {
  /// Draws the four shades with the ranges they stand for; the columns they took.
  ///
  /// - Parameter labels: The ranges in words, lightest first, as ``ShadeScale/boundaries`` has them.
  @discardableResult
  package mutating func drawShadeLegend(_ labels: [SafeText], in area: Rect) -> Int {
    guard area.height > 0 else { return 0 }
    var runs: [TextRun] = []
    for (level, label) in labels.prefix(4).enumerated() {
      let sign = "\(glyphs.shades[level])\(level + 1)" as SafeText
      runs += [TextRun(sign, role: .shade(level)), TextRun(" \(label)  ", role: .dim)]
    }
    return write(runs, at: area.origin, maxWidth: area.width)
  }
}
