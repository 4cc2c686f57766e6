/// The key of a line chart: the same entries in the same order in cells and in pictures.
extension LineChart {
  package struct KeyEntry: Hashable, Sendable {
    /// What the entry shows before its words.
    package enum Sign: Hashable, Sendable {
      /// The point that is drawn as `●`.
      case point
      /// The chart's own line.
      case line
      /// One of ``LineChart/others``, by its position there.
      case series(Int)
      case mean
      case limits
      case mark(Unicode.Scalar, Role)
    }

    package let sign: Sign
    package let text: SafeText
  }

  /// What the chart shows and has words for.
  ///
  /// Rules come before mean and limits, which the labels of the axis tell too: where room is short,
  /// the last go first.
  package var key: [KeyEntry] {
    var entries: [KeyEntry] = []
    if hasMarkedPoint { entries.append(KeyEntry(sign: .point, text: markedMeaning)) }
    if !others.isEmpty { entries.append(KeyEntry(sign: .line, text: name)) }
    entries += others.enumerated().map { KeyEntry(sign: .series($0), text: $1.name) }
    entries += marksBySign.map { mark in
      KeyEntry(sign: .mark(mark.sign, mark.role), text: mark.keyed)
    }
    if mean != nil { entries.append(KeyEntry(sign: .mean, text: meanName)) }
    if upperLimit != nil || lowerLimit != nil {
      entries.append(KeyEntry(sign: .limits, text: limitsName))
    }
    return entries.filter { !$0.text.isEmpty }
  }

  private var hasMarkedPoint: Bool {
    guard let markedIndex, points.indices.contains(markedIndex) else { return false }
    return points[markedIndex] != nil
  }
}

/// The key as lines of cells.
extension LineChart {
  /// The entries on so many lines at most; one that has no room is left out, none is cut in two.
  func keyLines(width: Int, most: Int, glyphs: Glyphs) -> [[TextRun]] {
    var lines: [[TextRun]] = []
    var used = 0
    for entry in key {
      let runs = [
        TextRun(sign(of: entry, glyphs), role: role(of: entry)),
        TextRun(" \(entry.text)", role: .dim),
      ]
      let wanted = TableCell(runs).width
      guard wanted <= width else { continue }
      if !lines.isEmpty, used + LineChart.keyGap.width + wanted <= width {
        lines[lines.count - 1] += [TextRun(LineChart.keyGap, role: .dim)] + runs
        used += LineChart.keyGap.width + wanted
      } else if lines.count < most {
        lines.append(runs)
        used = wanted
      }
    }
    return lines
  }

  /// How many lines the key may take of a chart of so many: about one in five.
  static func mostKeyLines(height: Int) -> Int { height > 4 ? min(height / 5, 3) : 0 }

  private static let keyGap: SafeText = "   "

  private func sign(of entry: KeyEntry, _ glyphs: Glyphs) -> SafeText {
    func twice(_ sign: Unicode.Scalar) -> SafeText { SafeText(String(sign) + String(sign)) }
    return switch entry.sign {
    case .point: SafeText(String(glyphs.point))
    case .line: twice(glyphs.isASCII ? "*" : "⠤")
    case .series(let place): SafeText(String(others[place].sign(in: glyphs)))
    case .mean: twice(glyphs.meanLine)
    case .limits: twice(glyphs.limitLine)
    case .mark(let sign, _): SafeText(String(sign))
    }
  }

  private func role(of entry: KeyEntry) -> Role {
    switch entry.sign {
    case .point: .chartPoint
    case .line: .chartLine
    case .series(let place): others[place].role
    case .mean: .chartMean
    case .limits: .chartLimit
    case .mark(_, let role): role
    }
  }
}
