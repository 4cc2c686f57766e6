import CellCanvas
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The monthly demand dashboard.
  package static let demand = Board(
    id: "demand", key: "4", title: .demand, about: .aboutDemand,
    controls: [
      BoardControl(
        .view, [.init("force", .byForce), .init("type", .byType), .init("group", .byGroup)])
    ],
    load: { snapshot, request throws(StoreError) in
      let facts = try DemandFacts.load(from: snapshot, request)
      return DemandSheet(facts: facts, request: request, received: snapshot.header.asAt).sheet
    })
}

/// Demand as a sheet.
struct DemandSheet {
  let facts: DemandFacts
  let request: BoardRequest
  /// The day of the export.
  let received: Day

  private var words: Words { request.words }

  var sheet: Sheet {
    let breakdown = DemandBreakdown(facts: facts, request: request)
    return Sheet(
      title: words[.titleDemand], subtitle: words.longMonth(request.month), headline: headline,
      panes: [
        chart(side: .left), breakdown.table(side: .right),
        breakdown.heat(side: .left), victims(side: .right), notes(side: .right),
      ],
      legend: [
        LegendEntry("┄", words[.legendLimits]), LegendEntry("●", words[.legendNow]),
        LegendEntry("!", words[.legendSignal]),
      ],
      sentences: sentences, figures: figuresOfHeadline, marking: .officialSensitive)
  }

  var headline: [[TextRun]] {
    let total = facts.total
    let shares = [
      (words[.repeated], share(total.repeatShare, of: total.repeatVictims)),
      (words[.vulnerable], share(total.vulnerableShare, of: total.vulnerableVictims)),
      (words[.cyber], share(total.cyberShare, of: total.cyberReports)),
    ]
    let counts: [(String, String, Role)] = [
      (words[.reports], words.counted(total.reports, isSafe: request.isSafe), .title),
      (words[.onYearBefore], onYear.map(words.change) ?? "·", role(of: onYear)),
      (words[.loss], words.money(total.loss), .text),
    ]
    return [
      Lines.facts(counts + shares.map { ($0, $1, .text) }),
      [TextRun(SafeText(words.signal(facts.trend.judgement)), role: signalRole)]
        + [
          TextRun(
            SafeText("    \(words.dataTo(facts.month.lastDay, received: received))"), role: .dim)
        ],
      Lines.facts([
        span(words[.yearToDate], facts.trend.history.yearToDate(through: facts.month)),
        span(words[.financialYear], facts.trend.history.financialYearToDate(through: facts.month)),
      ]),
    ]
  }

  /// A share as it may be said of this count.
  private func share(_ share: Double?, of count: Int) -> String {
    guard request.shown(count) != nil else { return words[.suppressed] }
    return share.map(words.percent) ?? "·"
  }

  /// The change on the same month of the year before; `nil` where it is not known, or kept back.
  var onYear: Double? {
    let history = facts.trend.history
    let before = history.value(for: facts.month.yearBefore).map { Int($0) } ?? 0
    let isShown = [facts.total.reports, before].allSatisfy { request.shown($0) != nil }
    return isShown ? history.changeOnYearBefore(for: facts.month) : nil
  }

  private var signalRole: Role { facts.trend.isSignal ? .alert : .dim }

  private func role(of change: Double?) -> Role {
    change.map { .ofChange(words.change($0)) } ?? .dim
  }

  private func span(_ label: String, _ span: SpanComparison) -> (String, String, Role) {
    let sum = span.sum.map { words.count(Int($0)) } ?? "·"
    let change = span.change.map { ", \(words.change($0))" } ?? ""
    return (label, sum + change, .text)
  }

  func chart(side: Pane.Side) -> Pane {
    let trend = facts.trend
    let axis = [trend.chart?.upperLimit, trend.chart?.mean, trend.chart?.lowerLimit]
      .compactMap(\.self)
    let chart = LineChart(
      points: trend.window, xLabels: request.window.map { SafeText(words.shortName(of: $0)) },
      axisLabels: axis.map { .init($0, SafeText(words.count(Int($0.rounded())))) },
      mean: trend.chart?.mean, upperLimit: trend.chart?.upperLimit,
      lowerLimit: trend.chart?.lowerLimit, markedIndex: trend.window.count - 1)
    return Pane(
      "months", words[.monthLine], .line(chart, data: chartData), side: side, minimumHeight: 7)
  }

