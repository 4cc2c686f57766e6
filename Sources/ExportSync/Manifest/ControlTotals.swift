import ExportFormat
import ThreatDomain

/// Sums that let the receiver check that nothing was lost on the way: `ptg:totals` of a manifest.
package struct ControlTotals: Equatable, Sendable, Decodable {
  /// Rows of all tables.
  package var rows: Int64 = 0
  /// Sum of `demand.reports`.
  package var reports: Int64 = 0
  /// Sum of `demand.loss_pence`.
  package var pence: Int64 = 0

  package static func + (left: Self, right: Self) -> Self {
    Self(
      rows: left.rows.total(with: right.rows), reports: left.reports.total(with: right.reports),
      pence: left.pence.total(with: right.pence))
  }

  static func += (left: inout Self, right: Self) { left = left + right }

  /// The totals as messages name them.
  var words: String { "\(rows) rows, \(reports) reports, \(pence) pence" }
}

/// Where the columns stand in a row of `demand` that control totals add up.
struct TotalledColumns {
  let reports = Table.demand.place(of: DemandMeasure.reports.rawValue)
  let pence = Table.demand.place(of: DemandMeasure.loss.rawValue)

  init() {}

  /// `nil` for every other table: its rows alone are counted.
  init?(of table: Table) {
    guard table.name == Table.demand.name else { return nil }
  }
}
