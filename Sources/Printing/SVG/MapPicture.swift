import CellCanvas
import Wording

/// The tile map as vectors: one square for each force with its letters and figure, and a legend of
/// shades.
struct MapPicture {
  let size: PictureSize
  private let map: TileMap
  private let words: Words
  private let left: Int
  private let top: Int

  private static let tile = 46.0
  private static let step = 50.0

  init(_ map: TileMap, _ words: Words) {
    self.map = map
    self.words = words
    let (columns, rows) = (map.tiles.map(\.column), map.tiles.map(\.row))
    (left, top) = (columns.min() ?? 0, rows.min() ?? 0)
    let across = Double((columns.max() ?? 0) - left + 1) * MapPicture.step
    let down = Double((rows.max() ?? 0) - top + 1) * MapPicture.step
    let legend = ShadeLegend(map.legend)
    size = PictureSize(
      width: max(across, legend.width, PictureFont.width(of: map.note)),
      height: down + (legend.isEmpty ? 0 : ShadeLegend.height)
        + (map.note.isEmpty ? 0 : ShadeLegend.height))
  }

  func draw(in markup: inout Markup, _ palette: Palette) {
    ShadeLegend(map.legend).draw(y: 12, in: &markup, palette)
    for tile in map.tiles { draw(tile, in: &markup, palette) }
    markup.label(map.note, x: 1, y: size.height - 8, palette.dim)
  }

  /// Where the tiles begin: below the key.
  private var tilesTop: Double { ShadeLegend(map.legend).isEmpty ? 0 : ShadeLegend.height }

  private func draw(_ tile: TileMap.Tile, in markup: inout Markup, _ palette: Palette) {
    let x = Double(tile.column - left) * MapPicture.step + 1
    let y = tilesTop + Double(tile.row - top) * MapPicture.step + 1
    let shade = ShadeLook(tile.isMember ? tile.value : .unknown, map.scale, palette)
    markup.box(
      x: x, y: y, width: MapPicture.tile, height: MapPicture.tile, fill: shade.fill,
      stroke: tile.isSelected ? palette.ink : palette.border)
    let ink = tile.isMember ? shade.ink : palette.dim
    let middle = x + MapPicture.tile / 2
    markup.label(
      tile.label, x: middle, y: y + 19, ink, anchor: "middle", isBold: tile.isMember)
    guard tile.isMember else { return }
    let figure = tile.figure.isEmpty ? shade.text(words) : tile.figure
    markup.label(figure, x: middle, y: y + 36, ink, anchor: "middle")
  }
}

/// The look and text of a shaded cell.
///
/// The text is the figure, so nobody needs the shade to read it.
///
/// A zero has no shade, as on the screen.
struct ShadeLook {
  let fill: String
  let ink: String
  private let value: ChartValue

  init(_ value: ChartValue, _ scale: ShadeScale, _ palette: Palette) {
    self.value = value
    if case .number(let number) = value, number != 0 {
      let shade = palette.shades[min(max(scale.level(of: number), 0), 3)]
      (fill, ink) = (shade.fill, shade.ink)
    } else {
      (fill, ink) = ("none", palette.ink)
    }
  }

  /// The figure; a dot where it is not known, `*` where it is kept back.
  func text(_ words: Words) -> SafeText {
    switch value {
    case .unknown: "·"
    case .suppressed: "*"
    case .number(let number), .unfinished(let number):
      SafeText(
        words.decimal(
          number, places: number.truncatingRemainder(dividingBy: 1) == 0 || number >= 1000 ? 0 : 1))
    }
  }
}

/// The four shades and the range of each.
struct ShadeLegend {
  static let height = 26.0
  private static let box = 14.0

  /// Each shade by its level, with its range.
  ///
  /// A shade without a range is left out.
  private let labels: [(level: Int, text: SafeText)]

  init(_ labels: [SafeText]) {
    self.labels = labels.prefix(4).enumerated().map { ($0, $1) }.filter { !$0.1.isEmpty }
  }

  var isEmpty: Bool { labels.isEmpty }

  var width: Double {
    labels.map(\.text).reduce(0) { $0 + ShadeLegend.box + PictureFont.width(of: $1) + 16 }
  }

  /// - Parameter y: The baseline of the words.
  func draw(y: Double, in markup: inout Markup, _ palette: Palette) {
    var x = 1.0
    for (level, label) in labels {
      let shade = palette.shades[level]
      markup.box(
        x: x, y: y - 11, width: ShadeLegend.box, height: ShadeLegend.box, fill: shade.fill,
        stroke: palette.border)
      markup.label(label, x: x + ShadeLegend.box + 4, y: y, palette.dim)
      x += ShadeLegend.box + PictureFont.width(of: label) + 16
    }
  }
}
