/// A line or block that fills its cell to the edge.
///
/// It is drawn as a shape; other signs are letters.
struct CellShape {
  /// The size of a cell in SVG user units.
  ///
  /// It is that of usual fonts at ``fontSize``.
  static let width = 8.43
  static let height = 17.0
  static let fontSize = 14.0
  static let baseline = 13.0

  /// A colour and its opacity.
  ///
  /// Opaque colours sort first.
  struct Ink: Hashable, Comparable {
    let color: String
    let opacity: Double

    static func < (left: Self, right: Self) -> Bool {
      (left.color, right.opacity) < (right.color, left.opacity)
    }
  }

  /// A part of a cell.
  ///
  /// Each side is from 0 to 1.
  private struct Part {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
  }

  private let parts: [Part]
  let opacity: Double

  /// The shape of a sign; `nil` for a letter.
  init?(_ sign: Unicode.Scalar) {
    switch sign.value {
    case 0x2500...0x257F:
      guard let arms = CellShape.arms[sign] else { return nil }
      self.init(arms.flatMap(CellShape.stroke))
    case 0x2581...0x2588:
      self.init([Part(left: 0, top: 1 - Double(sign.value - 0x2580) / 8, right: 1, bottom: 1)])
    case 0x2589...0x258F:
      self.init([Part(left: 0, top: 0, right: Double(0x2590 - sign.value) / 8, bottom: 1)])
    case 0x2591...0x2593:
      self.init([Part(left: 0, top: 0, right: 1, bottom: 1)], Double(sign.value - 0x2590) / 4)
    case 0x2801...0x28FF: self.init(CellShape.dots(of: sign.value - 0x2800))
    default: return nil
    }
  }

  private init(_ parts: [Part], _ opacity: Double = 1) {
    self.parts = parts
    self.opacity = opacity
  }

  /// The parts as closed paths, for the cell at this column and line.
  func path(x: Int, y: Int) -> String {
    parts.map { part in
      let left = ((Double(x) + part.left) * CellShape.width).inHundredths
      let top = ((Double(y) + part.top) * CellShape.height).inHundredths
      let right = ((Double(x) + part.right) * CellShape.width).inHundredths
      let bottom = ((Double(y) + part.bottom) * CellShape.height).inHundredths
      return "M\(left) \(top)H\(right)V\(bottom)H\(left)z"
    }.joined()
  }

  private enum Arm { case up, down, left, right, dashes }

  private static let arms: [Unicode.Scalar: [Arm]] = [
    "─": [.left, .right], "│": [.up, .down], "┄": [.dashes], "┌": [.down, .right],
    "┐": [.down, .left], "└": [.up, .right], "┘": [.up, .left], "├": [.up, .down, .right],
    "┤": [.up, .down, .left], "┬": [.left, .right, .down], "┴": [.left, .right, .up],
    "┼": [.left, .right, .up, .down],
  ]

  /// Half the thickness of a horizontal line, as a share of the cell height, and of a vertical line,
  /// as a share of the cell width.
  private static let (thin, slim) = (0.03, 0.06)

  private static func stroke(_ arm: Arm) -> [Part] {
    let (low, high) = (0.5 - thin, 0.5 + thin)
    switch arm {
    case .left: return [Part(left: 0, top: low, right: 0.5 + slim, bottom: high)]
    case .right: return [Part(left: 0.5 - slim, top: low, right: 1, bottom: high)]
    case .up: return [Part(left: 0.5 - slim, top: 0, right: 0.5 + slim, bottom: high)]
    case .down: return [Part(left: 0.5 - slim, top: low, right: 0.5 + slim, bottom: 1)]
    case .dashes:
      return (0..<3).map { dash in
        Part(
          left: (Double(dash) + 0.2) / 3, top: low, right: (Double(dash) + 0.8) / 3, bottom: high)
      }
    }
  }

  /// The dots of a braille sign by their bits (Unicode, Braille Patterns).
  private static func dots(of mask: UInt32) -> [Part] {
    let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    return places.enumerated().filter { mask >> UInt32($0.offset) & 1 == 1 }.map { _, place in
      let (x, y) = (Double(place.0) * 0.5 + 0.25, Double(place.1) * 0.25 + 0.125)
      return Part(left: x - 0.14, top: y - 0.07, right: x + 0.14, bottom: y + 0.07)
    }
  }
}
