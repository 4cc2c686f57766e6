import ThreatDomain

/// SQL that tells a zero from a return that is missing: conditions on the months from `?1` to `?2`.
///
/// Source: the export's contract, *Missing is not zero*; see ``Coverage``.
struct ReturnConditions {
  let table: MonthlyTable
  /// Whether a force `f` belongs to those that are counted.
  let isCounted: String

  /// The returns of the forces that are counted, in any month.
  private var returns: String {
    """
    FROM force_return AS r
              JOIN force AS f ON f.no = r.force_no
             WHERE r.table_name = '\(table.rawValue)' AND \(isCounted)
    """
  }

  /// Whether some month has a return.
  var anyReturned: String {
    """
    EXISTS (SELECT 1 \(returns)
                AND r.month BETWEEN ?1 AND ?2)
    """
  }

  /// Whether every month has a return, if only of some of the forces.
  var allReturned: String {
    """
    (SELECT count(DISTINCT r.month) \(returns)
                AND r.month BETWEEN ?1 AND ?2) = \(ReturnConditions.monthCount)
    """
  }

  /// Whether no force's return is missing in any of the months.
  var isWhole: String {
    """
    NOT EXISTS (SELECT 1
              FROM silent_force AS s
              JOIN force AS f ON f.no = s.force_no
             WHERE s.table_name = '\(table.rawValue)' AND \(isCounted)
                AND s.month BETWEEN ?1 AND ?2)
    """
  }

  /// The months in which every force has sent its return, the newest thirteen.
  ///
  /// Limits are made of them; see ``XmRRules/mostMonths``.
  var judgedMonths: String {
    """
    SELECT r.month \(returns)
                AND r.month BETWEEN ?1 AND ?2
             GROUP BY r.month
            HAVING count(*) = (
                     SELECT count(*)
                       FROM covered_force AS r
                       JOIN force AS f ON f.no = r.force_no
                      WHERE r.table_name = '\(table.rawValue)' AND \(isCounted))
             ORDER BY r.month DESC
             LIMIT \(XmRRules.makingDataCount.mostMonths)
    """
  }

  /// The months and forces with a return both then and a year before: like with like.
  var alike: String {
    """
    SELECT r.month, r.force_no \(returns)
                AND r.month BETWEEN ?1 AND ?2
                AND EXISTS (
                      SELECT 1 FROM force_return AS b
                       WHERE b.table_name = r.table_name AND b.force_no = r.force_no
                         AND b.month = r.month - 100)
    """
  }

  /// How many months there are: they are stored as YYYYMM.
  static let monthCount = "(?2 / 100 - ?1 / 100) * 12 + ?2 % 100 - ?1 % 100 + 1"
}
