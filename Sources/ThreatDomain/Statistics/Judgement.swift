/// Whether the last month of a series is unusual against the series' own history.
public enum Judgement: Hashable, Sendable {
  /// No signal: chance is enough to explain the month.
  case usual
  /// The month has no figure: its return is missing, or the table does not cover it.
  case noReturn
  /// The month's figure lacks a force whose return is missing.
  case incomplete
  /// Too few months to say.
  case tooFewMonths(have: Int, need: Int)
  /// Counts so small that one more or less decides everything.
  case tooFewReports(mean: Double)
  /// The series repeats itself each year, so that limits around one mean would mislead.
  case seasonal
  /// Signals that the month takes part in; never empty.
  case signal([Signal])

  /// The judgement of the last of `values`.
  ///
  /// - Parameter history: A longer stretch of the same series, ending with the same month, on which
  ///   ``Seasonality`` is measured; empty where there is none. A missing month is a gap.
  public init(
    of values: [Double?], history: [Double?] = [], floor: XmRChart.Floor = .zero,
    rules: XmRRules = .makingDataCount
  ) {
    guard let chart = XmRChart(values, floor: floor, rules: rules) else {
      let known = values.compactMap(\.self).filter(\.isFinite)
      self = .tooFewMonths(have: known.count, need: rules.fewestMonths)
      return
    }
    self = chart.judgement(history: history)
  }
}

extension XmRChart {
  /// What the rules say about the last value: too few months, seasonal, signals, or usual.
  ///
  /// - Parameter history: As in ``Judgement/init(of:history:floor:rules:)``.
  public func judgement(history: [Double?] = []) -> Judgement {
    guard values.count >= rules.fewestMonths else {
      return .tooFewMonths(have: values.count, need: rules.fewestMonths)
    }
    guard mean >= rules.smallestMean else { return .tooFewReports(mean: mean) }
    if Seasonality(history)?.isSeasonal == true { return .seasonal }
    let signals = signals
    return signals.isEmpty ? .usual : .signal(signals)
  }
}
