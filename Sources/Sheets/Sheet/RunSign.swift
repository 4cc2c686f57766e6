import CellCanvas

/// What a run of text can be beside words and figures: a sign that the legend explains.
package enum RunSign: CaseIterable, Sendable {
  case signal, stale, move, sparkline, harm, likelihood, position, unknown, none, belowThreshold,
    noPopulation, withheld, incomplete

  /// `nil` for what is no sign.
  init?(_ run: TextRun) {
    guard let sign = RunSign(ofRole: run) ?? RunSign(ofText: run.text) else { return nil }
    self = sign
  }

  private init?(ofRole run: TextRun) {
    switch run.role {
    case .alert where run.text.string.hasPrefix("! "): self = .signal
    case .stale where run.text.string.hasSuffix(" !"): self = .stale
    case .up where RunSign.isMove(run.text), .down where RunSign.isMove(run.text): self = .move
    case .chartLine: self = .sparkline
    case .barHarm: self = .harm
    case .barLikelihood: self = .likelihood
    case .barPosition: self = .position
    default: return nil
    }
  }

  /// `+1`, `-2`.
  private static func isMove(_ text: SafeText) -> Bool {
    let text = text.string
    return (text.hasPrefix("+") || text.hasPrefix("-")) && text.dropFirst().allSatisfy(\.isNumber)
  }

  private init?(ofText text: SafeText) {
    // Nearly all runs are longer, and need not be compared.
    guard text.width < 8 else { return nil }
    switch text.string {
    case "·": self = .unknown
    case "-": self = .none
    case "<100k": self = .belowThreshold
    case "no pop.": self = .noPopulation
    case "*": self = .withheld
    case " ~": self = .incomplete
    default: return nil
    }
  }
}
