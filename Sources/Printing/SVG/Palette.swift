import CellCanvas

/// The colours of a picture.
struct Palette: Equatable {
  /// A filling, and the colour in which text on it can be read.
  struct Shade: Equatable {
    let fill: String
    let ink: String
  }

  let paper: String
  let ink: String
  let dim: String
  let border: String
  let line: String
  let mean: String
  let limit: String
  let point: String
  let alert: String
  /// From light to dark, or as the theme has them.
  let shades: [Shade]

  /// Black on white: every colour keeps 4.5 to 1 against the paper, and shades darken in grey too.
  static let onPaper = Palette(
    paper: "#ffffff", ink: "#1c1c1c", dim: "#4e4e4e", border: "#767676", line: "#005faf",
    mean: "#4e4e4e", limit: "#8f4a00", point: "#870000", alert: "#af0000",
    shades: ["#e4edf5", "#abc9e3", "#4f8dc0", "#123f6b"].map { Shade(fill: $0) })

  private init(
    paper: String, ink: String, dim: String, border: String, line: String, mean: String,
    limit: String, point: String, alert: String, shades: [Shade]
  ) {
    self.paper = paper
    self.ink = ink
    self.dim = dim
    self.border = border
    self.line = line
    self.mean = mean
    self.limit = limit
    self.point = point
    self.alert = alert
    self.shades = shades
  }

  /// The colours of a theme; those of paper where it leaves them to the terminal.
  init(_ theme: Theme) {
    let paper = theme.style(of: .text).background.hexadecimal
    let plain = Palette.onPaper
    func color(_ role: Role, else other: String) -> String {
      theme.style(of: role).foreground.hexadecimal ?? other
    }
    let levels = (0..<4).map { level in
      theme.style(of: .shade(level)).foreground.hexadecimal.map { Shade(fill: $0) }
        ?? plain.shades[level]
    }
    self.init(
      paper: paper ?? plain.paper, ink: color(.text, else: plain.ink),
      dim: color(.dim, else: plain.dim), border: color(.border, else: plain.border),
      line: color(.chartLine, else: plain.line), mean: color(.chartMean, else: plain.mean),
      limit: color(.chartLimit, else: plain.limit), point: color(.chartPoint, else: plain.point),
      alert: color(.alert, else: plain.alert), shades: levels)
  }
}

extension Palette.Shade {
  /// The filling with black or white on it, whichever stands out more (WCAG 2.1, contrast ratio).
  init(fill: String) {
    let light = Palette.luminance(of: fill)
    let isDark = (1.05 / (light + 0.05)) > ((light + 0.05) / 0.05)
    self.init(fill: fill, ink: isDark ? "#ffffff" : "#000000")
  }
}

extension Palette {
  /// The relative luminance of `#rrggbb`, gamma taken as 2 where WCAG has 2.4 in pieces.
  fileprivate static func luminance(of color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) / 255 }
    return zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
  }
}
