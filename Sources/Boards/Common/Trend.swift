import Sheets
import ThreatDomain

/// A month and the twelve before it: the values, their natural limits, and the judgement.
package struct Trend: Equatable, Sendable {
  package let month: Month
  /// Thirteen values, oldest first; `nil` for months without a return.
  package let window: [Double?]
  /// Every month that was read, for comparisons with earlier years.
  package let history: MonthlySeries
  /// The mean and limits; `nil` where no two neighbouring months are known.
  package let chart: XmRChart?
  /// The judgement of the month by its natural limits, or why it cannot be judged.
  package let judgement: Judgement

  package init(
    _ history: MonthlySeries, month: Month, rules: XmRRules = .makingDataCount
  ) {
    self.month = month
    self.history = history
    window = ((month - 12)...month).map { history.value(for: $0) }
    let judged = history.judged(through: month, rules: rules)
    chart = XmRChart(judged, rules: rules)
    judgement = Trend.judgement(of: month, in: history, by: chart, judged)
  }

  /// The trend of what nothing counts.
  static func notCounted(in month: Month) -> Trend { Trend(notCountedIn: month) }

  private init(notCountedIn month: Month) {
    self.month = month
    history = MonthlySeries(first: month, values: [])
    window = Array(repeating: nil, count: 13)
    chart = nil
    judgement = .notCounted
  }

  /// The judgement of a month.
  ///
  /// A month without a full return is never judged.
  private static func judgement(
    of month: Month, in history: MonthlySeries, by chart: XmRChart?, _ judged: [Double?]
  ) -> Judgement {
    guard history.value(for: month) != nil else { return .noReturn }
    guard history.without(in: month).isEmpty else { return .incomplete }
    return chart?.judgement(history: history.whole(through: month)) ?? Judgement(of: judged)
  }

  /// The window without incomplete months, which would look like a fall.
  var wholeWindow: [Double?] {
    window.enumerated().map { place, value in
      history.without(in: month - (window.count - 1 - place)).isEmpty ? value : nil
    }
  }

  /// The value of this month; `nil` where it has no return.
  package var now: Double? { window.last.flatMap(\.self) }

  var isSignal: Bool { !signals.isEmpty }

  /// The signals of the month; empty where the month is usual or not judged.
  var signals: [Signal] {
    if case .signal(let signals) = judgement { signals } else { [] }
  }

  /// The mean and limits, where they can judge the month; `nil` where they would mislead.
  var judged: XmRChart? {
    switch judgement {
    case .usual, .signal: chart
    case .notCounted, .noReturn, .incomplete, .tooFewMonths, .tooFewReports, .seasonal: nil
    }
  }

  /// The month of a value of ``chart``, by its position.
  ///
  /// It may be before ``window``.
  func month(at position: Int) -> Month {
    let places = chart?.places ?? []
    let last = XmRRules.makingDataCount.monthsLookedAt - 1
    return month - (last - (places.indices.contains(position) ? places[position] : last))
  }

  /// The months behind the mean and limits, including gaps.
  var judgedMonths: ClosedRange<Month> { min(month(at: 0), month)...month }

  /// The position in ``window`` of a value of ``chart``; `nil` where it is before the window.
  func windowPosition(of position: Int) -> Int? {
    let place = month(at: position) - (month - (window.count - 1))
    return window.indices.contains(place) ? place : nil
  }

  /// The position in ``chart`` of a month of ``window``; `nil` where the chart has a gap there.
  func chartPosition(of place: Int) -> Int? {
    chart?.places.indices.first { windowPosition(of: $0) == place }
  }

  /// Positions in ``window`` beyond a natural limit, and the last one where it is a signal, each with
  /// the way in which it is unusual.
  var unusual: [(position: Int, direction: Signal.Direction)] {
    guard let judged else { return [] }
    let outside = judged.values.indices.compactMap { position in
      judged.signal(of: .outsideLimit, at: position).flatMap { signal in
        windowPosition(of: position).map { (position: $0, direction: signal.direction) }
      }
    }
    let last = window.count - 1
    guard let worst = judgement.direction, outside.last?.position != last else { return outside }
    return outside + [(last, worst)]
  }
}
