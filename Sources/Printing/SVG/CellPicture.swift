import Boards
import CellCanvas
import Sheets

/// A picture inside a field of a table: a line of thirteen months, or a bar of parts.
///
/// Its figures stand in columns of their own, so a screen reader passes it by.
struct CellPicture {
  private enum Drawing {
    /// Heights from 0, lowest, to 7; `nil` where nothing is known.
    case levels([Int?])
    case bar([(width: Int, role: Role)])
  }

  private let drawing: Drawing

  /// The picture of the field; `nil` where it holds words.
  init?(_ field: Field) {
    let roles = Set(field.runs.map(\.role))
    if roles == [.chartLine] {
      let signs = field.runs[0].text.string.unicodeScalars
      drawing = .levels(signs.map { Glyphs.unicode.levels.firstIndex(of: $0) })
    } else if !roles.isEmpty, roles.isSubset(of: [.barHarm, .barLikelihood, .barPosition]) {
      drawing = .bar(field.runs.map { ($0.text.width, $0.role) })
    } else {
      return nil
    }
  }

  func write(to markup: inout Markup) {
    switch drawing {
    case .levels(let levels): write(levels, to: &markup)
    case .bar(let parts): write(parts, to: &markup)
    }
  }

  private func write(_ levels: [Int?], to markup: inout Markup) {
    frame(width: Double(levels.count) * 6, in: &markup) { markup in
      var path = ""
      for (index, level) in levels.enumerated() {
        guard let level else { continue }
        let (x, height) = (Double(index) * 6, Double(level + 1) * 1.75)
        path += "M\(x.inHundredths) 14h5v\((-height).inHundredths)h-5z"
      }
      markup.leaf(
        .path, [Attribute(.d, made: path), Attribute(.fill, made: Palette.onPaper.line)])
    }
  }

  private func write(_ parts: [(width: Int, role: Role)], to markup: inout Markup) {
    let total = parts.reduce(0) { $0 + $1.width }
    frame(width: Double(total) * 5 + 1, in: &markup) { markup in
      var x = 0.0
      for (width, role) in parts where width > 0 {
        markup.box(
          x: x + 0.5, y: 2.5, width: Double(width) * 5, height: 9, fill: CellPicture.fill(role),
          stroke: Palette.onPaper.ink)
        x += Double(width) * 5
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

  /// Dark, middle and light, as the blocks of a screen are.
  private static func fill(_ role: Role) -> String {
    switch role {
    case .barHarm: "#8f1d1d"
    case .barLikelihood: "#d79a4a"
    default: "#cfe0f0"
    }
  }
}
