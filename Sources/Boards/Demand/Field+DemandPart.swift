import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields of a part.
extension Field {
  /// The field of a part, marked where a month of it lacks a force.
  func of(_ part: DemandPart, _ request: BoardRequest) -> Field {
    lacking(in: part.trend.history, part.forceNames, request.words)
  }

  /// The loss of demand, kept back where its reports are very few.
  static func loss(of count: DemandCount?, _ request: BoardRequest) -> Field {
    count.map { .loss($0.loss, beside: $0.reports, request) } ?? .missing
  }

  /// The loss of demand as a part of that of a whole.
  static func lossShare(
    of count: DemandCount?, in whole: DemandCount?, _ request: BoardRequest
  ) -> Field {
    guard let count, let whole else { return .missing }
    guard !request.keepsBackLoss(beside: count.reports) else { return .withheld(request.words) }
    return .share(count.lossShare(of: whole), request.words)
  }

  /// The reports of the month.
  static func reports(_ part: DemandPart, _ request: BoardRequest) -> Field {
    Field.count(part.count?.reports, request).counts(part.slice.sum(.reports))
      .of(part, request)
  }

  /// What the limits say.
  static func signal(_ part: DemandPart, _ request: BoardRequest) -> Field {
    Field.signal(part.trend, of: part.slice, request.words).of(part, request)
  }

  /// What the limits say, in a sentence.
  static func judgement(_ trend: Trend, _ sentence: String) -> Field {
    trend.isSignal
      ? .warning(sentence, trend.judgement.role, raw: .text(sentence), signs: [.signal])
      : .text(sentence, .dim)
  }

  /// The reports of the same month a year before.
  static func reportsYearBefore(
    _ part: DemandPart, _ month: Month, _ request: BoardRequest
  ) -> Field {
    Field.count(part.trend.history.value(for: month.yearBefore).map { Int($0) }, request)
      .counts(part.slice.yearBefore.sum(.reports)).of(part, request)
  }

  /// The change of the month on the same month a year before.
  static func changeOnYear(_ part: DemandPart, _ month: Month, _ request: BoardRequest) -> Field {
    Field.change(part.trend.history.changeOnYearBefore(for: month), request)
      .counts(part.slice.changeOnYear()).of(part, request)
  }

  /// A mean or a limit.
  static func limit(_ limit: Double?, _ words: Words) -> Field {
    limit.map { .init(words.decimal($0, places: 1), raw: .number($0)) } ?? .missing
  }
}

/// Fields of a rate.
extension Field {
  /// A rate, or in a short sign why there is none.
  static func rate(_ rate: RatePer10000, _ words: Words) -> Field {
    switch rate {
    case .rate(let value): .init(words.decimal(value, places: 1), raw: .number(value))
    case .unavailable(let reason):
      Field(
        [TextRun(SafeText(words[reason.shortTerm]), role: .dim)], raw: .missing,
        spoken: words[reason.term], signs: [reason.sign], voice: .alone)
    }
  }

  /// A rate, or in words why there is none.
  static func rate(saying rate: RatePer10000, _ words: Words, _ role: Role = .dim) -> Field {
    switch rate {
    case .rate: Field.rate(rate, words)
    case .unavailable(let reason): .lacking(words[reason.term], role)
    }
  }

  /// Why there is no rate, for the column beside it in the data; empty where there is one.
  static func rateReason(_ rate: RatePer10000?, _ words: Words) -> Field {
    guard case .unavailable(let reason) = rate else { return .none() }
    return .text(words[reason.term])
  }
}

/// Fields of lines, where a value has the look of its line and not that of a table.
extension Field {
  /// Nothing known, among the figures of a line.
  static let unknown = Field("·", raw: .missing, signs: [.unknown], voice: .silent)

  /// The same without the roles that it has in a table.
  var withoutRoles: Field { drawn(as: [TextRun(textOfRuns)]) }

  /// Both in one phrase: `50, +4.2 %`.
  func with(_ change: Field) -> Field {
    drawn(as: [TextRun(textOfRuns + ", " + change.textOfRuns)])
      .said(as: "\(plainWords), \(change.plainWords)").bearing(change.signs)
  }

  private var textOfRuns: SafeText { runs.reduce(.empty) { $0 + $1.text } }

  /// The same as a note whose blank before it has no role of its own.
  var apart: Field { drawn(as: [TextRun(.empty)] + runs) }
}

extension RatePer10000.Reason {
  /// At most seven cells.
  var shortTerm: Term {
    switch self {
    case .noPopulation: .demand(.noPopulationSign)
    case .tooFewPeople: .demand(.belowThresholdSign)
    }
  }

  /// What the legend explains it by.
  var sign: Sign {
    switch self {
    case .noPopulation: .noPopulation
    case .tooFewPeople: .belowThreshold
    }
  }

  var term: Term {
    switch self {
    case .noPopulation: .demand(.noPopulation)
    case .tooFewPeople: .fact(.belowThreshold)
    }
  }
}

extension DemandPart.Kind {
  var term: Term {
    switch self {
    case .whole: .column(.total)
    case .region: .demand(.kindRegion)
    case .force: .demand(.kindForce)
    case .type: .demand(.kindType)
    case .group: .demand(.kindGroup)
    case .victim: .column(.victims)
    }
  }
}
