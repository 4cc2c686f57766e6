import CellCanvas

/// Runs of text with their roles, as HTML.
extension Markup {
  /// A line of runs as a paragraph; nothing for a blank line.
  mutating func paragraph(_ line: [TextRun]) {
    guard line.contains(where: { !$0.text.isEmpty }) else { return }
    element(.p, [Attribute(.class, "line")]) { $0.write(line) }
  }

  mutating func write(_ runs: [TextRun]) {
    for run in runs where !run.text.isEmpty {
      if let name = run.role.className {
        // Without this, a mark such as `!69d` could be broken after its first sign.
        let isSign = run.text.width <= 12 && !run.text.string.contains(" ")
        let names = isSign ? "\(name) sign" : "\(name)"
        element(.span, [Attribute(.class, made: names)], text: run.text)
      } else {
        write(run.text)
      }
    }
  }
}

extension Role {
  /// The class of text in this role; `nil` for plain text.
  fileprivate var className: StaticString? {
    switch self {
    case .dim: "dim"
    case .good: "good"
    case .warning: "warning"
    case .stale: "stale"
    case .alert: "alert"
    case .hostile: "hostile"
    case .title, .heading, .banner, .marking, .key: "strong"
    case .p1: "p1"
    case .p2: "p2"
    case .p3: "p3"
    case .up: "up"
    case .text, .down, .tab, .tabActive, .selected, .border, .p4, .chartLine, .chartMean,
      .chartLimit, .chartPoint, .barHarm, .barLikelihood, .barPosition, .shade1, .shade2, .shade3,
      .shade4, .input:
      nil
    }
  }
}
