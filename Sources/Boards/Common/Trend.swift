import ThreatDomain

/// A month among the twelve before it: the line, its natural limits, and what they say.
package struct Trend: Equatable, Sendable {
  package let month: Month
  /// Thirteen values, oldest first; `nil` for months that the snapshot does not cover.
  package let window: [Double?]
  /// The whole history that was read, for comparisons with earlier years.
  package let history: MonthlySeries
  /// Mean and limits; `nil` where no two months are known.
  package let chart: XmRChart?
  package let judgement: Judgement

  package init(_ history: MonthlySeries, month: Month) {
    self.month = month
    self.history = history
    window = ((month - 12)...month).map { history.value(for: $0) }
    let known = MonthlySeries(first: month - 12, values: window).unbroken(through: month)
    chart = XmRChart(known)
    judgement =
      chart?.judgement(history: history.unbroken(through: month)) ?? Judgement(of: known)
  }

  /// The line of what is kept back: nothing to draw, nothing to judge.
  static func withheld(in month: Month) -> Trend {
    Trend(MonthlySeries(first: month, values: []), month: month)
  }

  /// This month's value; `nil` where the snapshot does not cover it.
  package var now: Double? { window.last.flatMap(\.self) }

  /// From the lower limit to the upper, and further where a value lies outside.
  var span: ClosedRange<Double>? {
    guard let chart else { return nil }
    let values = chart.values + [chart.lowerLimit, chart.upperLimit]
    guard let low = values.min(), let high = values.max(), low < high else { return nil }
    return low...high
  }

  var isSignal: Bool { !signals.isEmpty }

  /// What the month's signals are; none where it is usual, or not judged.
  var signals: [Signal] {
    if case .signal(let signals) = judgement { signals } else { [] }
  }

  /// Mean and limits where the month can be judged by them; `nil` where they would mislead.
  var judged: XmRChart? {
    switch judgement {
    case .usual, .signal: chart
    case .tooFewMonths, .tooFewReports, .seasonal: nil
    }
  }

  /// The position in ``window`` of a position in the values of ``chart``.
  func windowPosition(of position: Int) -> Int {
    window.count - (chart?.values.count ?? 0) + position
  }

  /// Positions in ``window`` beyond a natural limit, and the last one where it is a signal.
  var unusualPositions: [Int] {
    guard let judged else { return [] }
    let outside = judged.values.indices.filter { position in
      judged.signal(of: .outsideLimit, at: position) != nil
    }
    let positions = outside.map(windowPosition)
    let last = window.count - 1
    return isSignal && positions.last != last ? positions + [last] : positions
  }
}
