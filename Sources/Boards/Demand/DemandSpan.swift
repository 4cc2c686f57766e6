import ThreatDomain
import Wording

/// Over which months the demand board adds up: the states of its key.
enum DemandSpan: Int, CaseIterable, Sendable {
  case month
  /// The financial year up to the month.
  case year
  /// The quarter up to the month, beside those before.
  case quarters
  /// The twelve months that end with the month.
  case rolling

  /// The state that is asked for, counted around.
  init(_ request: BoardRequest) {
    let count = DemandSpan.allCases.count
    self = DemandSpan.allCases[((request.choice(.span) % count) + count) % count]
  }

  /// The months that the figures of the board's parts are sums of.
  func months(through month: Month) -> ClosedRange<Month> {
    switch self {
    case .month: month...month
    case .year: FinancialYear(containing: month).firstMonth...month
    case .quarters: Quarter(containing: month).firstMonth...month
    case .rolling: (month - 11)...month
    }
  }

  /// The name for `--set`.
  var id: String {
    switch self {
    case .month: "month"
    case .year: "cumulative"
    case .quarters: "quarters"
    case .rolling: "rolling"
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

  static let control = BoardControl(.span, allCases.map { .init($0.id, $0.title) })

  /// How many quarters are shown: two years, and the one that is not over.
  static let quarterCount = 9

  /// How far back the longest of the charts looks: a year before its first quarter.
  static let monthsOfLine = (quarterCount + 4) * 3
}

extension BoardRequest {
  /// Whether the nation is shown without London: only where a whole nation is asked for.
  var isWithoutLondon: Bool { scope == .national && choice(.london) % 2 != 0 }
}
