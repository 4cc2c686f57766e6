import CellCanvas
import ThreatDomain
import Wording

/// Fields of a part's month: kept back where they, or what was taken away from them, are small.
extension Field {
  /// The reports of the month.
  static func reports(_ part: DemandPart, _ request: BoardRequest) -> Field {
    Field.count(part.count.reports, request).counts(part.slice.sum(.reports))
      .keptBack(with: part.apartByMonth.last ?? 0, in: request)
  }

  /// The reports of the same month a year before.
  static func reportsYearBefore(
    _ part: DemandPart, _ month: Month, _ request: BoardRequest
  ) -> Field {
    Field.count(part.trend.history.value(for: month.yearBefore).map { Int($0) }, request)
      .counts(part.slice.yearBefore.sum(.reports))
      .keptBack(with: part.apartByMonth.first ?? 0, in: request)
  }

  /// The change of the month on the same month a year before.
  static func changeOnYear(_ part: DemandPart, _ month: Month, _ request: BoardRequest) -> Field {
    let history = part.trend.history
    let before = history.value(for: month.yearBefore).map { Int($0) } ?? 0
    return Field.change(history.changeOnYearBefore(for: month), request.words)
      .counts(part.slice.changeOnYear())
      .keptBack(
        with: part.count.reports, before, part.apartByMonth.first ?? 0,
        part.apartByMonth.last ?? 0, in: request)
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
