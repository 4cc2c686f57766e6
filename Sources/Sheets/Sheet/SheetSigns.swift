import CellCanvas
import Wording

/// The signs that a sheet draws, so that its legend explains all of them.
struct SheetSigns {
  /// The signs in the headline, the shown columns, the grids and the lines about rows.
  private var runs: Set<Sign>
  private let contents: [Pane.Content]

  init(_ sheet: Sheet) {
    contents = sheet.panes.map(\.content)
    runs = sheet.signsOfDetails
    for line in sheet.headline { runs.formUnion(line.signs) }
    for content in contents {
      switch content {
      case .table(let table): add(table)
      case .grid(let grid, _): runs.formUnion(grid.signs)
      case .text(let lines): for line in lines { runs.formUnion(line.signs) }
      case .map, .line, .heat, .details: break
      }
    }
  }

  private mutating func add(_ table: DataTable) {
    let shown = table.shownColumns
    for row in table.rows {
      for column in shown { runs.formUnion(row.fields[column].signs) }
    }
  }

  func has(_ sign: Sign) -> Bool { runs.contains(sign) }

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
  /// The sheet with a legend for every sign that it draws: its own entries first, then common
  /// signs.
  package func withWholeLegend(_ words: Words) -> Sheet {
    let signs = SheetSigns(self)
    let known = legend.reduce(into: Set<Sign>()) { $0.formUnion($1.explains) }
    let missing = LegendEntry.common.filter { entry in
      !known.contains(entry.sign) && entry.isDrawn(signs)
    }
    var copy = self
    copy.legend += missing.map { LegendEntry($0.look, words[$0.meaning], explaining: [$0.sign]) }
    return copy
  }
}

extension LegendEntry {
  /// A sign that any board may draw.
  struct Common: Sendable {
    let sign: Sign
    /// The sign as it is drawn.
    let look: String
    let meaning: Term
    let isDrawn: @Sendable (SheetSigns) -> Bool
  }

  /// Every common sign.
  ///
  /// A new sign is one line here.
  static let common: [Common] = [
    Common(sign: .signal, look: "!", meaning: .legend(.legendSignal)) { $0.has(.signal) },
    Common(sign: .stale, look: "12 !", meaning: .value(.stale)) { $0.has(.stale) },
    Common(sign: .late, look: "12d !", meaning: .tasking(.legendLate)) { $0.has(.late) },
    Common(sign: .written, look: "§", meaning: .journal(.legendWritten)) { $0.has(.written) },
    Common(sign: .agreed, look: "P3 § P2", meaning: .threats(.legendAgreedHere)) {
      $0.has(.agreed)
    },
    Common(sign: .refused, look: "§×", meaning: .centre(.legendRefused)) { $0.has(.refused) },
    Common(sign: .conflict, look: "§≠", meaning: .centre(.legendConflict)) { $0.has(.conflict) },
    Common(sign: .move, look: "+1", meaning: .legend(.legendMoved)) { $0.has(.move) },
    Common(sign: .sparkline, look: "▁█", meaning: .legend(.legendSparkline)) { $0.has(.sparkline) },
    Common(sign: .shades, look: "░1", meaning: .legend(.legendShades)) {
      $0.heatTables.contains(where: \.legend.isEmpty)
    },
    Common(sign: .limits, look: "┄", meaning: .legend(.legendLimits)) {
      $0.charts.contains { $0.upperLimit != nil }
    },
    Common(sign: .mean, look: "─", meaning: .column(.mean)) {
      $0.charts.contains { $0.mean != nil }
    },
    Common(sign: .now, look: "●", meaning: .legend(.legendNow)) {
      $0.charts.contains { $0.markedIndex != nil }
    },
    Common(sign: .rules, look: "1-4", meaning: .demand(.legendRules)) {
      $0.has(mark: { $0 != LineChart.Mark.lacking })
    },
    Common(sign: .harm, look: "█", meaning: .column(.harm)) { $0.has(.harm) },
    Common(sign: .likelihood, look: "▓", meaning: .column(.likelihood)) { $0.has(.likelihood) },
    Common(sign: .position, look: "▒", meaning: .column(.position)) { $0.has(.position) },
    Common(sign: .unknown, look: "·", meaning: .legend(.legendUnknown)) {
      $0.has(.unknown) || $0.hasValue(.unknown)
    },
    Common(sign: .incomplete, look: "~", meaning: .threats(.legendIncomplete)) {
      $0.has(.incomplete) || $0.has(mark: { $0 == LineChart.Mark.lacking })
    },
    Common(sign: .none, look: "-", meaning: .legend(.legendNone)) { $0.has(.none) },
    Common(sign: .belowThreshold, look: "<100k", meaning: .fact(.belowThreshold)) {
      $0.has(.belowThreshold)
    },
    Common(sign: .noPopulation, look: "no pop.", meaning: .demand(.noPopulation)) {
      $0.has(.noPopulation)
    },
    Common(sign: .withheld, look: "*", meaning: .tasking(.legendWithheld)) {
      $0.has(.withheld) || $0.hasValue(.suppressed)
    },
  ]

  /// Signs of the screen alone: the row with the cursor, selected rows, and what has no room.
  package static func ofScreen(_ words: Words) -> [LegendEntry] {
    [
      LegendEntry("▸", words[.legend(.legendSelected)]),
      LegendEntry("✓", words[.legend(.legendChosen)]),
      LegendEntry("↑1 ↓2 +3…", words[.legend(.legendCut)]),
    ]
  }
}

extension SheetSigns {
  fileprivate func has(mark isWanted: (Unicode.Scalar) -> Bool) -> Bool {
    charts.contains { $0.marks.contains { isWanted($0.sign) } }
  }

  fileprivate func hasValue(_ value: ChartValue) -> Bool {
    heatTables.contains { $0.values.contains { $0.contains(value) } }
      || maps.contains { $0.tiles.contains { $0.isMember && $0.value == value } }
  }
}
