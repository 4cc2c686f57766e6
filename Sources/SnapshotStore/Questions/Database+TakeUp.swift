import SQLiteFile
import ThreatDomain

extension Database {
  /// How the cases sent in the months stood at the end of the day, by recipient.
  ///
  /// A case that was declined and then taken up counts as taken up. A recipient without cases is
  /// absent.
  package borrowing func takeUp(
    in scope: Scope, sentIn months: ClosedRange<Month>, on day: Day
  ) throws(StoreError) -> [String: TakeUp] {
    let statement = try Statement(
      """
      SELECT d.recipient,
             CASE WHEN d.taken_up_on <= ?4
                  THEN CAST(julianday(d.taken_up_on) - julianday(d.sent_on) AS INTEGER) END,
             d.declined_on IS NOT NULL AND d.declined_on <= ?4
        FROM dissemination AS d
        LEFT JOIN force AS f ON f.force_id = d.recipient
       WHERE \(Dissemination.isSentToScope)
         AND d.sent_on BETWEEN ?2 AND min(?3, ?4)
       ORDER BY d.recipient
      """, on: self)
    statement.bind(scope.description, at: 1)
    statement.bind(months.lowerBound.firstDay.description, at: 2)
    statement.bind(months.upperBound.lastDay.description, at: 3)
    statement.bind(day.description, at: 4)
    let cases = try statement.all { row in
      let days = row.isMissing(1) ? nil : row.difference(1)
      let isDeclined = days == nil && row.flag(2)
      return (
        force: row.text(0),
        takeUp: TakeUp(sent: 1, declined: isDeclined ? 1 : 0, days: days.map { [$0] } ?? [])
      )
    }
    return Dictionary(grouping: cases, by: \.force).mapValues { cases in
      TakeUp(
        sent: cases.count, declined: cases.map(\.takeUp.declined).reduce(0, +),
        days: cases.flatMap(\.takeUp.days))
    }
  }
}
