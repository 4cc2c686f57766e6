/// Whether the last month of a series is unusual compared with the series' own history.
public enum Judgement: Hashable, Sendable {
  /// No signal: chance is enough to explain the month's figure.
  case usual
  /// Nothing is counted: the export says no fraud type to count by.
  case notCounted
  /// The month has no figure: its return is missing, or the table does not cover it.
  case noReturn
  /// The month's figure lacks a force, because the force's return is missing.
  case incomplete
  /// Too few months with a figure to judge.
  case tooFewMonths(have: Int, need: Int)
  /// Counts so small that one report more or less would change the result.
  case tooFewReports(mean: Double)
  /// The series repeats each year, so limits around one mean would mislead.
  case seasonal
  /// The signals that include the month; never empty.
  case signal([Signal])

  /// The judgement of the last of `values`.
  ///
  /// - Parameter history: A longer stretch of the same series that ends with the same month.
  ///   ``Seasonality`` is measured on it. A missing month is a gap; empty where there is no longer
  ///   stretch.
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

extension Judgement {
  /// Which way the month is unusual, high where its signals disagree; `nil` where it is not.
  public var direction: Signal.Direction? {
    guard case .signal(let signals) = self else { return nil }
    return signals.contains { $0.direction == .high } ? .high : signals.first?.direction
  }
}

extension XmRChart {
  /// The verdict on the last value: too few months, seasonal, signals, or usual.
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
