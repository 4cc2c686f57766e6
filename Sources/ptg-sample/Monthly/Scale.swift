import ThreatDomain

/// How much is written.
enum Scale: String, CaseIterable {
  /// Two years, true to the published totals, small enough to lie beside the source.
  case sample
  /// Ten years in which every cell is filled: a load as large as it can come.
  case nationalDecade = "national-decade"

  var months: ClosedRange<Month> {
    let last = FinancialYear(startYear: 2018).lastMonth
    switch self {
    case .sample: return (last - 23)...last
    case .nationalDecade: return (last - 119)...last
    }
  }

  /// What every cell of a month has at least.
  var leastReports: Int {
    switch self {
    case .sample: 0
    case .nationalDecade: 1
    }
  }
}
