/// A measure of performance that is worked out from the records of the export.
///
/// The centre's own measures come as numbers instead; see ``MeasureFigure``.
public enum WorkedMeasure: Hashable, Sendable {
  /// Disseminations taken up within their limit, of those sent in the months that have had that
  /// time: table `dissemination`.
  case takenUpInTime(AnswerLimit, sentIn: ClosedRange<Month>)
  /// Disseminations without an outcome, of those that were taken up a year ago or earlier.
  case withoutOutcome
  /// Open investigations past the day by which victims must be told, of those with such a day:
  /// column `victim_update_due`.
  case updatesOverdue
  /// Groups and networks that stand in organised crime group mapping, of all: column `is_mapped`.
  case groupsMapped

  /// After how many days without an outcome a dissemination counts.
  public static let outcomeAfterDays = 365
}

/// A measure in a scope, as at a day.
public struct WorkedSlice: Hashable, Sendable {
  public let measure: WorkedMeasure
  public let scope: Scope
  /// The day of the count; what happened later does not count.
  public let asAt: Day

  /// Creates the value from its parts.
  public init(_ measure: WorkedMeasure, in scope: Scope, asAt day: Day) {
    self.measure = measure
    self.scope = scope
    asAt = day
  }
}

/// A figure of such a measure.
public enum WorkedFigure: Hashable, Sendable {
  /// What the measure counts, and what it counts of.
  case part, whole
  /// The part divided by the whole, 0 to 1.
  case share
  /// The median days to take-up, over those of the whole that were taken up; of take-up alone.
  case medianDays
  /// What has not had its time yet; of take-up alone.
  case notDue
}

/// A sum of money that investigations took from suspects, or that goes back to victims.
///
/// A code is the name of a column of table `investigation`.
public enum RecoveredSum: String, Vocabulary {
  case restrained = "restrained_pence"
  case forfeited = "forfeited_pence"
  case compensated = "compensated_pence"
  case repatriable = "repatriable_pence"

  /// The sum in the record of one investigation; `nil` where it is not known.
  public func amount(in money: RecoveredMoney) -> Pence? {
    switch self {
    case .restrained: money.restrained
    case .forfeited: money.forfeited
    case .compensated: money.compensated
    case .repatriable: money.repatriable
    }
  }
}
