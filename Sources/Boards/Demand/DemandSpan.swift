import Sheets
import ThreatDomain
import Wording

/// The months that the demand board adds up.
enum DemandSpan: String, BoardChoice {
  case month
  /// The financial year up to the month.
  case year = "cumulative"
  /// The quarter up to the month, and earlier quarters.
  case quarters
  /// The twelve months that end with the month.
  case rolling

  static let control = Control.span
  static let usual = DemandSpan.month

  /// The months in each figure of the board's parts.
  func months(through month: Month) -> ClosedRange<Month> {
    switch self {
    case .month: month...month
    case .year: FinancialYear(containing: month).firstMonth...month
    case .quarters: Quarter(containing: month).firstMonth...month
    case .rolling: (month - 11)...month
    }
  }

  var title: Term {
    switch self {
    case .month: .demand(.spanMonth)
    case .year: .demand(.spanYear)
    case .quarters: .demand(.spanQuarters)
    case .rolling: .demand(.spanRolling)
    }
  }

  /// The number of quarters shown: two full years and the current quarter.
  static let quarterCount = 9

  /// The months of the longest chart: its nine quarters and the year before them.
  static let monthsOfLine = (quarterCount + 4) * 3
}
