import CellCanvas

/// The cells of a canvas as vectors: backgrounds, then lines and blocks as shapes, then letters.
///
/// Lines and blocks are drawn as shapes, because no font joins them without gaps at every size.
/// Each word has its own position, so that no font moves a column.
struct CellsPicture {
  private let canvas: Canvas
  private let theme: Theme
  private let gaps: [Rect]

  /// - Parameter gaps: Areas left empty for other drawings.
  init(_ canvas: Canvas, _ theme: Theme, leavingOut gaps: [Rect]) {
    self.canvas = canvas
    self.theme = theme
    self.gaps = gaps
  }

  func draw(in markup: inout Markup) {
    for y in 0..<canvas.size.rows { drawGrounds(y, in: &markup) }
    drawShapes(in: &markup)
    for y in 0..<canvas.size.rows { drawLetters(y, in: &markup) }
  }

  private func look(_ role: Role) -> CellLook { CellLook(theme.style(of: role)) }

  private func isLeftOut(_ x: Int, _ y: Int) -> Bool {
    gaps.contains { $0.contains(Point(x: x, y: y)) }
  }

  /// The backgrounds of a line that differ from the paper.
  ///
  /// Neighbours of one colour are joined.
  ///
  /// Gaps get no background, because none of its signs are drawn there.
  private func drawGrounds(_ y: Int, in markup: inout Markup) {
    let paper = look(.text).ground
    var start = 0
    var ground: String?
    for x in 0...canvas.size.columns {
      let next =
        x < canvas.size.columns && !isLeftOut(x, y) ? look(canvas[x, y].role).ground : nil
      if next == ground { continue }
      if let ground, ground != paper {
        markup.box(
          x: Double(start) * CellShape.width, y: Double(y) * CellShape.height,
          width: Double(x - start) * CellShape.width, height: CellShape.height, fill: ground)
      }
      (start, ground) = (x, next)
    }
  }

  /// Draws all shapes of one colour as one path.
  private func drawShapes(in markup: inout Markup) {
    var paths: [CellShape.Ink: String] = [:]
    for y in 0..<canvas.size.rows {
      for x in 0..<canvas.size.columns where !isLeftOut(x, y) {
        let cell = canvas[x, y]
        guard let shape = CellShape(cell.base) else { continue }
        let ink = CellShape.Ink(color: look(cell.role).ink, opacity: shape.opacity)
        paths[ink, default: ""] += shape.path(x: x, y: y)
      }
    }
    for (ink, path) in paths.sorted(by: { $0.key < $1.key }) {
      markup.leaf(
        .path,
        [Attribute(.d, made: path), Attribute(.fill, made: ink.color)]
          + (ink.opacity < 1 ? [Attribute(.fillOpacity, ink.opacity)] : []))
    }
  }

  private func drawLetters(_ y: Int, in markup: inout Markup) {
    let words = words(y)
    guard !words.isEmpty else { return }
    markup.element(
      .text, [Attribute(.y, Double(y) * CellShape.height + CellShape.baseline)]
    ) { markup in
      for word in words {
        let look = look(word.role)
        markup.element(
          .tspan,
          [
            Attribute(.x, Double(word.x) * CellShape.width), Attribute(.fill, made: look.ink),
          ] + (look.isBold ? [Attribute(.fontWeight, "bold")] : [])
            + (look.isUnderlined ? [Attribute(.textDecoration, "underline")] : []),
          text: SafeText(word.text))
      }
    }
  }

  private struct Word {
    let x: Int
    let role: Role
    var text: String
  }

  /// The words of a line: letters of one role without a blank between them.
  private func words(_ y: Int) -> [Word] {
    var words: [Word] = []
    var isOpen = false
    for x in 0..<canvas.size.columns where !canvas[x, y].isContinuation {
      let cell = canvas[x, y]
      let isLetter = cell.base != " " && CellShape(cell.base) == nil && !isLeftOut(x, y)
      defer { isOpen = isLetter }
      guard isLetter else { continue }
      if isOpen, words.last?.role == cell.role {
        words[words.count - 1].text.unicodeScalars.append(contentsOf: cell.scalars)
      } else {
        words.append(Word(x: x, role: cell.role, text: ""))
        words[words.count - 1].text.unicodeScalars.append(contentsOf: cell.scalars)
      }
    }
    return words
  }
}

/// The colours of a cell.
///
/// A reversed style swaps them.
private struct CellLook {
  let ink: String
  let ground: String
  let isBold: Bool
  let isUnderlined: Bool

  init(_ style: Style) {
    let ink = style.foreground.hexadecimal ?? Palette.onPaper.ink
    let ground = style.background.hexadecimal ?? Palette.onPaper.paper
    let isReversed = style.attributes.contains(.reverse)
    self.ink = isReversed ? ground : ink
    self.ground = isReversed ? ink : ground
    isBold = style.attributes.contains(.bold)
    isUnderlined = style.attributes.contains(.underline)
  }
}
