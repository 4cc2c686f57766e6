import Boards
import CellCanvas
import Sheets
import Wording

/// A chart of a board as vectors, with a title and a description for readers who cannot see it.
struct ChartPicture {
  private enum Drawing {
    case line(LinePicture)
    case heat(HeatPicture)
    case map(MapPicture)
  }

  private let drawing: Drawing
  private let title: SafeText
  private let description: SafeText

  /// The chart of the pane; `nil` where the pane has none.
  ///
  /// - Parameter width: The width of a line chart in SVG user units. Other charts have their own
  ///   width.
  init?(_ pane: Pane, _ words: Words, width: Double = 640, height: Double = 230) {
    switch pane.content {
    case .line(let chart, _):
      drawing = .line(LinePicture(chart, width: width, height: height))
    case .heat(let heat, let data) where !heat.rowLabels.isEmpty:
      drawing = .heat(HeatPicture(heat, data: data.value, words))
    case .map(let map, _) where !map.tiles.isEmpty: drawing = .map(MapPicture(map, words))
    default: return nil
    }
    title = SafeText(pane.title)
    description = SafeText(pane.description(words).joined(separator: " "))
  }

  var size: PictureSize {
    switch drawing {
    case .line(let picture): picture.size
    case .heat(let picture): picture.size
    case .map(let picture): picture.size
    }
  }

  /// Writes the picture as a separate file, with everything that a page would say around it.
  func writeAlone(to markup: inout Markup, palette: Palette, in frame: PictureFrame) {
    let whole = frame.size(title, around: size)
    write(
      to: &markup, named: "title", "desc", size: whole,
      attributes: [Attribute(.xmlns, "http://www.w3.org/2000/svg")]
    ) { markup in
      markup.element(
        .title, [Attribute(.id, "title")],
        text: SafeText(([title.string] + frame.facts).joined(separator: " · ")))
      markup.element(.desc, [Attribute(.id, "desc")], text: description)
      markup.ground(whole, palette.paper)
      frame.draw(title, around: size, in: &markup, palette) { draw(in: &$0, palette) }
    }
  }

  /// Writes the picture into a page.
  ///
  /// Its head says to the eye what the page says too: a chart is copied without its page.
  ///
  /// - Parameter name: The element of the page that names it.
  /// - Parameter words: The one that says what it shows.
  func write(
    to markup: inout Markup, namedBy name: String, saidBy words: String, palette: Palette,
    in frame: PictureFrame
  ) {
    let whole = frame.size(title, around: size)
    write(to: &markup, named: name, words, size: whole, attributes: []) { markup in
      markup.element(.title, text: title)
      markup.element(.desc, text: description)
      frame.draw(title, around: size, in: &markup, palette) { draw(in: &$0, palette) }
    }
  }

  private func write(
    to markup: inout Markup, named name: String, _ words: String, size: PictureSize,
    attributes: [Attribute], _ content: (inout Markup) -> Void
  ) {
    let (width, height) = (size.width.rounded(.up), size.height.rounded(.up))
    markup.element(
      .svg,
      attributes + [
        Attribute(.viewBox, made: "0 0 \(width.inHundredths) \(height.inHundredths)"),
        Attribute(.width, width), Attribute(.height, height), Attribute(.role, "img"),
        Attribute(.labelledBy, made: name), Attribute(.describedBy, made: words),
      ], content)
  }

  /// Draws the picture from the upper left corner, in its own font.
  func draw(in markup: inout Markup, _ palette: Palette) {
    markup.element(
      .g, [Attribute(.fontFamily, PictureFont.words), Attribute(.fontSize, PictureFont.size)]
    ) { drawChart(in: &$0, palette) }
  }

  private func drawChart(in markup: inout Markup, _ palette: Palette) {
    switch drawing {
    case .line(let picture): picture.draw(in: &markup, palette)
    case .heat(let picture): picture.draw(in: &markup, palette)
    case .map(let picture): picture.draw(in: &markup, palette)
    }
  }
}

/// The width and height of a picture, in SVG user units.
struct PictureSize: Equatable {
  let width: Double
  let height: Double
}

/// The fonts of pictures.
enum PictureFont {
  static let words: StaticString = "'DejaVu Sans', Verdana, Arial, sans-serif"
  static let mono: StaticString =
    "'DejaVu Sans Mono', Menlo, Consolas, 'Liberation Mono', monospace"
  static let size = 11.0

  /// The approximate width of text at the usual size.
  ///
  /// No font is available to measure it.
  static func width(of text: SafeText) -> Double { Double(text.width) * size * 0.62 }
}

/// The basic shapes of pictures.
extension Markup {
  mutating func ground(_ size: PictureSize, _ color: String) {
    leaf(
      .rect,
      [
        Attribute(.width, size.width), Attribute(.height, size.height),
        Attribute(.fill, made: color),
      ])
  }

  mutating func box(
    x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String? = nil
  ) {
    leaf(
      .rect,
      [
        Attribute(.x, x), Attribute(.y, y), Attribute(.width, width), Attribute(.height, height),
        Attribute(.fill, made: fill),
      ] + (stroke.map { [Attribute(.stroke, made: $0)] } ?? []))
  }

  /// - Parameter dashes: The lengths of strokes and gaps.
  ///
  /// Without it, the line is solid.
  mutating func rule(
    x1: Double, y1: Double, x2: Double, y2: Double, _ color: String, width: Double = 1,
    dashes: StaticString? = nil
  ) {
    leaf(
      .line,
      [
        Attribute(.x1, x1), Attribute(.y1, y1), Attribute(.x2, x2), Attribute(.y2, y2),
        Attribute(.stroke, made: color), Attribute(.strokeWidth, width),
      ] + (dashes.map { [Attribute(.strokeDashes, $0)] } ?? []))
  }

  mutating func disc(x: Double, y: Double, radius: Double, _ color: String) {
    leaf(
      .circle,
      [
        Attribute(.cx, x), Attribute(.cy, y), Attribute(.r, radius), Attribute(.fill, made: color),
      ])
  }

  /// A ring filled with the colour of the paper.
  mutating func ring(
    x: Double, y: Double, radius: Double, _ color: String, _ paper: String
  ) {
    leaf(
      .circle,
      [
        Attribute(.cx, x), Attribute(.cy, y), Attribute(.r, radius), Attribute(.fill, made: paper),
        Attribute(.stroke, made: color), Attribute(.strokeWidth, 1.4),
      ])
  }

  /// The sign of a mark on a disc, in the middle of its point.
  mutating func mark(
    _ sign: Unicode.Scalar, _ role: Role, x: Double, y: Double, _ palette: Palette
  ) {
    disc(x: x, y: y, radius: 6.5, palette.mark(role))
    label(SafeText(String(sign)), x: x, y: y + 4, palette.paper, anchor: "middle", isBold: true)
  }

  /// - Parameter anchor: The part of the text at `x`: start, middle or end.
  mutating func label(
    _ text: SafeText, x: Double, y: Double, _ color: String, anchor: StaticString = "start",
    isBold: Bool = false
  ) {
    guard !text.isEmpty else { return }
    element(
      .text,
      [
        Attribute(.x, x), Attribute(.y, y), Attribute(.fill, made: color),
        Attribute(.textAnchor, anchor),
      ] + (isBold ? [Attribute(.fontWeight, "bold")] : []), text: text)
  }
}
