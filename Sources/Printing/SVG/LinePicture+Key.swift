import CellCanvas

/// What the lines and points of the picture are, above it.
extension LinePicture {
  static let keyHeight = 16.0

  /// An entry of the key with the room that it takes.
  struct KeyPlace {
    let entry: LineChart.KeyEntry

    var signWidth: Double {
      switch entry.sign {
      case .point: 9
      case .mark: 13
      case .line, .series, .mean, .limits: 20
      }
    }

    var width: Double { signWidth + 5 + PictureFont.width(of: entry.text) + 15 }
  }

  /// The entries on as many lines as they need.
  static func keyLines(of chart: LineChart, width: Double) -> [[KeyPlace]] {
    var lines: [[KeyPlace]] = []
    var used = 0.0
    for place in chart.key.map(KeyPlace.init) {
      if lines.isEmpty || used + place.width > width - 16 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(place)
      used += place.width
    }
    return lines
  }

  func drawKey(in markup: inout Markup, _ palette: Palette) {
    for (line, places) in LinePicture.keyLines(of: chart, width: size.width).enumerated() {
      let y = 12 + Double(line) * LinePicture.keyHeight
      var x = 8.0
      for place in places {
        draw(place.entry.sign, x: x, y: y - 4, in: &markup, palette)
        markup.label(place.entry.text, x: x + place.signWidth + 5, y: y, palette.dim)
        x += place.width
      }
    }
  }

  private func draw(
    _ sign: LineChart.KeyEntry.Sign, x: Double, y: Double, in markup: inout Markup,
    _ palette: Palette
  ) {
    func line(_ color: String, width: Double = 1, dashes: StaticString? = nil) {
      markup.rule(x1: x, y1: y, x2: x + 20, y2: y, color, width: width, dashes: dashes)
    }
    switch sign {
    case .point: markup.disc(x: x + 4.5, y: y, radius: 4.5, palette.point)
    case .line: line(palette.line, width: 2)
    case .series(let place) where chart.others[place].isJoined:
      line(palette.dim, width: 1.2, dashes: LinePicture.dashes(of: place))
    case .series: markup.ring(x: x + 10, y: y, radius: 3.5, palette.dim, palette.paper)
    case .mean: line(palette.mean)
    case .limits: line(palette.limit, dashes: "5 4")
    case .mark(let sign, let role): markup.mark(sign, role, x: x + 6.5, y: y, palette)
    }
  }
}
