import ThreatDomain

/// Questions about measures of performance.
///
/// `?1` is the measure, `?2` the scope, `?3` and `?4` the months. A month without a row is missing,
/// never zero, so the answer is missing where no month has one.
extension FigureQuestion {
  static func measure(_ asked: MeasureFigure, _ slice: MeasureSlice) -> FigureQuestion {
    let sql =
      switch asked {
      case .numerator: sum("sum(p.numerator)")
      case .denominator: sum("sum(p.denominator)")
      case .share: sum("sum(p.numerator) * 1.0 / sum(p.denominator)")
      case .line(let line): series(line.answer)
      }
    return FigureQuestion(
      sql,
      [
        .text(slice.measure), .text(slice.scope.description),
        .integer(slice.months.lowerBound.stored), .integer(slice.months.upperBound.stored),
      ])
  }

  private static func sum(_ answer: String) -> String {
    """
    SELECT \(answer) AS answer, count(*) AS rows_counted
    \(rows)
    """
  }

  /// A question about the months as a series; months without a row are gaps.
  private static func series(_ answer: String) -> String {
    """
    WITH known AS (
      SELECT p.month,
             CASE WHEN p.denominator IS NULL THEN p.numerator * 1.0
                  ELSE p.numerator * 100.0 / p.denominator END AS value
      \(rows)),
    series AS (
      SELECT value,
             CASE WHEN month - lag(month) OVER (ORDER BY month) IN (1, 89)
                  THEN abs(value - lag(value) OVER (ORDER BY month)) END AS moving_range
        FROM known)
    SELECT \(answer) AS answer, count(value) AS rows_counted
      FROM series
    """
  }

  private static let rows = """
      FROM performance AS p
     WHERE p.measure_id = ?1
       AND p.scope = ?2
       AND p.month BETWEEN ?3 AND ?4
    """
}

extension XmRLine {
  /// The line in SQL, over `value` and `moving_range`; limits are never below 0.
  fileprivate var answer: String {
    switch self {
    case .mean: "avg(value)"
    case .limit(.high): "avg(value) + 2.66 * avg(moving_range)"
    case .limit(.low): "max(avg(value) - 2.66 * avg(moving_range), 0.0)"
    case .nearLine(.high): "avg(value) + 2.66 * avg(moving_range) * 2 / 3"
    case .nearLine(.low): "avg(value) - 2.66 * avg(moving_range) * 2 / 3"
    }
  }
}
