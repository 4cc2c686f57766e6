import SQLiteFile
import ThreatDomain

extension Database {
  /// Crimes referred to the scope's forces and the outcomes they returned, added up over the
  /// months.
  ///
  /// Outcomes may belong to crimes of earlier years, so they are not a rate of the crimes referred.
  package borrowing func outcomes(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> OutcomeRatio {
    let statement = try Statement(
      """
      SELECT s.scope_id, y.months
        FROM scope AS s
        JOIN scope_year AS y ON y.scope_no = s.no AND y.kind = 'referral'
       WHERE s.scope_id = ?1 AND y.year BETWEEN ?2 AND ?3
      """, on: self)
    var outcomes = OutcomeRatio.zero
    statement.bind(scope.description, at: 1)
    try statement.years(in: months, of: OutcomeRatio.self) { _, _, count in outcomes += count }
    return outcomes
  }
}
