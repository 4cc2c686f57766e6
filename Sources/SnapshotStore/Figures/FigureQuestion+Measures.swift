import ThreatDomain

/// Questions about measures of performance.
///
/// `?1` is the measure, `?2` the scope, `?3` and `?4` the months. A month without a row is missing,
/// never zero, so the answer is missing where no month has one.
extension FigureQuestion {
  static func measure(_ asked: MeasureFigure, _ slice: MeasureSlice) -> FigureQuestion {
    let answer =
      switch asked {
      case .numerator: "sum(p.numerator)"
      case .denominator: "sum(p.denominator)"
      case .share: "sum(p.numerator) * 1.0 / sum(p.denominator)"
      }
    let sql = """
      SELECT \(answer) AS answer, count(*) AS rows_counted
        FROM performance AS p
       WHERE p.measure_id = ?1
         AND p.scope = ?2
         AND p.month BETWEEN ?3 AND ?4
      """
    return FigureQuestion(
      sql,
      [
        .text(slice.measure), .text(slice.scope.description),
        .integer(slice.months.lowerBound.stored), .integer(slice.months.upperBound.stored),
      ])
  }
}
