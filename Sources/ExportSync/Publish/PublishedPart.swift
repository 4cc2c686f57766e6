import ExportFormat
import ThreatDomain

/// A table of the export, or one month of a partitioned one: the rows of one object.
package struct PublishedPart: Sendable {
  package let table: Table
  /// The month, where the table is cut into months.
  package let month: Month?
  /// Whether the centre expects no more rows: late ones need a reason.
  package let isSealed: Bool
  /// Why the month was corrected after it was sealed.
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

  /// The name of its resource: `region`, `demand-2018-04`.
  package var name: String { month.map { "\(table.name)-\($0)" } ?? table.name }
}

/// A part whose rows are on the disk under a passing name.
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
  /// Why the month was corrected after it was sealed.
  let reason: String?

  var path: String { "objects/\(hash).csv" }
}
