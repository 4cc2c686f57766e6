import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A chart of the thirteen months between their natural limits.
struct DemandMonthChart {
  let model: DemandModel
  let request: BoardRequest

  private var words: Words { request.words }
  private var trend: Trend { model.trend }
  private var slice: DemandSlice { model.whole.slice }

  func pane(side: Pane.Side) -> Pane {
    Pane(
      "months", words[.pane(.monthLine)], .line(chart, data: Deferred(data)), side: side,
      minimumHeight: DemandMonthChart.leastHeight)
  }

  /// The key, the axis, and five lines: with fewer, points far apart stand on one line.
  private static let leastHeight = 8

  private var chart: LineChart {
    trend.lineChart(marks: marks, unit: words[.demand(.reportsUnit)], words) {
      words.count(Int($0))
    }
  }

  /// The points that meet a rule, each with the number of its first rule.
  ///
  /// A month with a missing force is marked too, because its point would look like a fall.
  private var marks: [LineChart.Mark] {
    let whole = trend.wholeWindow
    let lacking = trend.window.indices.filter { trend.window[$0] != nil && whole[$0] == nil }
      .map { LineChart.Mark.incomplete(at: $0, words) }
    guard let judged = trend.judged else { return lacking }
    let signals = judged.rulesByPosition.enumerated().compactMap { position, rules in
      rules.first.flatMap { rule in
        trend.windowPosition(of: position).map { place in
          let meaning = words.say.rule(rule, judged.rules)
          return LineChart.Mark(
            place, rule.sign, SafeText(meaning),
            keyed: SafeText(words.say.rule(String(rule.sign), meaning)),
            role: judged.direction(of: rule, at: position)?.role ?? .warning)
        }
      }
    }
    return lacking + signals
  }
}

/// The months as data, also for a voice.
extension DemandMonthChart {
  private struct Row: Sendable {
    let month: Month
    /// The position of the month in the window.
    let position: Int
  }

  var data: DataTable {
    let limits = trend.chart
    return DataTable(
      request.window.enumerated().map { Row(month: $1, position: $0) },
      [
        Column(.month, .column(.month)) { row in
          .init(words.month(row.month), raw: .text("\(row.month)"))
        },
        Column(.reports, .column(.reports), .right) { row in
          .count(reports(row), request).counts(slice.in(row.month...row.month).sum(.reports))
            .of(model.whole, request)
        },
        limit(.mean, .column(.mean), limits?.mean, .mean),
        limit(.upperLimit, .column(.upperLimit), limits?.upperLimit, .limit(.high)),
        limit(.lowerLimit, .column(.lowerLimit), limits?.lowerLimit, .limit(.low)),
        Column(.lossPence, .column(.loss), .right) { row in
          loss(row).counts(slice.in(row.month...row.month).sum(.loss)).of(model.whole, request)
        },
        Column(.rules, .demand(.rule)) { rules(at: $0.position) },
        Column(.restated, .fact(.restated)) { restatement(of: $0.month) },
      ], words, whenEmpty: .fact(.noReports))
  }

  private func reports(_ row: Row) -> Int? { trend.window[row.position].map { Int($0) } }

  private func loss(_ row: Row) -> Field {
    model.losses.value(for: row.month).map { pence in
      .loss(Pence(Int64(pence)), beside: reports(row) ?? 0, request)
    } ?? .missing
  }

  /// The mean or a limit, which is the same in every month.
  private func limit(
    _ id: ColumnID, _ title: Term, _ limit: Double?, _ asked: DemandFigure
  ) -> Column<Row> {
    Column(id, title, .right) { _ in
      Field.limit(limit, words).counts(slice.bound(asked, of: trend)).of(model.whole, request)
    }
  }

  /// The numbers of the rules that the month is part of.
  private func rules(at position: Int) -> Field {
    guard let judged = trend.judged else { return .missing }
    let rules = trend.chartPosition(of: position).map { judged.rulesByPosition[$0] } ?? []
    return rules.isEmpty
      ? .none(.text("")) : .text(rules.map { "\($0.rawValue)" }.joined(separator: " "))
  }

  private func restatement(of month: Month) -> Field {
    model.restated.first { $0.month == month }.map { .text($0.reason) } ?? .none()
  }
}

extension LineChart.Mark {
  /// The mark of a figure that lacks a force.
  static func incomplete(at place: Int, _ words: Words) -> LineChart.Mark {
    LineChart.Mark(
      place, lacking, SafeText(words[.threats(.legendIncomplete)]), role: .dim)
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
