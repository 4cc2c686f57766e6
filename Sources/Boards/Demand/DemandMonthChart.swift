import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The thirteen months as a line between its natural limits.
struct DemandMonthChart {
  let facts: DemandFacts
  let request: BoardRequest

  private var words: Words { request.words }
  private var trend: Trend { facts.trend }
  private var slice: DemandSlice { facts.whole.slice }

  func pane(side: Pane.Side) -> Pane {
    Pane(
      "months", words[.pane(.monthLine)], .line(chart, data: Deferred(data)), side: side,
      minimumHeight: 5)
  }

  private var chart: LineChart {
    let chart = trend.chart
    let limits = trend.judged
    let levels = [limits?.upperLimit, chart?.mean, limits?.lowerLimit]
    return LineChart(
      points: trend.window, marks: marks,
      xLabels: request.window.map { SafeText(words.shortName(of: $0)) },
      axisLabels: levels.compactMap(\.self).map { .init($0, SafeText(words.bound($0))) },
      unit: SafeText(words[.demand(.reportsUnit)]), mean: chart?.mean,
      upperLimit: limits?.upperLimit,
      lowerLimit: limits?.lowerLimit, markedIndex: trend.window.count - 1,
      markedLabel: SafeText(trend.now.map { words.count(Int($0)) } ?? ""))
  }

  /// The points that a rule was met by, each with the number of the first such rule.
  ///
  /// A month that lacks a force has a mark too: its point would look like a fall.
  private var marks: [LineChart.Mark] {
    let whole = trend.wholeWindow
    let lacking = trend.window.indices.filter { trend.window[$0] != nil && whole[$0] == nil }
      .map {
        LineChart.Mark($0, LineChart.Mark.lacking, SafeText(words[.threats(.legendIncomplete)]))
      }
    guard let judged = trend.judged else { return lacking }
    let signals = judged.rulesByPosition.enumerated().compactMap { position, rules in
      rules.first.flatMap { rule in
        trend.windowPosition(of: position).map {
          LineChart.Mark($0, rule.sign, SafeText(words.say.rule(rule, judged.rules)))
        }
      }
    }
    return lacking + signals
  }

  /// The months as data, for voices too.
  var data: DataTable {
    let limits = trend.chart
    let bounds = [limits?.mean, limits?.upperLimit, limits?.lowerLimit]
    let asked: [DemandFigure] = [.mean, .limit(.high), .limit(.low)]
    return DataTable(
      columns: [
        DataColumn("month", words[.column(.month)]),
        DataColumn("reports", words[.column(.reports)], .right),
        DataColumn("mean", words[.column(.mean)], .right),
        DataColumn("upper_limit", words[.column(.upperLimit)], .right),
        DataColumn("lower_limit", words[.column(.lowerLimit)], .right),
        DataColumn("loss_pence", words[.column(.loss)], .right),
        DataColumn("rules", words[.demand(.rule)]),
        DataColumn("restated", words[.fact(.restated)]),
      ],
      rows: request.window.enumerated().map { position, month in
        let reports = trend.window[position].map { Int($0) }
        let loss = facts.losses.value(for: month).map { pence in
          Field.loss(Pence(Int64(pence)), beside: reports ?? 0, request)
        }
        return DataRow(
          [
            Field(words.month(month), raw: .text("\(month)")),
            .count(reports, request).counts(slice.in(month...month).sum(.reports))
              .of(facts.whole, request),
          ]
            + zip(bounds, asked).map { bound, asked in
              Field.limit(bound, words).counts(slice.bound(asked, of: trend))
                .of(facts.whole, request)
            }
            + [
              (loss ?? .missing)
                .counts(slice.in(month...month).sum(.loss)).of(facts.whole, request)
            ]
            + [rules(at: position), restatement(of: month)])
      }, whenEmpty: words[.fact(.noReports)])
  }

  /// The numbers of the rules that a month took part in.
  private func rules(at position: Int) -> Field {
    guard let judged = trend.judged else { return .missing }
    let rules = trend.chartPosition(of: position).map { judged.rulesByPosition[$0] } ?? []
    return rules.isEmpty
      ? Field("-", .dim, raw: .text(""))
      : .text(rules.map { "\($0.rawValue)" }.joined(separator: " "))
  }

  private func restatement(of month: Month) -> Field {
    let reason = facts.restated.first { $0.month == month }?.reason
    return reason.map { .text($0) } ?? Field("-", .dim, raw: .missing)
  }
}

extension XmRRule {
  /// The number of the rule as a sign in a chart.
  fileprivate var sign: Unicode.Scalar {
    switch self {
    case .outsideLimit: "1"
    case .shift: "2"
    case .trend: "3"
    case .nearLimit: "4"
    }
  }
}

extension Field {
  static func limit(_ limit: Double?, _ words: Words) -> Field {
    limit.map { Field(words.decimal($0, places: 1), raw: .number($0)) } ?? .missing
  }
}
