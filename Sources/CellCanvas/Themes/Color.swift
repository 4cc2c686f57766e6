/// A colour as a theme file names it.
package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// An entry of the terminal's palette: 0 to 15 are the terminal's own, the others xterm's.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  /// Red, green and blue, from xterm's palette where needed; `nil` for the terminal's own colour.
  package var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .standard: nil
    case .rgb(let red, let green, let blue): (red, green, blue)
    case .indexed(let index): Self.paletteComponents(index)
    }
  }

  /// The colour as `#rrggbb`, for pages; `nil` for the terminal's own colour.
  package var hexadecimal: String? {
    guard let components else { return nil }
    let digits = [components.red, components.green, components.blue].map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "#" + digits.joined()
  }

  /// The nearest of xterm's 256 palette entries; `nil` for the terminal's own colour.
  package var paletteIndex: UInt8? {
    switch self {
    case .standard: nil
    case .indexed(let index): index
    case .rgb: (16...255).min { distance(to: $0) < distance(to: $1) }
    }
  }

  /// The nearest of the sixteen basic colours; `nil` for the terminal's own colour.
  package var basicIndex: UInt8? {
    switch self {
    case .standard: nil
    case .indexed(let index) where index < 16: index
    default: (0...15).min { distance(to: $0) < distance(to: $1) }
    }
  }

  private func distance(to index: UInt8) -> Int {
    guard let own = components else { return 0 }
    let other = Self.paletteComponents(index)
    let red = Int(own.red) - Int(other.red)
    let green = Int(own.green) - Int(other.green)
    let blue = Int(own.blue) - Int(other.blue)
    return red * red + green * green + blue * blue
  }

  /// The palette of xterm (`256colres.h`, and `XTerm-col.ad` for the first sixteen entries).
  private static func paletteComponents(
    _ index: UInt8
  ) -> (red: UInt8, green: UInt8, blue: UInt8) {
    switch index {
    case 0...15:
      return basicColors[Int(index)]
    case 16...231:
      let cube = Int(index) - 16
      return (cubeLevels[cube / 36], cubeLevels[cube / 6 % 6], cubeLevels[cube % 6])
    default:
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    }
  }
}

private let cubeLevels: [UInt8] = [0, 95, 135, 175, 215, 255]

private let basicColors: [(red: UInt8, green: UInt8, blue: UInt8)] = [
  (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
  (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
  (255, 0, 255), (0, 255, 255), (255, 255, 255),
]

/// The names of the sixteen basic colours, in the order of the palette.
let basicColorNames = [
  "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
  "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
  "bright-white",
]
