import CellCanvas
import ThreatDomain
import Wording

/// Fields of a part, or what stands for them where the safe view keeps back what they come from.
extension Field {
  /// The field of a part.
  func of(_ part: DemandPart, _ measure: DemandMeasure, in request: BoardRequest) -> Field {
    withheld(part.withheld, from: measure, in: request)
      .lacking(in: part.trend.history, part.forceNames, request.words)
  }

  /// The reports of the month.
  static func reports(_ part: DemandPart, _ request: BoardRequest) -> Field {
    Field.count(part.count?.reports, request).counts(part.slice.sum(.reports))
      .of(part, .reports, in: request)
  }

  /// The line of thirteen months.
  static func sparkline(_ part: DemandPart, _ request: BoardRequest) -> Field {
    Field.sparkline(part.trend).of(part, .reports, in: request)
  }

  /// What the limits say.
  static func signal(_ part: DemandPart, _ request: BoardRequest) -> Field {
    Field.signal(part.trend, of: part.slice, request.words).of(part, .reports, in: request)
  }

  /// The reports of the same month a year before.
  static func reportsYearBefore(
    _ part: DemandPart, _ month: Month, _ request: BoardRequest
  ) -> Field {
    Field.count(part.trend.history.value(for: month.yearBefore).map { Int($0) }, request)
      .counts(part.slice.yearBefore.sum(.reports)).of(part, .reports, in: request)
  }

  /// The change of the month on the same month a year before.
  static func changeOnYear(_ part: DemandPart, _ month: Month, _ request: BoardRequest) -> Field {
    Field.change(part.trend.history.changeOnYearBefore(for: month), request)
      .counts(part.slice.changeOnYear()).of(part, .reports, in: request)
  }

  /// A rate, or in a short sign why there is none.
  static func rate(_ rate: RatePer10000, _ words: Words) -> Field {
    switch rate {
    case .rate(let value): Field(words.decimal(value, places: 1), raw: .number(value))
    case .unavailable(let reason):
      Field(words[reason.sign], .dim, raw: .missing).said(as: words[reason.term])
    }
  }

  /// Why there is no rate, for the column beside it in the data; empty where there is one.
  static func rateReason(_ rate: RatePer10000?, _ words: Words) -> Field {
    guard case .unavailable(let reason) = rate else { return Field("-", .dim, raw: .missing) }
    return .text(words[reason.term])
  }
}

extension RatePer10000.Reason {
  /// At most seven cells.
  var sign: Term {
    switch self {
    case .noPopulation: .noPopulationSign
    case .tooFewPeople: .belowThresholdSign
    }
  }

  var term: Term {
    switch self {
    case .noPopulation: .noPopulation
    case .tooFewPeople: .belowThreshold
    }
  }
}

extension DemandPart.Kind {
  var term: Term {
    switch self {
    case .whole: .total
    case .region: .kindRegion
    case .force: .kindForce
    case .type: .kindType
    case .group: .kindGroup
    case .victim: .victims
    }
  }
}
