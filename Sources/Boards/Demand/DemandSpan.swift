import Sheets
import ThreatDomain
import Wording

/// Over which months the demand board adds up.
enum DemandSpan: String, BoardChoice {
  case month
  /// The financial year up to the month.
  case year = "cumulative"
  /// The quarter up to the month, beside those before.
  case quarters
  /// The twelve months that end with the month.
  case rolling

  static let control = Control.span
  static let usual = DemandSpan.month

  /// The months that the figures of the board's parts are sums of.
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

  /// How many quarters are shown: two years, and the one that is not over.
  static let quarterCount = 9

  /// How far back the longest of the charts looks: a year before its first quarter.
  static let monthsOfLine = (quarterCount + 4) * 3
}
