import ThreatDomain

/// Months that were published with rows and now have none: never in silence, sealed or not.
extension MonthHistory {
  /// Whether a month that readers have rows of would lose them all.
  ///
  /// The newest month is open: more rows may come without a word, but not none at all.
  static func isEmptied(_ part: PublishedPart, rows: Int64, before: PreviousExport.Part) -> Bool {
    part.month != nil && rows == 0 && before.rows > 0
  }

  /// Notes the months with rows that lie after those of the new export, and would be gone.
  ///
  /// The oldest months may leave with the passing of time.
  mutating func check(dropped months: ClosedRange<Month>) {
    for (name, part) in partsBefore.sorted(by: { $0.key < $1.key }) {
      guard let month = part.month, part.rows > 0, month > months.upperBound else { continue }
      refuse(
        part.table, month: month, found: "no row of any table for a month that was published",
        restating: name)
    }
  }
}
