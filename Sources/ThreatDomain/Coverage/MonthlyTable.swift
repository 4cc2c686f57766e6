/// A table of the export that comes month by month; the raw value is its name.
public enum MonthlyTable: String, Vocabulary {
  case demand, referral, dissemination, performance
  case victimCare = "victim_care"
}

extension MonthlyTable {
  /// Whether every force is expected to send rows, month after month.
  ///
  /// Of the others a month without a row of a force is a month in which it had none, or, of
  /// `performance`, a figure that was not supplied. Source: the export's contract, *Missing is not
  /// zero*.
  public var hasReturns: Bool {
    switch self {
    case .demand, .referral, .victimCare: true
    case .dissemination, .performance: false
    }
  }
}
