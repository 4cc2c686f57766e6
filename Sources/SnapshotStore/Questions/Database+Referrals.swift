import ThreatDomain

extension Database {
  /// Crimes referred to the scope's forces and outcomes they returned, over the months together.
  ///
  /// Outcomes belong to crimes of any year: never a rate of the crimes referred.
  package borrowing func outcomes(
    of scope: Scope, in months: ClosedRange<Month>
  ) throws(StoreError) -> OutcomeRatio {
    let statement = try Statement(
      """
      SELECT coalesce(sum(r.referred), 0), coalesce(sum(r.outcomes_judicial), 0),
             coalesce(sum(r.outcomes_other), 0)
        FROM scope AS s
       CROSS JOIN month AS m
        JOIN referral_total AS r ON r.month = m.month AND r.scope_no = s.no
       WHERE s.scope_id = ?1 AND m.month BETWEEN ?2 AND ?3
      """, on: self)
    statement.bind(scope.description, at: 1)
    statement.bind(months.lowerBound.stored, at: 2)
    statement.bind(months.upperBound.stored, at: 3)
    let found = try statement.first { row in
      OutcomeRatio(referred: row.integer(0), judicial: row.integer(1), other: row.integer(2))
    }
    return found ?? .zero
  }
}
