import ExportFormat
import ThreatDomain

/// The content of one object: a whole table, or one month of it.
package struct PublishedPart: Sendable {
  package let table: Table
  /// The month; `nil` for a table that is not divided by month.
  package let month: Month?
  /// Whether the month is closed, so that late rows need a reason.
  package let isSealed: Bool
  /// The reason for correcting the month after it was sealed.
  package let reason: String?

  package init(
    _ table: Table, month: Month? = nil, isSealed: Bool = true, reason: String? = nil
  ) {
    precondition(
      (table.partition == nil) == (month == nil),
      "a partitioned table is published month by month, any other as a whole")
    self.table = table
    self.month = month
    self.isSealed = isSealed
    self.reason = reason
  }

  /// The name of the part's resource: `region`, `demand-2018-04`.
  package var name: String { month.map { "\(table.name)-\($0)" } ?? table.name }
}

/// A part with its rows on the disk under a temporary name.
struct WrittenPart: Sendable {
  let part: PublishedPart
  let asidePath: String
  let bytes: Int64
  let totals: ControlTotals
}

/// A part under its final name.
struct PublishedObject: Sendable {
  let written: WrittenPart
  let hash: String
  /// The reason for correcting the month after it was sealed.
  let reason: String?

  var path: String { "objects/\(hash).csv" }
}
