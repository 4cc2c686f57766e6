import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields for the figures that many boards show, so that each looks the same everywhere.
extension Field {
  /// A count that was made to be shown: of listed records, or of people by ``ShownCounts``.
  static func count(_ number: Int?, _ request: BoardRequest) -> Field {
    number.map { Field(request.words.count($0), raw: .integer($0)) } ?? .missing
  }

  /// A count where nought is common: a dot on screen, 0 in the data.
  static func sparseCount(_ number: Int, _ request: BoardRequest) -> Field {
    number == 0 ? Field("-", .dim, raw: .integer(0)) : .count(number, request)
  }

  static func money(_ pence: Pence?, _ words: Words) -> Field {
    pence.map { Field(words.money($0), raw: .integer(Int($0.amount))) } ?? .missing
  }

  static func share(_ share: Double?, _ words: Words) -> Field {
    share.map { Field(words.percent($0), raw: .number($0)) } ?? .missing
  }

  /// A change on an earlier span, with its sign, so that no colour is needed.
  ///
  /// On a small base the two numbers; as data nothing, for the numbers have columns of their own.
  static func change(_ change: CountChange?, _ request: BoardRequest) -> Field {
    guard let change else { return .missing }
    let text = request.words.say.change(change)
    guard let fraction = change.fraction else { return Field(text, raw: .missing) }
    return Field(text, .ofChange(text), raw: .number(fraction))
  }

  static func day(_ day: Day?, _ words: Words, missing: Term = .value(.never)) -> Field {
    guard let day else { return Field(words[missing], .dim, raw: .missing) }
    return Field(words.day(day), raw: .text(day.description))
  }

  static func optionalText(_ text: String?, whenMissing: String = "-") -> Field {
    text.map { .text($0) } ?? Field(whenMissing, .dim, raw: .missing)
  }

  /// The line of thirteen months, from the lower natural limit to the upper.
  static func sparkline(_ trend: Trend) -> Field {
    sparkline(trend.wholeWindow, range: trend.span)
  }

  /// - Parameter range: What the lowest and the highest sign stand for; `nil` for the values' own.
  static func sparkline(_ values: [Double?], range: ClosedRange<Double>? = nil) -> Field {
    let line = Sparkline(values, range: range)
    return Field([TextRun(line.text(), role: .chartLine)], raw: .missing, spoken: "")
  }

  /// What the limits say, in words.
  static func signal(_ judgement: Judgement, _ words: Words) -> Field {
    let text = words.say.shortSignal(judgement)
    guard case .signal = judgement else { return Field(text, .dim, raw: .text(text)) }
    return Field("! \(text)", .alert, raw: .text(text)).said(as: text)
  }

  /// A figure that may be a worry: then it has a role, and `!`, which says so without colour.
  static func marked(_ text: String, _ worry: Role?, raw: RawValue) -> Field {
    guard let worry else { return Field(text, raw: raw) }
    return Field("\(text) !", worry, raw: raw)
  }

  /// A total score, or what stands in its place; a stale one carries its mark.
  static func score(_ state: ScoreState, _ words: Words) -> Field {
    switch state {
    case .scored(let score, let isStale):
      let total = words.decimal(score.total, places: 0)
      let field = Field.marked(total, isStale ? .stale : nil, raw: .number(score.total))
      return isStale ? field.said(as: "\(total), \(words[.value(.stale)])") : field
    case .unusable: return Field(words[.value(.scoreUnusable)], .stale, raw: .missing)
    case .notScored: return Field(words[.value(.notScored)], .dim, raw: .missing)
    }
  }

  static func confidence(_ state: ScoreState, _ words: Words) -> Field {
    guard let confidence = state.score?.assessment.confidence else { return .missing }
    return Field(words[confidence.term], raw: .text(confidence.rawValue))
  }

  /// How the rank moved since the baseline: `+2`, `-1`, `=`, new.
  static func move(_ move: RankMove?, _ words: Words) -> Field {
    guard let move else { return .missing }
    let field =
      switch move {
      case .up(let places): Field("+\(places)", .up, raw: .integer(places))
      case .down(let places): Field("-\(places)", .down, raw: .integer(-places))
      case .same: Field("=", .dim, raw: .integer(0))
      case .new: Field(words[.value(.new)], .up, raw: .missing)
      }
    return field.said(as: words.say.move(move))
  }

  /// The letters of the 4Ps that have a plan, a line for those that lack one.
  static func plans(_ plans: FourPlans, _ words: Words) -> Field {
    let runs = Strand.allCases.map { strand in
      plans.planned.contains(strand)
        ? TextRun(SafeText(strand.letter), role: .good) : TextRun("-", role: .warning)
    }
    let planned = Strand.allCases.filter(plans.planned.contains)
    let names = planned.isEmpty ? [words[.value(.none)]] : planned.map { words[$0.term] }
    return Field(
      runs, raw: .text(planned.map(\.rawValue).joined(separator: " ")),
      spoken: words.say.together(names))
  }

  /// Counts per level, P1 to P4.
  static func level(_ count: Int, _ level: PriorityLevel, _ request: BoardRequest) -> Field {
    let field = sparseCount(count, request)
    guard count > 0 else { return field }
    return Field(request.words.count(count), level.role(of: count), raw: .integer(count))
  }
}

extension Role {
  /// By the sign that the reader sees: a change that rounds to nothing has none.
  static func ofChange(_ shown: String) -> Role {
    shown.first == "+" ? .up : shown.first == "-" ? .down : .dim
  }
}

extension Strand {
  /// A letter that tells it from the others: pUrsue, preVent, proTect, prepAre.
  ///
  /// The same in both languages: the legend says which is which.
  package var letter: String {
    switch self {
    case .pursue: "U"
    case .prevent: "V"
    case .protect: "T"
    case .prepare: "A"
    }
  }

  /// All four, as a row has them that lacks none.
  package static let letters = allCases.map(\.letter).joined()
}

extension PriorityLevel {
  package var role: Role {
    switch self {
    case .p1: .p1
    case .p2: .p2
    case .p3: .p3
    case .p4: .p4
    }
  }

  /// The role of a count at the level: none is nothing to look at, and never lit.
  func role(of count: Int) -> Role { count == 0 ? .dim : role }
}
