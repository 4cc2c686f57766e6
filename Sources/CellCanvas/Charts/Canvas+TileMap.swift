/// The result of drawing a tile map into an area.
package struct MapDrawing: Sendable {
  /// The visible tiles: each tile's position in the map, and its cells.
  package let tiles: [(index: Int, area: Rect)]
  /// The first cell of the selected tile; `nil` where no tile is selected or the tile is not
  /// visible.
  package let cursor: Point?
}

extension Canvas {
  /// Draws the map in the largest form that fits; a map that is too large shows the part around the
  /// selected tile.
  ///
  /// The key stands above the tiles, the caption of the selected tile or the note below. Where there
  /// is one line for all of these, the caption has it.
  ///
  /// - Parameter selected: The position of the selected tile in the map.
  @discardableResult
  package mutating func draw(
    _ map: TileMap, in area: Rect, selected: Int? = nil
  ) -> MapDrawing {
    let selected = selected ?? map.tiles.firstIndex(where: \.isSelected)
    let form = map.form(in: area.size)
    let caption = selected.map { map.tiles[$0].caption } ?? .empty
    let lines = map.lines(of: form, in: area.size, hasCaption: !caption.isEmpty)
    let (key, below) = area.splitTop(lines.key)
    let (grid, foot) = below.splitBottom(lines.foot)
    let places = MapPlaces(map, form, in: grid, keeping: selected)
    clipped(to: grid) { canvas in
      if form.hasBoxes { canvas.drawBoxes(places, form) }
      for place in places.all {
        canvas.draw(
          map.tiles[place.index], of: map, form, at: place.origin,
          isSelected: place.index == selected)
      }
    }
    let cut = glyphs.leftOut(places.cut)
    let marked = [foot, key].first { !$0.isEmpty } ?? grid.splitBottom(1).bottom
    drawKey(of: map, in: key, besides: marked == key ? cut : .empty)
    write(
      caption.isEmpty ? map.note : caption, at: foot.origin, role: caption.isEmpty ? .dim : .text,
      maxWidth: foot.isEmpty ? 0 : foot.room(besides: cut))
    drawMarks([cut], in: marked.splitTop(1).top)
    let tiles = places.all.map { place in
      let tile = Rect(
        x: place.origin.x, y: place.origin.y, width: form.tile.columns, height: form.tile.rows)
      return (place.index, tile.intersection(grid))
    }.filter { !$0.1.isEmpty }
    let cursor = tiles.first { $0.0 == selected }?.1
    let isInset = form.hasBoxes
    return MapDrawing(
      tiles: tiles,
      cursor: cursor.map { isInset ? Point(x: $0.x + 1, y: $0.y + 1) : $0.origin })
  }

  private mutating func drawKey(of map: TileMap, in area: Rect, besides mark: SafeText) {
    let legend = ShadeLegend(map.legend, glyphs: glyphs)
    let lines = area.height == 1 ? [legend.line] : legend.lines(width: area.width)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      write(
        line, at: Point(x: area.x, y: area.y + offset), maxWidth: area.room(besides: mark))
    }
  }

  /// Draws the inside of a tile: six cells in a box, or `[TV▓]` in brackets when selected.
  private mutating func draw(
    _ tile: TileMap.Tile, of map: TileMap, _ form: TileMap.Form, at origin: Point,
    isSelected: Bool
  ) {
    let (sign, digit, shade) = map.scale.look(of: tile.value, glyphs: glyphs)
    let label = tile.label.fitted(to: 2)
    let labelRole: Role = isSelected ? .selected : tile.isMember ? .text : .dim
    let valueRole = isSelected ? .selected : shade
    guard form.hasBoxes else {
      let ends: (SafeText, SafeText) = isSelected ? ("[", "]") : (" ", " ")
      // In ASCII the lightest shade looks like what is not known.
      let shown = glyphs.isASCII && digit != " " ? digit : String(sign)
      let value = tile.isMember ? SafeText(shown) : " "
      write(
        [
          TextRun(ends.0 + label, role: labelRole), TextRun(value, role: valueRole),
          TextRun(ends.1, role: labelRole),
        ], at: origin)
      return
    }
    let start = isSelected ? SafeText(String(glyphs.selection)) : " "
    let value: SafeText = tile.isMember ? "\(sign)\(digit)" : "  "
    write(
      [TextRun(start + label + " ", role: labelRole), TextRun(value, role: valueRole)],
      at: Point(x: origin.x + 1, y: origin.y + 1))
    guard form == .figures, tile.isMember else { return }
    write(
      tile.figure.fitted(to: 6, alignment: .right), at: Point(x: origin.x + 1, y: origin.y + 2),
      role: .text)
  }

  /// Draws the lines around all tiles; neighbouring tiles share a line.
  private mutating func drawBoxes(_ places: MapPlaces, _ form: TileMap.Form) {
    let size = form.tile
    for origin in places.all.map(\.origin) {
      for y in [origin.y, origin.y + size.rows - 1] {
        drawHorizontal(from: Point(x: origin.x, y: y), length: size.columns)
      }
      for x in [origin.x, origin.x + size.columns - 1] {
        for y in (origin.y + 1)..<(origin.y + size.rows - 1) {
          put(glyphs.vertical, at: Point(x: x, y: y), role: .border)
        }
      }
    }
    for (point, arms) in places.crossings(form) {
      put(glyphs.corner(arms), at: point, role: .border)
    }
  }
}

