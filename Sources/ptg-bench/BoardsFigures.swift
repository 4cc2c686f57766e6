import SQLiteFile
import SnapshotStore
import ThreatDomain

/// The measurements of one board or page.
struct BoardsFigures {
  let name: String
  let count: ReadingCount
  let shownRows: Int
  var milliseconds: [Double] = []
  /// The times of the same question to the export's own rows, in milliseconds.
  var rawMilliseconds: [Double] = []

  static func heads(_ scope: Scope) -> [String] {
    [
      "\(scope)", "median", "p95", "statements", "rows read", "shown", "read/shown", "scanned",
      "steps", "raw rows",
    ]
  }

  var cells: [String] {
    [
      name, text(milliseconds.median, 2), text(milliseconds.percentile95, 2),
      "\(count.statements)", whole(count.rows), whole(shownRows),
      text(shownRows > 0 ? Double(count.rows) / Double(shownRows) : nil, 2),
      whole(count.scanSteps), whole(count.machineSteps), raw,
    ]
  }

  /// The time of the raw question, and how many times ptg's time that is.
  private var raw: String {
    guard let raw = rawMilliseconds.median, let own = milliseconds.median, own > 0 else {
      return "-"
    }
    return "\(text(raw, 0)) (\(text(raw / own, 0))x)"
  }

  private func whole(_ count: Int) -> String { text(Double(count), 0) }

  private func text(_ value: Double?, _ decimals: Int) -> String {
    value.map { FigureTable.text($0, decimals: decimals) } ?? "-"
  }
}
