import ThreatDomain

/// SQL conditions that tell a zero from a missing return, for the months from `?1` to `?2`.
///
/// Source: the export's contract, *Missing is not zero*; see ``Coverage``.
struct ReturnConditions {
  /// The name of the table, which the snapshot keeps the returns by.
  let table: String
  /// A condition in SQL: force `f` is one of those that count.
  let isCounted: String

  /// The returns of the forces that count, in any month.
  private var returns: String {
    """
    FROM force_return AS r
              JOIN force AS f ON f.no = r.force_no
             WHERE r.table_name = '\(table)' AND \(isCounted)
    """
  }

  /// The forces that count and whose return is missing, or has come in part, in any month.
  private var lacking: String {
    """
    FROM silent_force AS s
              JOIN force AS f ON f.no = s.force_no
             WHERE s.table_name = '\(table)' AND \(isCounted)
    """
  }

  /// A condition: at least one month has a return.
  var anyReturned: String {
    """
    EXISTS (SELECT 1 \(returns)
                AND r.month BETWEEN ?1 AND ?2)
    """
  }

  /// A condition: every month has a return, at least from some of the forces.
  var allReturned: String {
    """
    (SELECT count(DISTINCT r.month) \(returns)
                AND r.month BETWEEN ?1 AND ?2) = \(ReturnConditions.monthCount)
    """
  }

  /// A condition: no force lacks a return, or a part of it, in any of the months.
  var isWhole: String {
    """
    NOT EXISTS (SELECT 1 \(lacking)
                AND s.month BETWEEN ?1 AND ?2)
    """
  }

  /// The newest thirteen months with a whole return from every force.
  ///
  /// They make the limits; see ``XmRRules/mostMonths``.
  var judgedMonths: String {
    """
    SELECT r.month \(returns)
                AND r.is_whole AND r.month BETWEEN ?1 AND ?2
             GROUP BY r.month
            HAVING count(*) = (
                     SELECT count(*)
                       FROM covered_force AS r
                       JOIN force AS f ON f.no = r.force_no
                      WHERE r.table_name = '\(table)' AND \(isCounted))
             ORDER BY r.month DESC
             LIMIT \(XmRRules.makingDataCount.mostMonths)
    """
  }

  /// The months and forces with a whole return both then and a year before, to compare like with
  /// like; none where a return has come in part in either year.
  var alike: String {
    """
    SELECT r.month, r.force_no \(returns)
                AND r.is_whole AND r.month BETWEEN ?1 AND ?2
                AND NOT EXISTS (SELECT 1 \(lacking)
                AND s.is_part
                AND (s.month BETWEEN ?1 AND ?2 OR s.month BETWEEN ?1 - 100 AND ?2 - 100))
                AND EXISTS (
                      SELECT 1 FROM force_return AS b
                       WHERE b.is_whole AND b.table_name = r.table_name AND b.force_no = r.force_no
                         AND b.month = r.month - 100)
    """
  }

  /// The SQL for the number of months; months are stored as YYYYMM.
  static let monthCount = "(?2 / 100 - ?1 / 100) * 12 + ?2 % 100 - ?1 % 100 + 1"
}
