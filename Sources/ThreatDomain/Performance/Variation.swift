/// Whether the newest month of a measure is more than chance, and for good or ill.
///
/// Source: NHS England, Making Data Count: *variation*, by the rules of ``XmRRules/makingDataCount``.
public enum Variation: Hashable, Sendable {
  /// Chance is enough to explain the month's figure.
  case usual
  /// Signals on the good side of the mean; never empty.
  case better([Signal])
  /// Signals on the bad side of the mean; never empty.
  case worse([Signal])
  /// The month is not judged, for the reason that the judgement gives.
  case notJudged(Judgement)

  /// - Parameter direction: Which way is better.
  public init(_ judgement: Judgement, better direction: MeasureDirection) {
    switch judgement {
    case .usual: self = .usual
    case .signal(let signals):
      let isHigh = judgement.direction == .high
      self = isHigh == (direction == .up) ? .better(signals) : .worse(signals)
    case .notCounted, .noReturn, .incomplete, .tooFewMonths, .tooFewReports, .seasonal:
      self = .notJudged(judgement)
    }
  }
}
