import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields of a part.
extension Field {
  /// The field, marked where a month of the part lacks a force.
  func of(_ part: DemandPart, _ request: BoardRequest) -> Field {
    lacking(in: part.trend.history, part.forceNames, request.words)
  }

  /// The loss.
  ///
  /// It is kept back where there are very few reports.
  static func loss(of count: DemandCount?, _ request: BoardRequest) -> Field {
    count.map { .loss($0.loss, beside: $0.reports, request) } ?? .missing
  }

  /// The loss as a share of the loss of a whole.
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

  /// The judgement by the limits.
  static func signal(_ part: DemandPart, _ request: BoardRequest) -> Field {
    Field.signal(part.trend, of: part.slice, request.words).of(part, request)
  }

  /// The judgement by the limits, as a sentence.
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

/// Fields for rates.
extension Field {
  /// A rate, or a short sign for why there is none.
  static func rate(_ rate: RatePer10000, _ words: Words) -> Field {
    switch rate {
    case .rate(let value): .init(words.decimal(value, places: 1), raw: .number(value))
    case .unavailable(let reason):
      Field(
        [TextRun(SafeText(words[reason.shortTerm]), role: .dim)], raw: .missing,
        spoken: words[reason.term], signs: [reason.sign], voice: .alone)
    }
  }

  /// A rate, or the words for why there is none.
  static func rate(saying rate: RatePer10000, _ words: Words, _ role: Role = .dim) -> Field {
    switch rate {
    case .rate: Field.rate(rate, words)
    case .unavailable(let reason): .lacking(words[reason.term], role)
    }
  }

  /// Why there is no rate, for its own data column.
  ///
  /// A dash where there is a rate.
  static func rateReason(_ rate: RatePer10000?, _ words: Words) -> Field {
    guard case .unavailable(let reason) = rate else { return .none() }
    return .text(words[reason.term])
  }
}

/// Fields in a line, which look different from fields in a table.
extension Field {
  /// A figure that is not known, in a line.
  static let unknown = Field("·", raw: .missing, signs: [.unknown], voice: .silent)

  /// The field without the roles that it has in a table.
  var withoutRoles: Field { drawn(as: [TextRun(textOfRuns)]) }

  /// Both fields in one phrase: `50, +4.2 %`.
  func with(_ change: Field) -> Field {
    drawn(as: [TextRun(textOfRuns + ", " + change.textOfRuns)])
      .said(as: "\(plainWords), \(change.plainWords)").bearing(change.signs)
  }

  private var textOfRuns: SafeText { runs.reduce(.empty) { $0 + $1.text } }

  /// The field as a note, so that the blank before it has no role.
  var apart: Field { drawn(as: [TextRun(.empty)] + runs) }
}

extension RatePer10000.Reason {
  /// A sign of at most seven cells for why there is no rate.
  var shortTerm: Term {
    switch self {
    case .noPopulation: .demand(.noPopulationSign)
    case .tooFewPeople: .demand(.belowThresholdSign)
    }
  }

  /// The sign that the legend explains.
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
