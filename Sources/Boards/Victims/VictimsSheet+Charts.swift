import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Charts of victims not contacted, month by month.
extension VictimsSheet {
  /// A row of the heat table: a part of the scope, or one list of a force.
  private struct HeatRow: Sendable {
    let name: String
    let key: String?
    let view: VictimsView
    let values: [ChartValue]
  }

  /// The victims not contacted, by the month in which they were identified.
  var heat: Pane {
    let rows = heatRows
    let chart = HeatTable(
      rowLabels: rows.map { SafeText($0.name) },
      columnLabels: request.window.map { SafeText(words.initial(of: $0)) },
      values: rows.map(\.values),
      note: SafeText(model.young == nil ? "" : "~ \(words[youngLegend])"))
    let data = Deferred(
      DataTable(rows, heatColumns, words, whenEmpty: .victims(.noVictimLists)))
    return Pane(
      "heat", words[.victims(.notContactedByAge)], .heat(chart, data: data), side: .right,
      minimumHeight: 6)
  }

  private var heatRows: [HeatRow] {
    func row(_ name: String, _ key: String?, _ view: VictimsView, _ trend: Trend) -> HeatRow {
      let values = zip(request.window, trend.window).map { month, value in
        model.isYoung(month) ? value.map(ChartValue.unfinished) ?? .unknown : ChartValue(value)
      }
      return HeatRow(name: name, key: key, view: view, values: values)
    }
    return model.isForce
      ? model.lists.map { row(words[$0.view.title], nil, $0.view, $0.trend) }
      : model.parts.map { row($0.name, $0.key, model.view, $0.trend) }
  }

  /// The columns: the name of the row, then one for each month.
  ///
  /// The heads mark months still being worked.
  private var heatColumns: [Column<HeatRow>] {
    let months = request.window.enumerated().map { position, month in
      let head = model.isYoung(month) ? youngHead(month) : words.month(month)
      return Column<HeatRow>(ColumnID("\(month)", .number), head: .name(head), .right) { row in
        .heat(row.values[position], words)
          .counts(figure(.notContacted, of: row.key, row.view, in: month))
          .without(model.lacking(row.key, in: month), model.names, words)
      }
    }
    return [Column(.name, .column(.name)) { .text($0.name) }] + months
      + [.data(.stillWorked) { _ in stillWorked }]
  }

  private func youngHead(_ month: Month) -> String {
    model.contact == nil ? words.say.stillWorked(month) : words.say.notDue(month)
  }

  private var stillWorked: Field {
    let months = request.window.filter(model.isYoung)
    return months.isEmpty ? .none() : .text(months.map { "\($0)" }.joined(separator: " "))
  }

  /// A chart of the thirteen months of the scope, without limits.
  ///
  /// Months still being worked are drawn apart. A line that joined them would always rise.
  var chart: Pane { model.contact.map(inTimeChart) ?? notContactedChart }

  private var notContactedChart: Pane {
    let values = model.whole.trend.window
    let isYoung = request.window.map(model.isYoung)
    let worked = zip(values, isYoung).map { $1 ? nil : $0 }
    let open = zip(values, isYoung).map { $1 ? $0 : nil }
    let now = worked.last.flatMap(\.self)
    let most = max(values.compactMap(\.self).max() ?? 1, 1)
    let ticks = AxisTicks.values(around: 0...most, most: 5).reversed()
    let line = LineChart(
      points: worked, name: SafeText(words[.victims(.listsWorked)]),
      others: model.young == nil ? [] : [apart(open)],
      xLabels: request.window.map { SafeText(words.shortName(of: $0)) },
      axisLabels: ticks.map { .init($0, SafeText(words.count(Int($0)))) },
      unit: SafeText(words[.victims(.victimsUnit)]),
      markedIndex: now == nil ? nil : values.count - 1,
      markedLabel: SafeText(now.map { words.count(Int($0)) } ?? ""),
      markedMeaning: SafeText(words[.legend(.legendNow)]))
    return Pane(
      "months", words[.victims(.notContactedLine)], .line(line, data: Deferred(chartData)),
      minimumHeight: 7)
  }

  /// The months that are not compared, under the name of their state.
  func apart(_ points: [Double?]) -> LineChart.Series {
    LineChart.Series(
      SafeText(words[youngState]), points: points, role: .dim, sign: "○", asciiSign: "o",
      isJoined: false)
  }

  private var chartData: DataTable {
    @Sendable func count(_ row: VictimsModel.MonthOfLists, isYoung: Bool) -> Field {
      model.isYoung(row.month) == isYoung
        ? field(.notContacted, nil, in: row.month, of: row.count) : .missing
    }
    return DataTable(
      model.months.reversed(),
      [
        monthColumn,
        Column(.notContacted, .victims(.notContacted), .right) { count($0, isYoung: false) },
        Column(.notContactedSoFar, .victims(.stillWorked), .right) { count($0, isYoung: true) },
      ], words, whenEmpty: .victims(.noVictimLists))
  }
}

extension Field {
  /// A cell of a heat table as data.
  static func heat(_ value: ChartValue, _ words: Words) -> Field {
    switch value {
    case .number(let number), .unfinished(let number):
      .init(words.count(Int(number)), raw: .integer(Int(number)))
    case .unknown: .missing
    case .suppressed: .withheld(words)
    }
  }
}
