import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The two readings of a measure as fields; neither is told by colour alone.
extension Field {
  static func variation(_ variation: Variation, _ words: Words) -> Field {
    let text = words.variation(variation)
    return switch variation {
    case .usual, .notJudged: .init(text, .dim, raw: .text(text))
    case .better: .init(text, .good, raw: .text(text), signs: [.signal])
    case .worse: .warning(text, .alert, raw: .text(text), signs: [.signal])
    }
  }

  static func assurance(_ assurance: Assurance?, _ words: Words) -> Field {
    guard let assurance else { return .none() }
    let (text, raw) = (words[assurance.term], RawValue.text(assurance.rawValue))
    return switch assurance {
    case .pass: .init(text, .good, raw: raw)
    case .fail: .warning(text, .warning, raw: raw)
    case .hitOrMiss: .init(text, raw: raw)
    }
  }

  /// The value of a month, with what it counts: a share, or a number in the measure's unit.
  static func value(
    _ value: MeasureValue?, of measure: Measure, in scope: Scope, _ words: Words
  ) -> Field {
    guard let value, let text = words.value(value, of: measure) else { return .missing }
    let (raw, asked): (RawValue, MeasureFigure) =
      value.share.map { (.number($0), .share) } ?? (.integer(value.numerator), .numerator)
    return Field(text, raw: raw).counts(.measure(asked, value.slice(in: scope)))
  }

  /// The target of a measure, in its unit; in data a percentage is a fraction, as its value is.
  static func target(_ measure: Measure, _ words: Words) -> Field {
    measure.target.map { target in
      Field(
        measure.unit.words(for: words.figure(target), words),
        raw: .number(measure.unit == .percent ? target / 100 : target))
    } ?? .missing
  }

  /// Where a unit stands in the funnel.
  static func place(_ place: Funnel.Place, better direction: MeasureDirection, _ words: Words)
    -> Field
  {
    let text = words[place.term]
    switch place {
    case .inside, .tooSmall: return .init(text, .dim, raw: .text(text))
    case .above(let level) where direction == .down, .below(let level) where direction == .up:
      return .warning(
        text, level == .alarm ? .alert : .warning, raw: .text(text), signs: [.signal])
    case .above, .below:
      return .init(
        "\(text), \(words[.worked(.better)])", .good, raw: .text(text), signs: [.signal])
    }
  }
}

extension Words {
  func name(of measure: Measure) -> String { name(measure.name, measure.nameInWelsh) }

  /// `78%`, `12 days`; `nil` where nothing is counted of nothing.
  func value(_ value: MeasureValue, of measure: Measure) -> String? {
    value.denominator == nil
      ? measure.unit.words(for: count(value.numerator), self) : value.share.map(percent)
  }

  /// The value and both readings of the judged month, as a sentence.
  func reading(of line: PerformanceModel.Line) -> String {
    let said = line.now.flatMap { value($0, of: line.measure) } ?? self[.measures(.noValue)]
    return asSentence(
      "\(name(of: line.measure)), \(longMonth(line.due)): \(said); "
        + "\(variation(line.variation)); "
        + assurance(line.assurance))
  }

  /// The reading of a month: `no unusual change`, `worse than usual`.
  func variation(_ variation: Variation) -> String {
    switch variation {
    case .usual: self[.measures(.asUsual)]
    case .better: self[.measures(.betterThanUsual)]
    case .worse: self[.measures(.worseThanUsual)]
    case .notJudged(let judgement): say.signal(judgement)
    }
  }

  func assurance(_ assurance: Assurance?) -> String {
    self[assurance?.saidTerm ?? .measures(.noAssurance)]
  }
}

extension Assurance {
  var term: Term {
    switch self {
    case .pass: .measures(.willPass)
    case .fail: .measures(.willFail)
    case .hitOrMiss: .measures(.hitOrMiss)
    }
  }

  /// The reading as a clause of a sentence.
  fileprivate var saidTerm: Term {
    switch self {
    case .pass: .measures(.passes)
    case .fail: .measures(.fails)
    case .hitOrMiss: .measures(.hitsOrMisses)
    }
  }
}

extension Funnel.Place {
  var term: Term {
    switch self {
    case .inside: .measures(.noDifference)
    case .above(.warning): .measures(.higher)
    case .above(.alarm): .measures(.muchHigher)
    case .below(.warning): .measures(.lower)
    case .below(.alarm): .measures(.muchLower)
    case .tooSmall: .measures(.tooFewToCompare)
    }
  }
}

extension MeasureUnit {
  /// A figure with its unit.
  fileprivate func words(for figure: String, _ words: Words) -> String {
    switch self {
    case .percent: "\(figure)%"
    case .days: "\(figure) \(words[.measures(.days)])"
    case .count: figure
    case .pence: "\(figure) p"
    }
  }
}