extension TileMap {
  /// Lines of the key above and of the note below: all that are wanted where there is room, else one,
  /// but never the last; a caption is worth more than the key, the key more than a note.
  fileprivate func lines(
    of form: Form, in area: Size, hasCaption: Bool
  ) -> (key: Int, foot: Int) {
    let left = area.rows - gridSize(form).rows
    let lines = min(wordsHeight(width: area.columns), max(left, area.rows > 1 ? 1 : 0))
    let foot = hasNote && (lines > 1 || hasCaption || legend.isEmpty) ? min(lines, 1) : 0
    return (lines - foot, foot)
  }
}

extension Rect {
  /// The cells of a line that a mark at its end leaves.
  fileprivate func room(besides mark: SafeText) -> Int {
    max(width - (mark.isEmpty ? 0 : mark.width + 1), 0)
  }
}

/// Where the tiles of a map are drawn in an area.
private struct MapPlaces {
  /// The first cell of each drawn tile, including the lines of its box.
  let all: [(index: Int, origin: Point)]
  /// How many tiles have no room, or not enough.
  let cut: Int

  /// - Parameter selected: The tile that stays visible where the map is too large for the area.
  init(_ map: TileMap, _ form: TileMap.Form, in grid: Rect, keeping selected: Int?) {
    let (span, pitch, size) = (map.span, form.pitch, form.tile)
    let kept = selected.map { map.tiles[$0] }
    func shift(_ place: Int, _ count: Int, pitch: Int, tile: Int, room: Int) -> Int {
      let shown = room < tile ? 1 : (room - tile) / pitch + 1
      return max(0, min(place - shown / 2, count - shown))
    }
    let left =
      span.x
      + shift(
        (kept?.column ?? span.x) - span.x, span.width, pitch: pitch.columns, tile: size.columns,
        room: grid.width)
    let top =
      span.y
      + shift(
        (kept?.row ?? span.y) - span.y, span.height, pitch: pitch.rows, tile: size.rows,
        room: grid.height)
    all = map.tiles.enumerated().map { index, tile in
      let origin = Point(
        x: grid.x + (tile.column - left) * pitch.columns,
        y: grid.y + (tile.row - top) * pitch.rows)
      return (index, origin)
    }
    cut = all.count { place in
      let tile = Rect(
        x: place.origin.x, y: place.origin.y, width: size.columns, height: size.rows)
      return grid.intersection(tile) != tile
    }
  }

  /// The corners of all tiles, and the directions in which lines leave each corner.
  func crossings(_ form: TileMap.Form) -> [Point: Glyphs.Arms] {
    var arms: [Point: Glyphs.Arms] = [:]
    let (width, height) = (form.tile.columns - 1, form.tile.rows - 1)
    for origin in all.map(\.origin) {
      let (right, bottom) = (origin.x + width, origin.y + height)
      arms[origin, default: []].formUnion(.topLeft)
      arms[Point(x: right, y: origin.y), default: []].formUnion(.topRight)
      arms[Point(x: origin.x, y: bottom), default: []].formUnion(.bottomLeft)
      arms[Point(x: right, y: bottom), default: []].formUnion(.bottomRight)
    }
    return arms
  }
}
