/// A map of forces as tiles of one size, each near the true place of the force's area.
package struct TileMap: Hashable, Sendable {
  package struct Tile: Hashable, Sendable {
    /// The two letters that stand for the force.
    package let label: SafeText
    package let column: Int
    package let row: Int
    package let value: ChartValue

    /// Whether the tile is under the cursor.
    package let isSelected: Bool

    /// Whether the tile belongs to the region or group shown; other tiles are drawn without a
    /// shade.
    package let isMember: Bool

    /// The value in at most six characters, for forms with a line for it.
    package let figure: SafeText

    /// The text below the map while the cursor is on the tile: the name and the full value.
    package let caption: SafeText

    package init(
      _ label: SafeText, column: Int, row: Int, value: ChartValue = .unknown,
      isSelected: Bool = false, isMember: Bool = true, figure: SafeText = .empty,
      caption: SafeText = .empty
    ) {
      self.label = label
      self.column = column
      self.row = row
      self.value = value
      self.isSelected = isSelected
      self.isMember = isMember
      self.figure = figure
      self.caption = caption
    }
  }

  package let tiles: [Tile]
  package let scale: ShadeScale

  /// The ranges of the four shades in words; an empty one where no tile has the shade.
  ///
  /// An empty list means no legend.
  package let legend: [SafeText]

  /// What else the reader must know: the unit, and which figures are left out and why.
  package let note: SafeText

  package init(
    _ tiles: [Tile], scale: ShadeScale? = nil, legend: [SafeText] = [], note: SafeText = .empty
  ) {
    self.tiles = tiles
    self.scale = scale ?? ShadeScale(evenStepsOver: tiles.filter(\.isMember).map(\.value))
    self.legend = legend
    self.note = note
  }

  /// How many tiles belong to the region or group shown.
  package var memberCount: Int { tiles.count(where: \.isMember) }

  /// The least column and row of a tile, and how many columns and rows the tiles cover.
  var span: Rect {
    let columns = tiles.map(\.column)
    let rows = tiles.map(\.row)
    guard let left = columns.min(), let right = columns.max(), let top = rows.min(),
      let bottom = rows.max()
    else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    return Rect(x: left, y: top, width: right - left + 1, height: bottom - top + 1)
  }
}

extension TileMap {
  /// How large the tiles are drawn.
  package enum Form: CaseIterable, Sendable {
    /// Five cells on one line: ` TV▓ `.
    case line
    /// A box with the label, the shade and the number of the shade.
    case box
    /// A box with one more line for the figure.
    case figures
  }

  /// The forms in which the map can be drawn, smallest first.
  package var forms: [Form] {
    tiles.contains { !$0.figure.isEmpty } ? Form.allCases : [.line, .box]
  }

  /// The cells that a form takes, what stands above and below the tiles included.
  ///
  /// - Parameter width: The width that the legend must fit.
  package func size(_ form: Form, width: Int) -> Size {
    let tiles = gridSize(form)
    return Size(
      columns: tiles.columns, rows: tiles.rows + wordsHeight(width: width))
  }

  /// The cells of the tiles, without the text below.
  func gridSize(_ form: Form) -> Size {
    let (pitch, tile) = (form.pitch, form.tile)
    guard !tiles.isEmpty else { return Size(columns: 0, rows: 0) }
    return Size(
      columns: (span.width - 1) * pitch.columns + tile.columns,
      rows: (span.height - 1) * pitch.rows + tile.rows)
  }

  /// The largest form that fits; the smallest form where none fits.
  func form(in size: Size) -> Form {
    forms.last { form in
      let wanted = self.size(form, width: size.columns)
      return wanted.columns <= size.columns && wanted.rows <= size.rows
    } ?? .line
  }

  /// Whether a line below the tiles is for the note, or for the caption of the selected tile.
  var hasNote: Bool { !note.isEmpty || tiles.contains { !$0.caption.isEmpty } }

  /// Lines of the key and of the note.
  func wordsHeight(width: Int) -> Int {
    ShadeLegend(legend, glyphs: .unicode).lines(width: width).count + (hasNote ? 1 : 0)
  }
}

extension TileMap.Form {
  /// The distance from one tile to the next; neighbouring boxes share a line.
  var pitch: Size {
    switch self {
    case .line: Size(columns: 5, rows: 1)
    case .box: Size(columns: 7, rows: 2)
    case .figures: Size(columns: 7, rows: 3)
    }
  }

  /// The cells of one tile, including the lines of its box.
  var tile: Size {
    switch self {
    case .line: Size(columns: 5, rows: 1)
    case .box: Size(columns: 8, rows: 3)
    case .figures: Size(columns: 8, rows: 4)
    }
  }

  var hasBoxes: Bool { self != .line }
}
