import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Short names for the figures that fields of demand show.
extension DemandSlice {
  /// The sum of a measure over the slice.
  func sum(_ measure: DemandMeasure) -> Figure { .demand(.sum(measure), self) }

  /// The slice as a share of a larger one, over the same months.
  func part(of whole: DemandSlice, by measure: DemandMeasure = .reports) -> Figure {
    .demand(.partOfWhole(measure, of: whole.in(months)), self)
  }

  func share(_ measure: DemandMeasure) -> Figure { .demand(.share(measure), self) }

  func changeOnYear(_ measure: DemandMeasure = .reports) -> Figure {
    .demand(.changeOnYear(measure), self)
  }

  /// The same months a year before.
  var yearBefore: DemandSlice {
    self.in(months.yearBefore)
  }

  var ratePer10000: Figure { .demand(.ratePer10000, self) }

  var lossPerHead: Figure { .demand(.lossPerHead, self) }

  /// A mean or limit, over the months that the trend was judged by.
  func bound(_ asked: DemandFigure, of trend: Trend) -> Figure? {
    guard trend.chart != nil else { return nil }
    return .demand(asked, self.in(trend.judgedMonths))
  }

  /// The line that the first signal is measured against.
  ///
  /// `nil` for a trend, which is measured against the count of one month. The field of the signal
  /// does not show that count, and it may be small.
  func bound(of trend: Trend) -> Figure? {
    guard let first = trend.signals.first else { return nil }
    if case .trend = first.kind { return nil }
    return bound(of: first, in: trend)
  }

  /// The line that a signal is measured against: a limit, the mean, a line near a limit, or an
  /// earlier month.
  func bound(of signal: Signal, in trend: Trend) -> Figure? {
    switch signal.kind {
    case .outsideLimit: return bound(.limit(signal.direction), of: trend)
    case .shift: return bound(.mean, of: trend)
    case .nearLimit: return bound(.nearLine(signal.direction), of: trend)
    case .trend(let length):
      let month = trend.month - (length - 1)
      return self.in(month...month).sum(.reports)
    }
  }
}

extension BoardRequest {
  /// The demand of a scope in the month.
  ///
  /// Without a scope, the request's own.
  func slice(_ scope: Scope? = nil, _ part: DemandSlice.Part = .all) -> DemandSlice {
    let scope = scope ?? self.scope
    return DemandSlice(
      scope, part, in: month...month,
      isWithoutLondon: London.isLeftOut(of: self) && scope == .national)
  }
}

extension Field {
  /// A signal, with the line that it is measured against.
  static func signal(_ trend: Trend, of slice: DemandSlice?, _ words: Words) -> Field {
    .signal(trend.judgement, words).counts(slice?.bound(of: trend))
  }
}
