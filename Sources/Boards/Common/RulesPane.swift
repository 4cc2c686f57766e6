import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The four rules of a chart: the rules that have fired, their lines and their months.
struct RulesPane {
  let trend: Trend
  let request: BoardRequest
  /// What a line of the chart counts over some months; the mean of one month is its value.
  let figure: @Sendable (XmRLine, ClosedRange<Month>) -> Figure?

  private var words: Words { request.words }

  func pane(side: Pane.Side) -> Pane {
    Pane("rules", words[.demand(.rulesTitle)], .table(table), side: side, minimumHeight: 6)
  }

  /// One row for each rule.
  ///
  /// Without a judgement there are no rows, and the table says why.
  private var table: DataTable {
    let rules = trend.judged?.rules ?? .makingDataCount
    return DataTable(
      trend.judged?.findings ?? [], columns(of: rules), words,
      whenEmpty: words.sentence(words.say.signal(trend.judgement)),
      details: { finding in
        [
          .words(words.say.ruleInFull(finding.rule, rules)),
          .words(words[.demand(.rulesSource)], .dim),
        ]
      })
  }

  private func columns(of rules: XmRRules) -> [Column<RuleFinding>] {
    [
      Column(.number, .column(.rank), .right) { finding in
        .init("\(finding.rule.rawValue)", raw: .integer(finding.rule.rawValue))
      },
      Column(.rule, .demand(.rule), minWidth: 22) { .text(words.say.rule($0.rule, rules)) },
      Column(.fired, .demand(.fired)) { fired($0.signal) },
      Column(.bound, .demand(.bound), .right, priority: 1) { bound($0) },
      .data(.boundUpper, .right) { line($0.bounds.first, of: $0.rule.line(.high)) },
      .data(.boundLower, .right) { line($0.bounds.last, of: $0.rule.line(.low)) },
      Column(.months, .figure(.months)) { months($0.positions) },
      Column(.earlierMonths, .demand(.ruleEarlier), priority: 2) { months($0.earlier) },
    ]
  }

  private func fired(_ signal: Signal?) -> Field {
    guard let signal else { return .init(words[.demand(.notFired)], .dim, raw: .text("no")) }
    let (code, term): (String, Term) =
      switch signal.direction {
      case .high: ("high", .value(.high))
      case .low: ("low", .value(.low))
      }
    return .warning(words[term], signal.direction.role, raw: .text(code), signs: [.signal])
  }

  /// The line that a rule fired at, or the lines that it watches.
  private func bound(_ finding: RuleFinding) -> Field {
    if let signal = finding.signal {
      return .init(words.bound(signal.bound), raw: .number(signal.bound))
        .counts(figure(of: signal))
    }
    let shown = finding.bounds.filter { $0 >= 0 }.map(words.bound)
    return shown.isEmpty
      ? .none()
      : .init(shown.joined(separator: " · "), .dim, raw: .missing)
        .said(as: words.say.together(shown))
  }

  /// A line that the rule watches, for data files.
  ///
  /// A lower limit below zero is missing.
  private func line(_ bound: Double?, of line: XmRLine?) -> Field {
    guard let bound, bound >= 0 else { return .missing }
    let field = Field(words.bound(bound), raw: .number(bound))
    return line.map { field.counts(figure($0, trend.judgedMonths)) } ?? field
  }

  /// What the line counts that a signal is measured against.
  private func figure(of signal: Signal) -> Figure? {
    guard case .trend(let length) = signal.kind else {
      return signal.kind.rule.line(signal.direction).flatMap { figure($0, trend.judgedMonths) }
    }
    let month = trend.month - (length - 1)
    return figure(.mean, month...month)
  }

  /// The months at positions of the chart.
  ///
  /// A run shows its first and last month.
  private func months(_ positions: [Int]) -> Field {
    guard let first = positions.first, let last = positions.last else { return .none() }
    let months = positions.map(trend.month)
    let isRun =
      positions.count > 2
      && trend.month(at: last) - trend.month(at: first) == positions.count - 1
    return .init(
      isRun
        ? words.say.range(months[0]...months[months.count - 1])
        : months.map(words.month).joined(separator: ", "),
      raw: .text(months.map { "\($0)" }.joined(separator: " ")))
  }
}
