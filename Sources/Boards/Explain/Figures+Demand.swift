import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Short ways to say which figure a field of demand shows.
extension DemandSlice {
  /// The sum of a measure.
  func sum(_ measure: DemandMeasure) -> Figure { .demand(.sum(measure), self) }

  /// The slice as a part of a larger one, in the same months.
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

  /// Mean and limits of the months that the trend was judged by.
  func bound(_ asked: DemandFigure, of trend: Trend) -> Figure? {
    guard trend.chart != nil else { return nil }
    return .demand(asked, self.in(trend.judgedMonths))
  }

  /// What the first signal is measured by, as far as it is no count of a single month: the field
  /// that says the signal does not show that, and it may be small.
  func bound(of trend: Trend) -> Figure? {
    guard let first = trend.signals.first else { return nil }
    if case .trend = first.kind { return nil }
    return bound(of: first, in: trend)
  }

  /// A limit, the mean, the line near a limit, or the month before a trend began.
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
  /// The demand of the request's scope, or of another, in the month.
  func slice(_ scope: Scope? = nil, _ part: DemandSlice.Part = .all) -> DemandSlice {
    let scope = scope ?? self.scope
    return DemandSlice(
      scope, part, in: month...month,
      isWithoutLondon: London.isLeftOut(of: self) && scope == .national)
  }
}

extension Field {
  /// A signal, with the line that it is measured by.
  static func signal(_ trend: Trend, of slice: DemandSlice, _ words: Words) -> Field {
    .signal(trend.judgement, words).counts(slice.bound(of: trend))
  }
}
