/// A map of forces as tiles of one size, each about where its area lies.
package struct TileMap: Hashable, Sendable {
  package struct Tile: Hashable, Sendable {
    /// Two letters.
    package let label: SafeText
    package let column: Int
    package let row: Int
    package let value: ChartValue

    /// Whether it is the one under the cursor.
    package let isSelected: Bool

    /// Whether it belongs to the region or group shown; the others are drawn without a shade.
    package let isMember: Bool

    package init(
      _ label: SafeText, column: Int, row: Int, value: ChartValue = .unknown,
      isSelected: Bool = false, isMember: Bool = true
    ) {
      self.label = label
      self.column = column
      self.row = row
      self.value = value
      self.isSelected = isSelected
      self.isMember = isMember
    }
  }

  package let tiles: [Tile]
  package let scale: ShadeScale

  /// The ranges of the four shades in words; none, no legend.
  package let legend: [SafeText]

  package init(_ tiles: [Tile], scale: ShadeScale? = nil, legend: [SafeText] = []) {
    self.tiles = tiles
    self.scale = scale ?? ShadeScale(evenStepsOver: tiles.filter(\.isMember).map(\.value))
    self.legend = legend
  }

  /// The least column and row of a tile, and how many columns and rows the tiles span.
  private var span: Rect {
    let columns = tiles.map(\.column)
    let rows = tiles.map(\.row)
    guard let left = columns.min(), let right = columns.max(), let top = rows.min(),
      let bottom = rows.max()
    else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    return Rect(x: left, y: top, width: right - left + 1, height: bottom - top + 1)
  }

  /// The size with boxes around the tiles, legend included.
  package var naturalSize: Size {
    Size(columns: span.width * 7 + 1, rows: span.height * 2 + 1 + legendHeight)
  }

  /// The size with tiles of one line, legend included.
  package var compactSize: Size {
    Size(columns: span.width * 5, rows: span.height + legendHeight)
  }

  private var legendHeight: Int { legend.isEmpty ? 0 : 1 }

  /// The tiles moved so that the first column and row are 0.
  var placed: [(tile: Tile, column: Int, row: Int)] {
    tiles.map { ($0, $0.column - span.x, $0.row - span.y) }
  }
}

extension Canvas {
  /// Draws the map with boxes where there is room, otherwise a line for each row of tiles.
  package mutating func draw(_ map: TileMap, in area: Rect) {
    let (grid, legend) = area.splitBottom(map.legend.isEmpty ? 0 : 1)
    let hasRoom =
      map.naturalSize.columns <= area.width && map.naturalSize.rows <= area.height
    clipped(to: grid) { canvas in
      if hasRoom { canvas.drawBoxes(map, at: grid.origin) }
      for (tile, column, row) in map.placed {
        let point =
          hasRoom
          ? Point(x: grid.x + column * 7 + 1, y: grid.y + row * 2 + 1)
          : Point(x: grid.x + column * 5, y: grid.y + row)
        canvas.draw(tile, of: map, at: point, isCompact: !hasRoom)
      }
    }
    let tile = hasRoom ? Size(columns: 8, rows: 3) : Size(columns: 5, rows: 1)
    let cut = map.placed.count { _, column, row in
      column * (hasRoom ? 7 : 5) + tile.columns > grid.width
        || row * (hasRoom ? 2 : 1) + tile.rows > grid.height
    }
    let mark = glyphs.leftOut(cut)
    let (shades, corner) = legend.splitRight(mark.isEmpty ? 0 : mark.width + 1)
    drawShadeLegend(map.legend, in: shades)
    let bottom = grid.splitBottom(1).bottom
    drawMarks([mark], in: legend.isEmpty ? bottom : corner)
  }

  /// Draws the inside of a tile: six cells in a box, or `[TV▓]` with brackets when selected.
  private mutating func draw(
    _ tile: TileMap.Tile, of map: TileMap, at point: Point, isCompact: Bool
  ) {
    let (sign, digit, shade) = map.scale.look(of: tile.value, glyphs: glyphs)
    let label = tile.label.fitted(to: 2)
    let value: SafeText =
      !tile.isMember ? "  " : isCompact ? SafeText(String(sign)) : "\(sign)\(digit)"
    let ends: (SafeText, SafeText) =
      switch (isCompact, tile.isSelected) {
      case (true, true): ("[", "]")
      case (true, false): (" ", " ")
      case (false, true): (SafeText(String(glyphs.selection)), "")
      case (false, false): (" ", "")
      }
    let labelRole: Role = tile.isSelected ? .selected : tile.isMember ? .text : .dim
    write(
      [
        TextRun(ends.0 + label, role: labelRole), TextRun(isCompact ? "" : " ", role: labelRole),
        TextRun(value, role: tile.isSelected ? .selected : shade), TextRun(ends.1, role: labelRole),
      ], at: point)
  }

  /// Draws the lines around all tiles; where tiles meet, they share a line.
  private mutating func drawBoxes(_ map: TileMap, at origin: Point) {
    for (_, column, row) in map.placed {
      let left = Point(x: origin.x + column * 7, y: origin.y + row * 2)
      for y in [left.y, left.y + 2] {
        drawHorizontal(from: Point(x: left.x, y: y), length: 8)
      }
      for x in [left.x, left.x + 7] {
        put(glyphs.vertical, at: Point(x: x, y: left.y + 1), role: .border)
      }
    }
    for (place, arms) in map.crossings {
      let point = Point(x: origin.x + place.x * 7, y: origin.y + place.y * 2)
      put(glyphs.corner(arms), at: point, role: .border)
    }
  }
}

extension TileMap {
  /// The corners of all tiles, and in which directions lines leave each.
  fileprivate var crossings: [Point: Glyphs.Arms] {
    var arms: [Point: Glyphs.Arms] = [:]
    for (_, column, row) in placed {
      arms[Point(x: column, y: row), default: []].formUnion(.topLeft)
      arms[Point(x: column + 1, y: row), default: []].formUnion(.topRight)
      arms[Point(x: column, y: row + 1), default: []].formUnion(.bottomLeft)
      arms[Point(x: column + 1, y: row + 1), default: []].formUnion(.bottomRight)
    }
    return arms
  }
}
