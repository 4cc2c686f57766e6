extension Canvas {
  /// Blanks every cell of an area and gives it a role.
  package mutating func fill(_ area: Rect, role: Role = .text) {
    forEachPoint(in: area) { canvas, point in canvas.place(Cell(" ", role: role), at: point) }
  }

  /// Gives the cells of an area another role and keeps their characters; used for selections.
  package mutating func restyle(_ area: Rect, role: Role) {
    forEachPoint(in: area) { canvas, point in canvas.restyle(point, role: role) }
  }

  /// Draws a frame along the edge of an area, with a title in its top line.
  package mutating func drawBox(
    _ area: Rect, role: Role = .border, title: SafeText = .empty, titleRole: Role = .heading
  ) {
    guard area.width >= 2, area.height >= 2 else { return }
    let right = area.maxX - 1
    let bottom = area.maxY - 1
    drawHorizontal(from: area.origin, length: area.width, role: role)
    drawHorizontal(from: Point(x: area.x, y: bottom), length: area.width, role: role)
    drawVertical(from: area.origin, length: area.height, role: role)
    drawVertical(from: Point(x: right, y: area.y), length: area.height, role: role)
    put(glyphs.corner(.topLeft), at: area.origin, role: role)
    put(glyphs.corner(.topRight), at: Point(x: right, y: area.y), role: role)
    put(glyphs.corner(.bottomLeft), at: Point(x: area.x, y: bottom), role: role)
    put(glyphs.corner(.bottomRight), at: Point(x: right, y: bottom), role: role)
    guard !title.isEmpty, area.width > 6 else { return }
    let shown = " \(title.truncated(to: area.width - 6)) " as SafeText
    write(shown, at: Point(x: area.x + 2, y: area.y), role: titleRole)
  }

  package mutating func drawHorizontal(from point: Point, length: Int, role: Role = .border) {
    for x in point.x..<(point.x + max(length, 0)) {
      put(glyphs.horizontal, at: Point(x: x, y: point.y), role: role)
    }
  }

  package mutating func drawVertical(from point: Point, length: Int, role: Role = .border) {
    for y in point.y..<(point.y + max(length, 0)) {
      put(glyphs.vertical, at: Point(x: point.x, y: y), role: role)
    }
  }

  /// Draws a line across with a word near its right end, such as the line below the top ten.
  package mutating func drawRule(
    from point: Point, length: Int, label: SafeText = .empty, role: Role = .border
  ) {
    drawHorizontal(from: point, length: length, role: role)
    guard !label.isEmpty, length > 8 else { return }
    let shown = " \(label.truncated(to: length - 8)) " as SafeText
    write(shown, at: Point(x: point.x + length - shown.width - 4, y: point.y), role: role)
  }

  /// Draws lines across `area` that join where they meet: a frame with its rows and columns.
  ///
  /// - Parameter verticals: The columns of the canvas with a line; `horizontals` are the rows with
  ///   one.
  package mutating func drawGrid(
    _ area: Rect, verticals: [Int], horizontals: [Int], role: Role = .border
  ) {
    for y in horizontals {
      drawHorizontal(from: Point(x: area.x, y: y), length: area.width, role: role)
    }
    for x in verticals {
      drawVertical(from: Point(x: x, y: area.y), length: area.height, role: role)
    }
    for y in horizontals {
      for x in verticals {
        var arms: Glyphs.Arms = []
        if x > area.x { arms.insert(.left) }
        if x < area.maxX - 1 { arms.insert(.right) }
        if y > area.y { arms.insert(.up) }
        if y < area.maxY - 1 { arms.insert(.down) }
        put(glyphs.corner(arms), at: Point(x: x, y: y), role: role)
      }
    }
  }

  /// Draws another canvas over this one, as for a popup.
  package mutating func draw(_ other: Canvas, at point: Point) {
    for y in 0..<other.size.rows {
      for x in 0..<other.size.columns where !other[x, y].isContinuation {
        place(other[x, y], at: Point(x: point.x + x, y: point.y + y))
      }
    }
  }

  private mutating func forEachPoint(in area: Rect, _ body: (inout Canvas, Point) -> Void) {
    let area = area.intersection(clip)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { body(&self, Point(x: x, y: y)) }
    }
  }
}
