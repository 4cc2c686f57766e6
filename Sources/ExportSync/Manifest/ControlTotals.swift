import ExportFormat
import ThreatDomain

/// Sums by which the receiver checks that nothing was lost: `ptg:totals` of a manifest.
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

  /// The totals in the words of messages.
  var words: String { "\(rows) rows, \(reports) reports, \(pence) pence" }
}

/// The positions in a row of `demand` of the columns that control totals add up.
struct TotalledColumns {
  let reports = Table.demand.place(of: DemandMeasure.reports.rawValue)
  let pence = Table.demand.place(of: DemandMeasure.loss.rawValue)

  init() {}

  /// `nil` for every other table, of which only the rows are counted.
  init?(of table: Table) {
    guard table.name == Table.demand.name else { return nil }
  }
}
