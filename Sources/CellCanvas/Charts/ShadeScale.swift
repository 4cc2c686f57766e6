/// A figure for a shaded cell.
///
/// Zero, unknown and suppressed are three different things and look different.
package enum ChartValue: Hashable, Sendable {
  case number(Double)
  /// A known figure that is not ready to be compared, such as that of a recent list: no shade.
  case unfinished(Double)
  case unknown
  case suppressed

  /// A number; unknown where it is `nil`.
  package init(_ value: Double?) { self = value.map(ChartValue.number) ?? .unknown }
}

/// Four shades and the boundaries between them.
package struct ShadeScale: Hashable, Sendable {
  /// The least value of the second, the third and the fourth shade.
  package let boundaries: [Double]

  /// - Parameter boundaries: Three values, ascending.
  package init(boundaries: [Double]) {
    precondition(boundaries.count == 3, "four shades have three boundaries between them")
    self.boundaries = boundaries
  }

  /// Divides the range from the least value to the greatest into four equal steps.
  package init(evenStepsOver values: [ChartValue]) {
    let numbers = values.compactMap { value in
      if case .number(let number) = value, number.isFinite { number } else { nil as Double? }
    }
    let low = numbers.min() ?? 0
    let span = (numbers.max() ?? 0) - low
    // Where all values are equal, all get the lightest shade.
    let step = span > 0 ? span / 4 : 1
    boundaries = [low + step, low + step * 2, low + step * 3]
  }

  /// Gives each shade a quarter of the values, without zeros; equal values get the same shade.
  package init(quartersOf values: [ChartValue]) {
    let numbers = values.compactMap { value in
      if case .number(let number) = value, number.isFinite, number != 0 { number } else { nil }
    }.sorted()
    // A boundary above all values, for a shade that has none.
    let beyond = (numbers.last ?? 0).nextUp
    boundaries = (1...3).map { quarter in
      let before = (numbers.count * quarter + 3) / 4
      guard before > 0 else { return beyond }
      return numbers.first { $0 > numbers[before - 1] } ?? beyond
    }
  }

  /// 0 for the lightest shade to 3 for the darkest.
  package func level(of value: Double) -> Int {
    boundaries.count { value >= $0 }
  }
}

extension ShadeScale {
  /// How a value looks: a shade, and beside it the number of the shade, which also reads in print.
  func look(of value: ChartValue, glyphs: Glyphs) -> (sign: Unicode.Scalar, digit: String, Role) {
    switch value {
    case .unknown: (glyphs.missing, " ", .dim)
    case .suppressed: ("*", " ", .dim)
    case .unfinished: ("~", " ", .dim)
    case .number(0): ("0", " ", .dim)
    case .number(let number):
      (glyphs.shades[level(of: number)], String(level(of: number) + 1), .shade(level(of: number)))
    }
  }
}

/// The legend of the four shades and their ranges.
struct ShadeLegend {
  /// The character and range of each shade that has a range, lightest first.
  private let entries: [[TextRun]]

  /// - Parameter labels: The ranges in words, lightest first; a shade with an empty one is left
  ///   out.
  init(_ labels: [SafeText], glyphs: Glyphs) {
    entries = labels.prefix(4).enumerated().filter { !$0.element.isEmpty }.map { level, label in
      let sign = "\(glyphs.shades[level])\(level + 1)" as SafeText
      return [TextRun(sign, role: .shade(level)), TextRun(" \(label)", role: .dim)]
    }
  }

  /// All entries on one line.
  var line: [TextRun] { Array(entries.joined(separator: [ShadeLegend.gap])) }

  /// The entries on as few lines as they need; no entry is divided.
  func lines(width: Int) -> [[TextRun]] {
    var lines: [[TextRun]] = []
    var used = 0
    for entry in entries {
      let wanted = TableCell(entry).width
      let gap = ShadeLegend.gap.text.width
      if lines.isEmpty || used + gap + wanted > width {
        lines.append(entry)
        used = wanted
      } else {
        lines[lines.count - 1] += [ShadeLegend.gap] + entry
        used += gap + wanted
      }
    }
    return lines
  }

  private static let gap = TextRun("  ", role: .dim)
}

extension Canvas {
  /// Draws the four shades with their ranges; returns how many columns they took.
  ///
  /// - Parameter labels: The ranges in words, lightest first, as in ``ShadeScale/boundaries``.
  @discardableResult
  package mutating func drawShadeLegend(_ labels: [SafeText], in area: Rect) -> Int {
    guard area.height > 0 else { return 0 }
    return write(
      ShadeLegend(labels, glyphs: glyphs).line, at: area.origin, maxWidth: area.width)
  }
}
