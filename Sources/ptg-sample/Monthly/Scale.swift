import ThreatDomain

/// How much data the export has.
enum Scale: Equatable {
  /// Two years, true to the published totals, small enough to keep beside the source.
  case sample
  /// Years with every cell filled: about 150,000 rows each.
  case national(years: Int)

  /// The largest export that a real centre could send.
  static let nationalDecade = Scale.national(years: 10)

  /// The most years: a manifest lists at most 4,096 objects, and a year has sixty.
  private static let mostYears = 50

  /// The scale of a word: `sample`, `national-decade`, or `national:` and a number of years.
  init?(word: String) {
    switch word {
    case "sample": self = .sample
    case "national-decade": self = .nationalDecade
    default:
      guard word.hasPrefix("national:"), let years = Int(word.dropFirst(9)),
        (1...Scale.mostYears).contains(years)
      else { return nil }
      self = .national(years: years)
    }
  }

  /// The name of the export.
  var name: String {
    switch self {
    case .sample: "sample"
    case .nationalDecade: "national-decade"
    case .national(let years): "national-\(years)-years"
    }
  }

  var months: ClosedRange<Month> {
    let last = FinancialYear(startYear: 2018).lastMonth
    switch self {
    case .sample: return (last - 23)...last
    case .national(let years): return (last - (years * 12 - 1))...last
    }
  }

  /// The fewest reports in every cell of a month.
  var leastReports: Int {
    switch self {
    case .sample: 0
    case .national: 1
    }
  }
}
