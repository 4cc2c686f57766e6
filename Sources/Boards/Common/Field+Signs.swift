import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields whose signs are for the eye: lines, signals, letters of plans.
extension Field {
  /// The line of thirteen months, from the lower natural limit to the upper.
  static func sparkline(_ trend: Trend) -> Field {
    sparkline(trend.wholeWindow, range: trend.span)
  }

  /// - Parameter range: What the lowest and the highest sign stand for; `nil` for the values' own.
  static func sparkline(_ values: [Double?], range: ClosedRange<Double>? = nil) -> Field {
    let line = Sparkline(values, range: range)
    return Field(
      [TextRun(line.text(), role: .chartLine)], raw: .missing, spoken: "", signs: [.sparkline],
      voice: .silent, picture: .line(line.heights(of: Picture.lineHeights)))
  }

  /// What the limits say, in words.
  static func signal(_ judgement: Judgement, _ words: Words) -> Field {
    let text = words.say.shortSignal(judgement)
    guard case .signal = judgement else { return .init(text, .dim, raw: .text(text)) }
    return .warning(text, .alert, raw: .text(text), signs: [.signal])
  }

  /// The letters of the 4Ps that have a plan, a dash for those that lack one.
  static func plans(_ plans: FourPlans, _ words: Words) -> Field {
    let runs = Strand.allCases.map { strand in
      plans.planned.contains(strand)
        ? TextRun(SafeText(strand.letter), role: .good) : TextRun("-", role: .warning)
    }
    let planned = Strand.allCases.filter(plans.planned.contains)
    let names = planned.isEmpty ? [words[.value(.none)]] : planned.map { words[$0.term] }
    return Field(
      runs, raw: .text(planned.map(\.rawValue).joined(separator: " ")),
      spoken: names.joined(separator: " and "), signs: plans.isComplete ? [] : [.none])
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
