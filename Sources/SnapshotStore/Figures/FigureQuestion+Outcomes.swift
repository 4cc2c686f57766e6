import ExportFormat
import ThreatDomain

/// Questions about crimes referred and outcomes.
///
/// `?1` and `?2` are the months, `?3` is the region or force. Months without a return are left out.
/// Where no month has a return, the answer is missing.
extension FigureQuestion {
  /// - Parameter isOfTotals: Whether the totals of scopes are read in place of the rows of forces.
  static func outcomes(
    _ asked: OutcomeFigure, _ scope: Scope, _ months: ClosedRange<Month>, isOfTotals: Bool
  ) -> FigureQuestion {
    let returns = ReturnConditions(
      table: isOfTotals ? Table.referralCompared.name : Table.referral.name,
      isCounted: scope.ofForce("?3"))
    return FigureQuestion(
      """
      SELECT CASE WHEN \(returns.anyReturned)
                  THEN \(asked.sum) END AS answer,
             count(*) AS rows_counted
      \(isOfTotals ? totals(of: scope) : rows(of: scope))
         AND r.month BETWEEN ?1 AND ?2
      """,
      [
        .integer(months.lowerBound.stored), .integer(months.upperBound.stored), scope.storedID,
      ])
  }

  private static func rows(of scope: Scope) -> String {
    """
      FROM referral AS r
     CROSS JOIN force AS f ON f.no = r.force_id
     WHERE \(scope.ofForce("?3"))
    """
  }

  private static func totals(of scope: Scope) -> String {
    """
      FROM referral_compared AS r
     CROSS JOIN scope AS p ON p.no = r.scope - 1
     WHERE \(scope.isScope("?3"))
    """
  }
}

extension OutcomeFigure {
  fileprivate var sum: String {
    switch self {
    case .referred: OutcomeRatio.Measure.referred.known("r")
    case .judicial: OutcomeRatio.Measure.judicial.known("r")
    case .other: OutcomeRatio.Measure.other.known("r")
    case .per100Referred:
      "(\(OutcomeRatio.Measure.judicial.known("r", orZero: false)) + "
        + "\(OutcomeRatio.Measure.other.known("r", orZero: false))) * 100.0 / sum(r.referred)"
    }
  }
}
