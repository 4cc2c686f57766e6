/// The characters that drawing uses, as data: one set for UTF-8 and one in plain ASCII.
package struct Glyphs: Hashable, Sendable {
  package let isASCII: Bool
  package let horizontal: Unicode.Scalar
  package let vertical: Unicode.Scalar

  /// Crossings of lines by their arms: up 8, down 4, left 2, right 1; see ``Arms``.
  let crossings: [Unicode.Scalar]

  /// The mark on a chart's axis beside a label.
  package let axisTick: Unicode.Scalar
  package let limitLine: Unicode.Scalar
  package let meanLine: Unicode.Scalar
  package let point: Unicode.Scalar

  /// Bars from an empty cell to a full one, in eighths.
  package let eighths: [Unicode.Scalar]

  /// Heights of a sparkline, lowest first.
  package let levels: [Unicode.Scalar]

  /// Fillings for the parts of a bar, so that the parts differ without colour.
  package let fillings: [Unicode.Scalar]

  /// A second filling for each of ``fillings``, for neighbouring parts that ask for the same one.
  package let alternateFillings: [Unicode.Scalar]

  /// Shades from light to dark.
  package let shades: [Unicode.Scalar]

  package let missing: Unicode.Scalar
  package let selection: Unicode.Scalar
  /// Before a row that the reader selected to act on.
  package let chosen: Unicode.Scalar
  package let up: Unicode.Scalar
  package let down: Unicode.Scalar

  package static let unicode = Glyphs(
    isASCII: false, horizontal: "─", vertical: "│",
    crossings: [
      " ", "─", "─", "─", "│", "┌", "┐", "┬", "│", "└", "┘", "┴", "│", "├", "┤", "┼",
    ],
    axisTick: "┤", limitLine: "┄", meanLine: "─", point: "●",
    eighths: [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], fillings: ["█", "▓", "▒", "░"],
    alternateFillings: ["▆", "▚", "░", "▒"],
    shades: ["░", "▒", "▓", "█"], missing: "·", selection: "▸", chosen: "✓", up: "↑", down: "↓")

  package static let ascii = Glyphs(
    isASCII: true, horizontal: "-", vertical: "|",
    crossings: [
      " ", "-", "-", "-", "|", "+", "+", "+", "|", "+", "+", "+", "|", "+", "+", "+",
    ],
    axisTick: "+", limitLine: ".", meanLine: "-", point: "@",
    eighths: [" ", " ", " ", " ", "#", "#", "#", "#", "#"],
    levels: sparklineLevels, fillings: ["#", "=", "-", "."],
    alternateFillings: ["+", ":", ".", "-"],
    shades: [".", "-", "=", "#"], missing: ".", selection: ">", chosen: "*", up: "^", down: "v")
}

extension Glyphs {
  /// The directions in which lines leave a crossing.
  package struct Arms: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let right = Arms(rawValue: 1)
    package static let left = Arms(rawValue: 2)
    package static let down = Arms(rawValue: 4)
    package static let up = Arms(rawValue: 8)
    package static let topLeft: Arms = [.down, .right]
    package static let topRight: Arms = [.down, .left]
    package static let bottomLeft: Arms = [.up, .right]
    package static let bottomRight: Arms = [.up, .left]
  }

  /// The character where lines meet: `.topLeft` is `┌`, all four arms are `┼`.
  package func corner(_ arms: Arms) -> Unicode.Scalar { crossings[arms.rawValue & 15] }
}
