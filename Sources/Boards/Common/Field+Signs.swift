import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Fields made of signs: lines of values, signals, and the letters of plans.
extension Field {
  /// The thirteen months as bars on zero; a bar as high as there is room reaches the upper natural
  /// limit, or the highest month beyond it.
  static func sparkline(_ trend: Trend) -> Field {
    sparkline(trend.wholeWindow, top: trend.chart?.upperLimit)
  }

  /// - Parameter top: What the highest bar stands for at least; `nil` for the highest of the values.
  static func sparkline(_ values: [Double?], top: Double? = nil) -> Field {
    let line = Sparkline(values, top: top)
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
    return .warning(text, judgement.role, raw: .text(text), signs: [.signal])
  }

  /// The signs of the 4Ps: small where a plan is done, dashes where there is none: `Pu--Ptpp`.
  static func plans(_ plans: FourPlans, _ words: Words) -> Field {
    guard plans.isKnown else { return .unknown }
    let runs = Strand.allCases.map { strand in
      switch plans.progress(under: strand) {
      case .planned: TextRun(SafeText(strand.sign), role: .good)
      case .done: TextRun(SafeText(strand.sign.lowercased()), role: .dim)
      case .none: TextRun("--", role: .warning)
      }
    }
    let planned = plans.planned
    let names = planned.map { strand in
      plans.progress(under: strand) == .done
        ? words.say.planDone(strand) : words[strand.term]
    }
    return Field(
      runs, raw: .text(planned.map(\.rawValue).joined(separator: " ")),
      spoken: words.say.together(names.isEmpty ? [words[.value(.none)]] : names),
      signs: plans.isComplete ? [] : [.none])
  }
}

extension Judgement {
  /// The role of what is said of it.
  var role: Role { direction?.role ?? .dim }
}

extension Signal.Direction {
  /// More reports of fraud are bad, and for the meeting to act on; fewer are for it to look at.
  var role: Role {
    switch self {
    case .high: .alert
    case .low: .warning
    }
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
