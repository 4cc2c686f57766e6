import CNcurses
import CellCanvas

/// Turns roles into attributes and colour pairs, and puts cells into ncurses.
struct Painter {
  let depth: ColorDepth

  /// How many colours the terminal has; with 8, bright colours become bold.
  private let colorCount: Int
  private var theme: Theme?
  private var inks: [Role: Ink] = [:]
  private var pairs: [PairKey: Int32] = [:]

  /// Room for a character, two marks and the end, so that painting a cell allocates no memory.
  private var text: [wchar_t] = [0, 0, 0, 0]

  private struct Ink {
    var attributes: attr_t
    var pair: Int32
  }

  private struct PairKey: Hashable {
    var foreground: Int32
    var background: Int32
  }

  /// Starts colours; call it after newterm.
  init(isWithoutColor: Bool) {
    guard !isWithoutColor, has_colors(), start_color() == OK else {
      depth = .mono
      colorCount = 0
      return
    }
    use_default_colors()
    colorCount = Int(ptg_colors())
    depth = colorCount >= 256 ? .full : colorCount >= 8 ? .basic : .mono
  }

  /// Puts the cells of a canvas on the screen; cells outside the canvas become blank.
  ///
  /// - Parameter before: The canvas that the screen shows already, in this theme and size. Lines
  ///   that have not changed are skipped.
  mutating func put(_ canvas: Canvas, over before: Canvas?, theme: Theme, on size: Size) {
    take(theme)
    for y in 0..<size.rows where before?.hasLine(y, of: canvas) != true {
      for x in 0..<size.columns {
        let cell = canvas[x, y]
        if !cell.isContinuation, cell != before?[x, y] { put(cell, x: x, y: y) }
      }
    }
  }

  /// Puts one cell; ERR is ignored, because the lower right cell gives it although it is painted.
  private mutating func put(_ cell: Cell, x: Int, y: Int) {
    guard let ink = inks[cell.role] else { return }
    fill(cell)
    ptg_put(Int32(y), Int32(x), text, ink.attributes, ink.pair)
    if isReplaced(cell), cell.width == 2 {
      ptg_put(Int32(y), Int32(x + 1), text, ink.attributes, ink.pair)
    }
  }

  private mutating func fill(_ cell: Cell) {
    text[0] = isReplaced(cell) ? wchar_t(UInt8(ascii: "?")) : wchar_t(cell.base.value)
    text[1] = 0
    guard !cell.isSingleScalar, !isReplaced(cell) else { return }
    for (index, scalar) in cell.scalars.enumerated() {
      text[index] = wchar_t(scalar.value)
      text[index + 1] = 0
    }
  }

  /// Whether the C library gives the character another width than the canvas does.
  ///
  /// ncurses uses the C library's width, and a difference would shift the rest of the line.
  private func isReplaced(_ cell: Cell) -> Bool {
    cell.base.value >= 0x80 && wcwidth(wchar_t(cell.base.value)) != cell.width
  }

  private mutating func take(_ theme: Theme) {
    guard self.theme != theme else { return }
    self.theme = theme
    if depth != .mono, !pairs.isEmpty { reset_color_pairs() }
    pairs = [:]
    inks = [:]
    for role in Role.allCases { inks[role] = ink(of: theme.style(of: role, depth: depth)) }
  }

  private mutating func ink(of style: Style) -> Ink {
    var isBold = style.attributes.contains(.bold)
    var pair: Int32 = 0
    if depth != .mono {
      var foreground = number(of: style.foreground)
      var background = number(of: style.background)
      if colorCount < 16 {
        isBold = isBold || foreground >= 8
        foreground = foreground >= 8 ? foreground - 8 : foreground
        background = background >= 8 ? background - 8 : background
      }
      pair = self.pair(PairKey(foreground: foreground, background: background))
    }
    let attributes = ptg_attributes(
      isBold, style.attributes.contains(.underline), style.attributes.contains(.reverse),
      style.attributes.contains(.dim))
    return Ink(attributes: attributes, pair: pair)
  }

  /// The number of a colour in ncurses; -1 is the terminal's own colour.
  private func number(of color: Color) -> Int32 {
    let index = depth == .full ? color.paletteIndex : color.basicIndex
    return index.map(Int32.init) ?? -1
  }

  /// The number of a colour pair, created where it is new; pair 0 belongs to ncurses.
  private mutating func pair(_ key: PairKey) -> Int32 {
    if let known = pairs[key] { return known }
    let next = Int32(pairs.count + 1)
    guard init_extended_pair(next, key.foreground, key.background) == OK else { return 0 }
    pairs[key] = next
    return next
  }
}
