import CellCanvas

/// The colours of a picture.
struct Palette: Equatable {
  /// A fill colour, and a text colour that can be read on it.
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
  /// The shades, from the nearest to the paper colour to the farthest from it.
  let shades: [Shade]

  /// Black on white.
  ///
  /// Every colour has a contrast of at least 4.5 to 1 with the paper, also in grey.
  static let onPaper = Palette(
    paper: "#ffffff", ink: "#1c1c1c", dim: "#4e4e4e", border: "#767676", line: "#005faf",
    mean: "#4e4e4e", limit: "#755c00", point: "#1c1c1c", alert: "#af0000",
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

  /// The colours of a theme.
  ///
  /// Colours that the theme leaves to the terminal are those of paper.
  ///
  /// Some roles have a background of their own, and their letters may be as white as the paper.
  /// Such a role takes the colour of its background.
  init(_ theme: Theme) {
    let ground = theme.style(of: .text).background
    let paper = ground.hexadecimal
    let plain = Palette.onPaper
    func own(_ role: Role) -> Color {
      let style = theme.style(of: role)
      return style.background == ground ? style.foreground : style.background
    }
    func color(_ role: Role, else other: String) -> String { own(role).hexadecimal ?? other }
    let levels = (0..<4).map { level in
      let part = Double(level + 1) / 4
      return own(.shade(level)).mixed(part, on: ground).map { Shade(fill: $0) }
        ?? plain.shades[level]
    }
    self.init(
      paper: paper ?? plain.paper, ink: color(.text, else: plain.ink),
      dim: color(.dim, else: plain.dim), border: color(.border, else: plain.border),
      line: color(.chartLine, else: plain.line), mean: color(.chartMean, else: plain.mean),
      limit: color(.chartLimit, else: plain.limit), point: color(.chartPoint, else: plain.point),
      alert: color(.alert, else: plain.alert), shades: levels)
  }

  /// The colour of a mark by what it says: to act on, to look at, or to know.
  ///
  /// Not that of a warning, which is letters on a block in some themes, and pale without it.
  func mark(_ role: Role) -> String {
    switch role {
    case .alert: alert
    case .warning: ink
    default: dim
    }
  }
}

extension Color {
  /// The colour mixed with the background, like the signs `░` to `█` on a screen.
  ///
  /// `nil` where the terminal decides the colour.
  fileprivate func mixed(_ part: Double, on ground: Color) -> String? {
    guard let own = components, let under = ground.components else { return hexadecimal }
    func mix(_ own: UInt8, _ under: UInt8) -> UInt8 {
      UInt8((Double(own) * part + Double(under) * (1 - part)).rounded())
    }
    return Color.rgb(
      red: mix(own.red, under.red), green: mix(own.green, under.green),
      blue: mix(own.blue, under.blue)
    ).hexadecimal
  }
}

extension Palette.Shade {
  /// The fill with black or white text, whichever has more contrast (WCAG 2.1, contrast ratio).
  init(fill: String) {
    let light = Palette.luminance(of: fill)
    let isDark = (1.05 / (light + 0.05)) > ((light + 0.05) / 0.05)
    self.init(fill: fill, ink: isDark ? "#ffffff" : "#000000")
  }
}

extension Palette {
  /// The relative luminance of `#rrggbb`.
  ///
  /// It uses a gamma of 2; WCAG uses 2.4 in pieces.
  fileprivate static func luminance(of color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) / 255 }
    return zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
  }
}
