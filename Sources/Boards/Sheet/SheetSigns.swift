import CellCanvas
import Wording

/// The signs that a sheet draws, so that its legend can leave none unexplained.
struct SheetSigns {
  /// What stands in the columns that are shown, in details and in grids.
  let runs: [TextRun]
  private let contents: [Pane.Content]

  init(_ sheet: Sheet) {
    contents = sheet.panes.map(\.content)
    var runs: [TextRun] = sheet.headline.flatMap { $0 }
    for content in contents {
      switch content {
      case .table(let table): runs += SheetSigns.runs(of: table)
      case .grid(let grid, _): runs += grid.items.flatMap { $0.marks + $0.details.flatMap { $0 } }
      case .text(let lines): runs += lines.flatMap { $0 }
      case .map(_, let data): runs += data.rows.flatMap { $0.details.flatMap { $0 } }
      case .line, .heat, .details: break
      }
    }
    self.runs = runs
  }

  private static func runs(of table: DataTable) -> [TextRun] {
    let shown = table.columns.indices.filter { !table.columns[$0].title.isEmpty }
    return table.rows.flatMap { row in
      shown.flatMap { row.fields[$0].runs } + row.details.flatMap { $0 }
    }
  }

  func has(_ role: Role) -> Bool { runs.contains { $0.role == role } }

  func has(_ text: String) -> Bool { runs.contains { $0.text.string == text } }

  func has(_ role: Role, startingWith start: String) -> Bool {
    runs.contains { $0.role == role && $0.text.string.hasPrefix(start) }
  }

  func has(_ role: Role, endingWith end: String) -> Bool {
    runs.contains { $0.role == role && $0.text.string.hasSuffix(end) }
  }

  /// Whether a word is written that begins so and has a digit next: `+1`, `-2`.
  var hasMoves: Bool {
    runs.contains { run in
      guard run.role == .up || run.role == .down else { return false }
      let text = run.text.string
      return (text.hasPrefix("+") || text.hasPrefix("-")) && text.dropFirst().allSatisfy(\.isNumber)
    }
  }

  var heatTables: [HeatTable] {
    contents.compactMap { if case .heat(let heat, _) = $0 { heat } else { nil } }
  }

  var charts: [LineChart] {
    contents.compactMap { if case .line(let chart, _) = $0 { chart } else { nil } }
  }

  var maps: [TileMap] {
    contents.compactMap { if case .map(let map, _) = $0 { map } else { nil } }
  }
}

extension Sheet {
  /// The sheet with a legend that explains every sign it draws: its own entries, then the rest.
  package func withWholeLegend(_ words: Words) -> Sheet {
    let signs = SheetSigns(self)
    let known = Set(legend.flatMap { $0.sign.split(separator: " ").map(String.init) })
    let missing = LegendEntry.common.filter { sign in
      !known.contains(sign.sign) && sign.isDrawn(signs)
    }
    var copy = self
    copy.legend += missing.map { LegendEntry($0.sign, words[$0.meaning]) }
    return copy
  }
}

extension LegendEntry {
  /// A sign that any board may draw.
  struct Common: Sendable {
    let sign: String
    let meaning: Term
    let isDrawn: @Sendable (SheetSigns) -> Bool
  }

  /// Every common sign; a new one is a line here.
  static let common: [Common] = [
    Common(sign: "!", meaning: .legendSignal) { $0.has(.alert, startingWith: "! ") },
    Common(sign: "12 !", meaning: .stale) { $0.has(.stale, endingWith: " !") },
    Common(sign: "+1", meaning: .legendMoved) { $0.hasMoves },
    Common(sign: "▁█", meaning: .legendSparkline) { $0.has(.chartLine) },
    Common(sign: "░1", meaning: .legendShades) { $0.heatTables.contains(where: \.legend.isEmpty) },
    Common(sign: "┄", meaning: .legendLimits) { $0.charts.contains { $0.upperLimit != nil } },
    Common(sign: "─", meaning: .mean) { $0.charts.contains { $0.mean != nil } },
    Common(sign: "●", meaning: .legendNow) { $0.charts.contains { $0.markedIndex != nil } },
    Common(sign: "1-4", meaning: .legendRules) { $0.charts.contains { !$0.marks.isEmpty } },
    Common(sign: "█", meaning: .harm) { $0.has(.barHarm) },
    Common(sign: "▓", meaning: .likelihood) { $0.has(.barLikelihood) },
    Common(sign: "▒", meaning: .position) { $0.has(.barPosition) },
    Common(sign: "·", meaning: .legendUnknown) { $0.has("·") || $0.hasValue(.unknown) },
    Common(sign: "-", meaning: .legendNone) { $0.has("-") },
    Common(sign: "<5", meaning: .legendSuppressed) { $0.has("<5") },
    Common(sign: "<100k", meaning: .belowThreshold) { $0.has("<100k") },
    Common(sign: "no pop.", meaning: .noPopulation) { $0.has("no pop.") },
    Common(sign: "*", meaning: .legendWithheld) { $0.has("*") || $0.hasValue(.suppressed) },
  ]

  /// Signs of the screen alone: the selected row, and what has no room.
  static func ofScreen(_ words: Words) -> [LegendEntry] {
    [LegendEntry("▸", words[.legendSelected]), LegendEntry("↑1 ↓2 +3…", words[.legendCut])]
  }
}

extension SheetSigns {
  fileprivate func hasValue(_ value: ChartValue) -> Bool {
    heatTables.contains { $0.values.contains { $0.contains(value) } }
      || maps.contains { $0.tiles.contains { $0.isMember && $0.value == value } }
  }
}
