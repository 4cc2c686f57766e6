/// A table of the export with rows for each month; the raw value is the table's name.
public enum MonthlyTable: String, Vocabulary {
  case demand, referral, dissemination, performance
  case victimCare = "victim_care"
}

extension MonthlyTable {
  /// Whether every force is expected to send rows for every month.
  ///
  /// In the other tables, a force without rows in a month had none. In `performance` the figure was
  /// not supplied. Source: the export's contract, *Missing is not zero*.
  public var hasReturns: Bool {
    switch self {
    case .demand, .referral, .victimCare: true
    case .dissemination, .performance: false
    }
  }
}

extension MonthlyTable {
  /// The table of totals that is made from this table, for every scope; `nil` where none is.
  public var totals: String? {
    switch self {
    case .demand: "demand_compared"
    case .referral: "referral_compared"
    case .victimCare, .dissemination, .performance: nil
    }
  }
}
