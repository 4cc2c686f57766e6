import ExportFormat
import ThreatDomain

/// Questions about the monthly lists of victims.
///
/// `?1` and `?2` are the months, `?3` is the region or force, `?4` and `?5` are months to leave
/// out. Months without a return are left out too. Where no month has a return, the answer is
/// missing, and so it is where a row lacks the figure; see ``KnownSum``.
extension FigureQuestion {
  static func victims(_ asked: VictimCareFigure, _ slice: VictimCareSlice) -> FigureQuestion {
    let sql =
      switch asked {
      case .identified: slice.sum("sum(v.identified)")
      case .contacted: slice.sum("sum(v.contacted)")
      case .contactedInTime:
        slice.sum(VictimCareCount.Measure.contactedInTime.known("v"), orZero: false)
      case .notContacted: slice.sum(notContacted)
      case .safeguarded: slice.sum("sum(v.safeguarded)")
      case .contactedShare: slice.sum("sum(v.contacted) * 1.0 / sum(v.identified)", orZero: false)
      case .inTimeShare:
        slice.sum(
          "\(VictimCareCount.Measure.contactedInTime.known("v")) * 1.0 / sum(v.identified)",
          orZero: false)
      case .notContactedOutside:
        "\(slice.sum(notContacted))\n   AND v.month NOT BETWEEN ?4 AND ?5"
      }
    let months = [slice.months.lowerBound, slice.months.upperBound].map { Value.integer($0.stored) }
    return FigureQuestion(sql, months + [slice.scope.storedID] + asked.leftOut)
  }

  private static let notContacted = "sum(v.identified - v.contacted)"
}

extension VictimCareFigure {
  fileprivate var leftOut: [FigureQuestion.Value] {
    guard case .notContactedOutside(let months) = self else { return [] }
    return [.integer(months.lowerBound.stored), .integer(months.upperBound.stored)]
  }
}

extension VictimCareSlice {
  private var returns: ReturnConditions {
    ReturnConditions(table: Table.victimCare.name, isCounted: scope.ofForce("?3"))
  }

  private var rows: String {
    """
      FROM victim_care AS v
     CROSS JOIN force AS f ON f.no = v.force_id
     WHERE \(scope.ofForce("?3"))
       AND v.list IN (\(lists.map { "\($0.stored)" }.joined(separator: ", ")))
       AND v.month BETWEEN ?1 AND ?2
    """
  }

  fileprivate func sum(_ answer: String, orZero: Bool = true) -> String {
    """
    SELECT CASE WHEN \(returns.anyReturned)
                THEN \(orZero ? "coalesce(\(answer), 0)" : answer) END AS answer,
           count(*) AS rows_counted
    \(rows)
    """
  }
}

extension VictimList {
  /// The stored value of the list: its position among all lists, from 1.
  fileprivate var stored: Int { place + 1 }
}
