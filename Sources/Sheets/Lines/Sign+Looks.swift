import CellCanvas

// What follows is for boards that do not say yet which signs they draw, and goes with the last of
// them.

extension Sign {
  /// `nil` for what is no sign.
  package init?(_ run: TextRun) {
    guard let sign = Sign(ofRole: run) ?? Sign(ofText: run.text) else { return nil }
    self = sign
  }

  private init?(ofRole run: TextRun) {
    switch run.role {
    case .alert where run.text.string.hasPrefix("! "): self = .signal
    case .stale where run.text.string.hasSuffix(" !"): self = .stale
    case .up where Sign.isMove(run.text), .down where Sign.isMove(run.text): self = .move
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

extension Field.Voice {
  init(ofRuns runs: [TextRun], _ raw: RawValue, _ spoken: String?) {
    let text = spoken ?? runs.map(\.text.string).joined()
    if text.isEmpty || text == "·" || text == "-" {
      self = .silent
    } else if raw == .missing, text.hasPrefix("no ") {
      self = .alone
    } else {
      self = .afterHead
    }
  }
}

extension Line {
  /// A line of runs whose meaning nobody has said yet.
  package static func drawn(_ runs: [TextRun]) -> Line {
    guard !runs.isEmpty else { return .blank }
    return .fact(
      Fact(Field(runs, raw: .text(runs.map(\.text.string).joined()), spoken: spoken(runs))))
  }

  /// A line of facts for a voice: `Level: P2; Owner: DCI`, without the marks that stand in it.
  private static func spoken(_ line: [TextRun]) -> String {
    let text = line.filter { !$0.role.isBar }.map(\.text.string).joined()
    let signs = [
      ("    ", "; "), ("   ", "; "), ("  ", ": "), (" · ", ", "), (" = ", ", "), ("×", "times"),
      ("→", "to"),
    ]
    return signs.reduce(text) { $0.replacing($1.0, with: $1.1) }
      .split(separator: " ").filter { !Line.isMark($0) }.joined(separator: " ")
  }

  /// `!own`, `!41d`, `+P3`: the sentences of the page say them in words.
  private static func isMark(_ word: Substring) -> Bool {
    word.hasPrefix("!") || word.hasPrefix("+P") || word.hasPrefix("-P")
  }
}

extension [[TextRun]] {
  package var asLines: [Line] { map(Line.drawn) }
}

extension Role {
  /// Whether it draws the length of a figure that stands beside it.
  fileprivate var isBar: Bool {
    switch self {
    case .barHarm, .barLikelihood, .barPosition: true
    default: false
    }
  }
}
