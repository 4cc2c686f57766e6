import ExportFormat
import ThreatDomain

/// Months that were published with rows and now have none: this always needs a reason, sealed or
/// not.
extension MonthHistory {
  /// Whether a month that was published with rows would lose all of them.
  ///
  /// The newest month is open: more rows may come without a reason, but it may not become empty.
  static func isEmptied(_ part: PublishedPart, rows: Int64, before: PreviousExport.Part) -> Bool {
    part.month != nil && rows == 0 && before.rows > 0
  }

  /// Reports tables that were published with rows and are not supplied any more.
  mutating func check(lacking tables: [Table]) {
    let known = Set(partsBefore.values.filter { $0.rows > 0 }.map(\.table))
    for table in tables where known.contains(table.name) && table.standing != .made {
      refuse(
        table.name, month: nil, found: "no row of a table that was published",
        expected: "its rows, --empty \(table.name) where it has none now, or --reason TEXT for all "
          + "to read",
        restating: table.name)
    }
  }

  /// Reports published months with rows that are later than the new export, and would disappear.
  ///
  /// Only the oldest months may leave an export as time passes.
  mutating func check(dropped months: ClosedRange<Month>) {
    for (name, part) in partsBefore.sorted(by: { $0.key < $1.key }) {
      guard let month = part.month, part.rows > 0, month > months.upperBound,
        Table.named(part.table)?.standing != .made
      else { continue }
      refuse(
        part.table, month: month, found: "no row of any table for a month that was published",
        restating: name)
    }
  }
}
