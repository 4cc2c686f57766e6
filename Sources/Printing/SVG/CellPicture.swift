import Boards
import CellCanvas
import Sheets

/// A picture inside a table field: a line of thirteen months, or a bar of parts.
///
/// Its figures are in columns of their own, so a screen reader skips it.
struct CellPicture {
  private let picture: Field.Picture

  /// The picture of the field; `nil` where the field holds words.
  init?(_ field: Field) {
    guard let picture = field.picture else { return nil }
    self.picture = picture
  }

  func write(to markup: inout Markup) {
    switch picture {
    case .line(let levels): write(levels, to: &markup)
    case .bar(let parts): write(parts, to: &markup)
    }
  }

  private func write(_ levels: [Int?], to markup: inout Markup) {
    frame(width: Double(levels.count) * 6, in: &markup) { markup in
      var path = ""
      for (index, level) in levels.enumerated() {
        let x = Double(index) * 6
        guard let level else {
          markup.disc(x: x + 2.5, y: 12, radius: 1, Palette.onPaper.dim)
          continue
        }
        let height = Double(level + 1) * 1.75
        path += "M\(x.inHundredths) 14h5v\((-height).inHundredths)h-5z"
      }
      markup.leaf(
        .path, [Attribute(.d, made: path), Attribute(.fill, made: Palette.onPaper.line)])
    }
  }

  private func write(_ parts: [Field.Picture.Part], to markup: inout Markup) {
    let total = parts.reduce(0) { $0 + $1.cells }
    frame(width: Double(total) * 5 + 1, in: &markup) { markup in
      var x = 0.0
      for part in parts where part.cells > 0 {
        markup.box(
          x: x + 0.5, y: 2.5, width: Double(part.cells) * 5, height: 9,
          fill: CellPicture.fill(part.role),
          stroke: Palette.onPaper.ink)
        x += Double(part.cells) * 5
      }
    }
  }

  private func frame(
    width: Double, in markup: inout Markup, _ draw: (inout Markup) -> Void
  ) {
    markup.element(
      .svg,
      [
        Attribute(.class, "line"), Attribute(.viewBox, made: "0 0 \(width.inHundredths) 14"),
        Attribute(.width, width), Attribute(.height, 14), Attribute(.hidden, "true"),
      ], draw)
  }

  /// The fill of a role: dark, middle or light, like the blocks on a screen.
  private static func fill(_ role: Role) -> String {
    switch role {
    case .barHarm: "#303030"
    case .barLikelihood: "#6f8fae"
    default: "#d8e3ee"
    }
  }
}