  private var chartData: DataTable {
    let limits = facts.trend.chart
    let slice = request.slice()
    let asked: [DemandFigure] = [.mean, .limit(.high), .limit(.low)]
    return DataTable(
      columns: [
        DataColumn("month", words[.month]), DataColumn("reports", words[.reports], .right),
        DataColumn("mean", words[.mean], .right),
        DataColumn("upper_limit", words[.upperLimit], .right),
        DataColumn("lower_limit", words[.lowerLimit], .right),
        DataColumn("loss_pence", words[.loss], .right),
      ],
      rows: zip(request.window, facts.trend.window).map { month, value in
        let loss = facts.losses.value(for: month).map { Pence(Int64($0)) }
        let bounds = [limits?.mean, limits?.upperLimit, limits?.lowerLimit]
        return DataRow(
          [Field(words.month(month), raw: .text("\(month)"))]
            + [.count(value.map { Int($0) }, request).counts(slice.in(month...month).sum(.reports))]
            + zip(bounds, asked).map { bound, asked in
              Field.limit(bound, words).counts(slice.bound(asked, of: facts.trend))
            }
            + [
              (loss.map { Field.money($0, words) } ?? .missing)
                .counts(slice.in(month...month).sum(.loss))
            ])
      }, whenEmpty: words[.noReports])
  }

  func victims(side: Pane.Side) -> Pane {
    let all = facts.total
    let rows = facts.victims.map { entry in
      let slice = request.slice(nil, .victim(entry.type))
      return DataRow([
        Field(words[entry.type.term], raw: .text(entry.type.rawValue)),
        .count(entry.count.reports, request).counts(slice.sum(.reports)),
        .share(entry.count.reportShare(of: all), words).counts(.demand(.partOfWhole, slice))
          .keptBack(with: entry.count.reports, in: request),
        .count(entry.count.repeatVictims, request).counts(slice.sum(.repeatVictims)),
        .count(entry.count.vulnerableVictims, request).counts(slice.sum(.vulnerableVictims)),
        .money(entry.count.loss, words).counts(slice.sum(.loss)),
      ])
    }
    let table = DataTable(
      columns: [
        DataColumn("victim_type", words[.victims]),
        DataColumn("reports", words[.reports], .right),
        DataColumn("share", words[.share], .right),
        DataColumn("repeat_victims", words[.repeated], .right, priority: 2),
        DataColumn("vulnerable_victims", words[.vulnerable], .right, priority: 1),
        DataColumn("loss_pence", words[.loss], .right),
      ], rows: rows, whenEmpty: words[.noReports])
    return Pane("victims", words[.byVictim], .table(table), side: side, minimumHeight: 6)
  }

  private func notes(side: Pane.Side) -> Pane {
    let lines = facts.restated.map { entry in
      Lines.fact(words.month(entry.month), entry.reason)
    }
    return Pane(
      "restated", words[.restated],
      .text(lines.isEmpty ? [Lines.plain(words[.notRestated], .dim)] : lines), side: side,
      minimumHeight: 2)
  }

  /// Headline and chart for a voice; a figure that is not known is not said.
  private var figures: [String] {
    let total = facts.total
    let shares = [
      (words[.repeatVictims], share(total.repeatShare, of: total.repeatVictims)),
      (words[.vulnerableVictims], share(total.vulnerableShare, of: total.vulnerableVictims)),
      (words[.cyber], share(total.cyberShare, of: total.cyberReports)),
    ].filter { $0.1 != "·" }
    let history = facts.trend.history
    let spans = [
      (words[.yearToDate], history.yearToDate(through: facts.month)),
      (words[.financialYear], history.financialYearToDate(through: facts.month)),
    ].compactMap { label, span in
      span.sum.map {
        words.span(label, sum: words.count(Int($0)), change: span.change.map(words.change))
      }
    }
    return (shares.isEmpty ? [] : [words.shares(shares)]) + spans
      + [words.asSentence("\(words[.monthLine]): \(chartData.course(words))")]
  }

  var sentences: [String] {
    let unusual = (facts.parts + facts.types).filter(\.trend.isSignal).prefix(8)
    return [
      words.demandSentence(
        facts.total, month: facts.month, onYearBefore: onYear, isSafe: request.isSafe),
      words.sentence(words.signal(facts.trend.judgement)),
    ] + figures
      + unusual.map { part in
        words.threatSignal(
          part.name, reports: part.count.reports, signal: words.signal(part.trend.judgement),
          isSafe: request.isSafe)
      } + facts.restated.map { words.restatement($0.month, reason: $0.reason) }
  }
}

extension Field {
  static func limit(_ limit: Double?, _ words: Words) -> Field {
    limit.map { Field(words.decimal($0, places: 1), raw: .number($0)) } ?? .missing
  }
}
