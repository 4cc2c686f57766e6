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

  /// The signs of the 4Ps that lack a plan: `Pt Pp`.
  static func lacking(_ plans: FourPlans, _ words: Words) -> Field {
    let missing = plans.missing
    return Field(
      missing.map(\.sign).joined(separator: " "),
      raw: .text(missing.map(\.rawValue).joined(separator: " "))
    ).said(as: words.say.list(missing))
  }

  /// What the limits say, in words.
  static func signal(_ judgement: Judgement, _ words: Words) -> Field {
    let text = words.say.shortSignal(judgement)
    guard case .signal = judgement else { return .init(text, .dim, raw: .text(text)) }
    return .warning(text, .alert, raw: .text(text), signs: [.signal])
  }

  /// The signs of the 4Ps that have a plan, dashes for those that lack one: `Pu--PtPp`.
  static func plans(_ plans: FourPlans, _ words: Words) -> Field {
    let runs = Strand.allCases.map { strand in
      plans.planned.contains(strand)
        ? TextRun(SafeText(strand.sign), role: .good) : TextRun("--", role: .warning)
    }
    let planned = Strand.allCases.filter(plans.planned.contains)
    let names = planned.isEmpty ? [words[.value(.none)]] : planned.map { words[$0.term] }
    return Field(
      runs, raw: .text(planned.map(\.rawValue).joined(separator: " ")),
      spoken: words.say.together(names), signs: plans.isComplete ? [] : [.none])
  }
}

extension Strand {
  /// Two letters that tell it from the others: Pursue, Prevent, Protect, Prepare.
  ///
  /// The same in both languages: the legend says which is which.
  package var sign: String {
    switch self {
    case .pursue: "Pu"
    case .prevent: "Pv"
    case .protect: "Pt"
    case .prepare: "Pp"
    }
  }

  /// All four, as a row has them that lacks none.
  package static let signs = allCases.map(\.sign).joined()
}
