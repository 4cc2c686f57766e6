import ThreatDomain

/// Questions about cases sent to forces.
///
/// `?1` and `?2` are the first and last day of sending, `?3` is the region or force, and `?4` is
/// the day of the count.
extension FigureQuestion {
  static func cases(_ asked: CaseFigure, _ selection: CaseSelection) -> FigureQuestion {
    let sql =
      switch asked {
      case .waiting: selection.count(of: selection.waiting)
      case .oldestWait: selection.oldestWait
      case .late(let limit): selection.count(of: selection.late(after: limit))
      case .sent: selection.count(of: selection.sent)
      case .takenUp: selection.count(of: selection.takenUp)
      case .declined: selection.count(of: selection.declined)
      case .takeUpShare: selection.takeUpShare
      case .medianDays: selection.medianDays
      }
    return FigureQuestion(
      sql,
      [
        .text(selection.months.lowerBound.firstDay.description),
        .text(selection.months.upperBound.lastDay.description), selection.scope.storedID,
        .text(selection.asAt.description),
      ])
  }
}

extension CaseSelection {
  private var rows: String { scope.cases("?3") }

  /// Cases without an answer from the force by the end of the day.
  fileprivate var waiting: String {
    """
    \(rows)
       AND d.sent_on <= ?4
       AND min(coalesce(d.taken_up_on, '9999-12-31'), coalesce(d.declined_on, '9999-12-31')) > ?4
    """
  }

  fileprivate func late(after limit: AnswerLimit) -> String {
    """
    \(waiting)
       AND julianday(?4) - julianday(d.sent_on) > iif(d.is_complex, \(limit.complexDays), \(limit.days))
    """
  }

  fileprivate var sent: String {
    """
    \(rows)
       AND d.sent_on BETWEEN ?1 AND min(?2, ?4)
    """
  }

  fileprivate var takenUp: String { "\(sent)\n   AND d.taken_up_on <= ?4" }

  /// Cases declined; a case that was declined and then taken up counts as taken up.
  fileprivate var declined: String {
    """
    \(sent)
       AND d.declined_on <= ?4
       AND coalesce(d.taken_up_on, '9999-12-31') > ?4
    """
  }

  fileprivate func count(of rows: String) -> String {
    """
    SELECT count(*) AS answer, count(*) AS rows_counted
    \(rows)
    """
  }

  /// The wait of the oldest case; only this one row counts, as other waiting cases are another
  /// figure.
  fileprivate var oldestWait: String {
    """
    SELECT CAST(julianday(?4) - julianday(sent_on) AS INTEGER) AS answer, 1 AS rows_counted
      FROM (SELECT d.sent_on
    \(waiting))
     ORDER BY sent_on
     LIMIT 1
    """
  }

  fileprivate var takeUpShare: String {
    """
    SELECT sum(coalesce(d.taken_up_on <= ?4, 0)) * 1.0 / count(*) AS answer,
           count(*) AS rows_counted
    \(sent)
    """
  }

  /// The median: the middle value, or the mean of the two middle values.
  fileprivate var medianDays: String {
    """
    WITH numbered AS (
      SELECT days, row_number() OVER (ORDER BY days) AS place, count(*) OVER () AS number
        FROM (SELECT julianday(d.taken_up_on) - julianday(d.sent_on) AS days
    \(takenUp)))
    SELECT avg(days) AS answer, max(number) AS rows_counted
      FROM numbered
     WHERE 2 * place BETWEEN number AND number + 2
    """
  }
}

extension Scope {
  /// The rows of cases `d` that were sent to the scope or to forces of it.
  func cases(_ id: String) -> String {
    """
      FROM dissemination AS d
      LEFT JOIN force AS f ON f.force_id = d.recipient
     WHERE \(isRecipient(id))
    """
  }

  private func isRecipient(_ id: String) -> String {
    switch self {
    case .national: "true"
    case .region: "(f.region_id = \(id) OR d.recipient = 'region:' || \(id))"
    case .force: "d.recipient = \(id)"
    }
  }
}
