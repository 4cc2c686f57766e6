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

  /// The target of a measure, in its unit.
  static func target(_ measure: Measure, _ words: Words) -> Field {
    measure.target.map {
      Field(measure.unit.words(for: words.figure($0), words), raw: .number($0))
    } ?? .missing
  }

  /// Where a unit stands in the funnel.
  static func place(_ place: Funnel.Place, better direction: MeasureDirection, _ words: Words)
    -> Field
  {
    let text = words[place.term]
    let isBad =
      switch place {
      case .above: direction == .down
      case .below: direction == .up
      case .inside, .tooSmall: false
      }
    switch place {
    case .inside, .tooSmall: return .init(text, .dim, raw: .text(text))
    case .above(let level), .below(let level):
      guard isBad else { return .init(text, .good, raw: .text(text), signs: [.signal]) }
      return .warning(
        text, level == .alarm ? .alert : .warning, raw: .text(text), signs: [.signal])
    }
  }
}

extension Words {
  /// The reading of a month: `no unusual change`, `better: high: above its limit of 82.3`.
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
