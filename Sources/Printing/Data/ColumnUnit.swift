import Boards

/// What a column of data counts in, told by the column's name, as the export's own are.
package enum ColumnUnit: String, CaseIterable, Sendable {
  case pence = "GBP pence"
  case days
  case day = "date"
  case month = "month"
  /// A share or a change: 0.05 is five in a hundred.
  case fraction
  case per10000 = "per 10,000 residents"
  case per100 = "per 100"
  case count
  case number
  case text

  /// The unit of a column; `nil` where its name does not say it and it holds nothing.
  init?(of column: DataColumn, in table: DataTable) {
    guard let id = column.id else { return nil }
    guard let named = ColumnUnit.named(id) else {
      let position = table.columns.firstIndex { $0.id == id } ?? 0
      let raws = table.rows.lazy.map { $0.fields[position].raw }
      guard let unit = raws.compactMap(ColumnUnit.init).first else { return nil }
      self = unit
      return
    }
    self = named
  }

  private init?(_ raw: RawValue) {
    switch raw {
    case .text: self = .text
    case .integer: self = .count
    case .number: self = .number
    case .missing, .suppressed: return nil
    }
  }

  private static func named(_ id: String) -> ColumnUnit? {
    endings.first { id == $0.ending || id.hasSuffix("_\($0.ending)") }?.unit
      ?? starts.first { id.hasPrefix($0.start) }?.unit
  }

  private static let endings: [(ending: String, unit: ColumnUnit)] = [
    ("pence", .pence), ("days", .days), ("on", .day), ("due", .day), ("since", .day),
    ("date", .day),
    ("month", .month),
    ("share", .fraction), ("on_year_before", .fraction),
    ("per_10000", .per10000), ("per_100_referred", .per100),
  ]

  private static let starts: [(start: String, unit: ColumnUnit)] = [
    ("share_", .fraction), ("days_", .days),
  ]
}
