import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The four rules of the chart: which have fired, by which line, with which months.
struct DemandRules {
  let whole: DemandPart
  let request: BoardRequest

  private var words: Words { request.words }
  private var trend: Trend { whole.trend }

  func pane(side: Pane.Side) -> Pane {
    Pane("rules", words[.demand(.rulesTitle)], .table(table), side: side, minimumHeight: 6)
  }

  /// A row a rule; none where the months are not judged: then why stands in their place.
  private var table: DataTable {
    DataTable(
      columns: [
        DataColumn("number", words[.column(.rank)], .right),
        DataColumn("rule", words[.demand(.rule)], minWidth: 22),
        DataColumn("fired", words[.demand(.fired)]),
        DataColumn("bound", words[.demand(.bound)], .right, priority: 1),
        DataColumn("bound_upper", "", .right), DataColumn("bound_lower", "", .right),
        DataColumn("months", words[.figure(.months)]),
        DataColumn("earlier_months", words[.demand(.ruleEarlier)], priority: 2),
      ], rows: trend.judged.map { $0.findings.map(row) } ?? [],
      whenEmpty: words.sentence(words.say.signal(trend.judgement)))
  }

  private func row(_ finding: RuleFinding) -> DataRow {
    let rules = trend.judged?.rules ?? .makingDataCount
    return DataRow(
      [
        Field("\(finding.rule.rawValue)", raw: .integer(finding.rule.rawValue)),
        .text(words.say.rule(finding.rule, rules)), fired(finding.signal), bound(finding),
        line(finding.bounds.first, of: finding.rule.upperLine),
        line(finding.bounds.last, of: finding.rule.lowerLine),
        months(finding.positions), months(finding.earlier),
      ],
      details: [
        [TextRun(SafeText(words.say.ruleInFull(finding.rule, rules)))],
        [TextRun(SafeText(words[.demand(.rulesSource)]), role: .dim)],
      ])
  }

  private func fired(_ signal: Signal?) -> Field {
    guard let signal else { return Field(words[.demand(.notFired)], .dim, raw: .text("no")) }
    let direction = words[signal.direction == .high ? .value(.high) : .value(.low)]
    return Field("! \(direction)", .alert, raw: .text(direction)).said(as: direction)
  }

  /// The line that a rule has fired by, or those that it waits at.
  private func bound(_ finding: RuleFinding) -> Field {
    if let signal = finding.signal {
      return Field(words.bound(signal.bound), raw: .number(signal.bound))
        .counts(whole.slice.bound(of: signal, in: trend))
    }
    let shown = finding.bounds.filter { $0 >= 0 }.map(words.bound)
    return shown.isEmpty
      ? Field("-", .dim, raw: .missing)
      : Field(shown.joined(separator: " · "), .dim, raw: .missing)
        .said(as: words.say.together(shown))
  }

  /// A line that the rule measures by, for data; a lower limit below zero is none.
  private func line(_ bound: Double?, of figure: DemandFigure?) -> Field {
    guard let bound, bound >= 0 else { return .missing }
    let field = Field(words.bound(bound), raw: .number(bound))
    return figure.map { field.counts(whole.slice.bound($0, of: trend)) } ?? field
  }

  /// The months at positions of the chart: a run as its ends, others one by one.
  private func months(_ positions: [Int]) -> Field {
    guard let first = positions.first, let last = positions.last else {
      return Field("-", .dim, raw: .missing)
    }
    let months = positions.map(trend.month)
    let isRun =
      positions.count > 2
      && trend.month(at: last) - trend.month(at: first) == positions.count - 1
    return Field(
      isRun
        ? words.say.range(months[0]...months[months.count - 1])
        : months.map(words.month).joined(separator: ", "),
      raw: .text(months.map { "\($0)" }.joined(separator: " ")))
  }
}

extension XmRRule {
  /// The upper of the lines that the rule measures by; `nil` where it measures by none.
  fileprivate var upperLine: DemandFigure? { line(.high) }

  /// The lower of them, which may be the same.
  fileprivate var lowerLine: DemandFigure? { line(.low) }

  private func line(_ direction: Signal.Direction) -> DemandFigure? {
    switch self {
    case .outsideLimit: .limit(direction)
    case .shift: .mean
    case .trend: nil
    case .nearLimit: .nearLine(direction)
    }
  }
}
