import Boards
import Sheets

/// What a column of data counts in: a fact of the column, whatever stands in it today.
package enum ColumnUnit: String, CaseIterable, Sendable {
  case pence = "GBP pence"
  case pencePerHead = "GBP pence per resident"
  case days
  case day = "date"
  /// A day, or a month where no day is known.
  case dayOrMonth = "date or month"
  case month
  /// A share or a change: 0.05 is five in a hundred.
  case fraction
  case per10000 = "per 10,000 residents"
  case per100 = "per 100"
  /// A place in an order, 1 the highest.
  case rank
  /// Places in an order, up where positive.
  case places = "rank places"
  /// A band of organised crime group mapping, 1 the highest.
  case band
  /// Points of a harm score.
  case points
  case count
  /// A number of another kind: a limit, a mean, a weight, a rate of its neighbours.
  case number
  case text

  /// The unit of a column of a pane; `nil` where nobody has said it.
  package init?(of column: String, in pane: String) {
    let unit =
      ColumnUnit.ofPanes[pane]?[column] ?? ColumnUnit.table[column]
      ?? ColumnUnit.ofParts[pane] ?? ColumnUnit.ending(column)
    guard let unit else { return nil }
    self = unit
  }

  /// Endings that say it of themselves: of those that fit, the longest comes first here.
  private static func ending(_ column: String) -> ColumnUnit? {
    endings.first { column.hasSuffix("_\($0.ending)") }?.unit
      ?? starts.first { column.hasPrefix("\($0.start)_") }?.unit
  }

  private static let endings: [(ending: String, unit: ColumnUnit)] = [
    ("per_10000_reason", .text), ("per_10000", .per10000), ("per_100_referred", .per100),
    ("pence_per_head", .pencePerHead), ("pence", .pence), ("share", .fraction), ("on", .day),
    ("names", .text), ("id", .text),
  ]

  private static let starts: [(start: String, unit: ColumnUnit)] = [
    ("days", .days), ("part", .points), ("plan", .text), ("share", .fraction),
  ]

  /// The unit of columns whose names are data: months, forces, regions.
  private static let ofParts: [String: ColumnUnit] = [
    "heat": .number, "forces-by-month": .number, "threats-by-part": .number,
  ]

  /// Columns that count otherwise in one pane than in the others.
  private static let ofPanes: [String: [String: ColumnUnit]] = [
    "actors": ["forces": .count, "regions": .count],
    "crossing": ["forces": .count, "regions": .count],
    "changes": ["date": .dayOrMonth],
    "kinds": ["newest_on": .dayOrMonth],
  ]
}
