import ThreatDomain

/// Questions about measures that are worked out from records, and about money recovered.
///
/// `?1` is the region or force, `?2` the day, and `?3` and `?4` the first and last day of sending.
extension FigureQuestion {
  static func worked(_ asked: WorkedFigure, _ slice: WorkedSlice) -> FigureQuestion {
    let (part, whole) = (slice.measure.part, slice.measure.whole)
    let rows = slice.measure.rows(in: slice.scope)
    let sql =
      switch asked {
      case .part: count(rows, whole, part)
      case .whole: count(rows, whole)
      case .share:
        """
        SELECT sum(\(part)) * 1.0 / count(*) AS answer, count(*) AS rows_counted
        \(rows)
           AND \(whole)
        """
      case .medianDays: medianDays(rows, whole)
      case .notDue: count(rows, "d.sent_on <= ?2", "NOT (\(whole))")
      }
    return FigureQuestion(
      sql,
      [
        slice.scope.storedID, .text(slice.asAt.description),
        slice.measure.months.map { .text($0.lowerBound.firstDay.description) } ?? .missing,
        slice.measure.months.map { .text($0.upperBound.lastDay.description) } ?? .missing,
      ])
  }

  /// The sum over every investigation of the scope that knows it, open or closed; missing where
  /// none does.
  static func recovered(_ sum: RecoveredSum, _ scope: Scope) -> FigureQuestion {
    FigureQuestion(
      """
      SELECT sum(i.\(sum.rawValue)) AS answer, count(i.\(sum.rawValue)) AS rows_counted
        FROM investigation AS i
       WHERE \(scope.ofInvestigation("?1"))
      """, [scope.storedID])
  }

  private static func count(_ rows: String, _ conditions: String...) -> String {
    """
    SELECT count(*) AS answer, count(*) AS rows_counted
    \(rows)
       AND \(conditions.joined(separator: "\n   AND "))
    """
  }

  /// The median: the middle value, or the mean of the two middle values.
  private static func medianDays(_ rows: String, _ whole: String) -> String {
    """
    WITH numbered AS (
      SELECT days, row_number() OVER (ORDER BY days) AS place, count(*) OVER () AS number
        FROM (SELECT julianday(d.taken_up_on) - julianday(d.sent_on) AS days
    \(rows)
       AND \(whole)
       AND d.taken_up_on <= ?2))
    SELECT avg(days) AS answer, max(number) AS rows_counted
      FROM numbered
     WHERE 2 * place BETWEEN number AND number + 2
    """
  }
}

/// Conditions in SQL about the rows of a measure.
extension WorkedMeasure {
  fileprivate var months: ClosedRange<Month>? {
    switch self {
    case .takenUpInTime(_, let months): months
    case .withoutOutcome, .updatesOverdue, .groupsMapped: nil
    }
  }

  /// The records that may count, `d`, `i` or `a`.
  fileprivate func rows(in scope: Scope) -> String {
    switch self {
    case .takenUpInTime: "\(scope.cases("?1"))\n   AND d.sent_on BETWEEN ?3 AND ?4"
    case .withoutOutcome: scope.cases("?1")
    case .updatesOverdue:
      """
        FROM investigation AS i
       WHERE i.status <> 'closed'
         AND \(scope.ofInvestigation("?1"))
      """
    case .groupsMapped:
      """
        FROM actor AS a
       WHERE a.actor_id IN (
      \(scope.actors("?1")))
      """
    }
  }

  /// Whether a record counts towards the whole.
  fileprivate var whole: String {
    switch self {
    case .takenUpInTime(let limit, _):
      "julianday(?2) - julianday(d.sent_on) > \(days(limit))"
    case .withoutOutcome:
      "julianday(?2) - julianday(d.taken_up_on) >= \(WorkedMeasure.outcomeAfterDays)"
    case .updatesOverdue: "i.victim_update_due IS NOT NULL"
    case .groupsMapped: "a.kind IN ('group', 'network')"
    }
  }

  /// Whether a record of the whole is counted.
  fileprivate var part: String {
    switch self {
    case .takenUpInTime(let limit, _):
      """
      (d.taken_up_on IS NOT NULL
            AND julianday(d.taken_up_on) - julianday(d.sent_on) <= \(days(limit)))
      """
    case .withoutOutcome: "(d.first_outcome_on IS NULL OR d.first_outcome_on > ?2)"
    case .updatesOverdue: "(i.victim_update_due < ?2)"
    case .groupsMapped: "(a.is_mapped = 1)"
    }
  }

  private func days(_ limit: AnswerLimit) -> String {
    "iif(d.is_complex, \(limit.complexDays), \(limit.days))"
  }
}
