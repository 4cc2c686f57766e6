import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields made of signs: lines of values, signals, and the letters of plans.
extension Field {
  /// A small line chart of thirteen months.
  ///
  /// Its height runs from the lower natural limit to the upper.
  static func sparkline(_ trend: Trend) -> Field {
    sparkline(trend.wholeWindow, range: trend.span)
  }

  /// - Parameter range: The values of the lowest and highest sign; `nil` for the range of the
  ///   values.
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

  /// The judgement by the natural limits, in words.
  static func signal(_ judgement: Judgement, _ words: Words) -> Field {
    let text = words.say.shortSignal(judgement)
    guard case .signal = judgement else { return .init(text, .dim, raw: .text(text)) }
    return .warning(text, .alert, raw: .text(text), signs: [.signal])
  }

  /// The signs of the 4Ps, with dashes for those that lack a plan: `Pu--PtPp`.
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
  /// Two letters that differ for each of the 4Ps: Pursue, Prevent, Protect, Prepare.
  ///
  /// They are the same in both languages. The legend explains them.
  package var sign: String {
    switch self {
    case .pursue: "Pu"
    case .prevent: "Pv"
    case .protect: "Pt"
    case .prepare: "Pp"
    }
  }

  /// All four signs together, as in a row that lacks no plan.
  package static let signs = allCases.map(\.sign).joined()
}
