import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Who was not contacted, by part and by month.
extension VictimsSheet {
  /// Question 8: regions or forces, most victims not contacted first.
  var partTable: Pane {
    let isNation = facts.scope == .national
    let table = DataTable(
      columns: [
        DataColumn("id", ""),
        DataColumn(
          "name", words[isNation ? .board(.region) : .board(.force)], minWidth: 12, maxWidth: 30),
        DataColumn("not_contacted", words[.victims(.notContacted)], .right),
        DataColumn("contacted_share", words[.victims(.contacted)], .right),
        DataColumn("not_contacted_this_month", words[.victims(.thisMonth)], .right),
        DataColumn(nil, lineTitle, priority: 1),
        DataColumn("not_contacted_outside", words[.victims(.otherMonths)], .right, priority: 2),
        DataColumn("identified", words[.victims(.identified)], .right, priority: 3),
        DataColumn("safeguarded", words[.victims(.safeguarded)], .right, priority: 4),
        DataColumn("contacted", "", .right), DataColumn("identified_this_month", "", .right),
        DataColumn("contacted_this_month", "", .right),
      ], rows: facts.parts.map(row), whenEmpty: words[.victims(.noVictimLists)])
    return Pane(
      "not-contacted",
      words[isNation ? .victims(.notContactedByRegion) : .victims(.notContactedByForce)],
      .table(table), side: .full, minimumHeight: 6)
  }

  private func row(_ part: VictimsFacts.Part) -> DataRow {
    let (key, month) = (part.key, facts.month)
    return DataRow(
      [
        .text(key ?? ""), .text(part.name), field(.notContacted, key, in: nil, of: part.total),
        shareField(key, in: nil, of: part.total),
        field(.notContacted, key, in: month, of: part.now),
        .sparkline(worked(part.trend)),
        Field.count(part.outside, request).counts(outside(of: part)),
        field(.identified, key, in: nil, of: part.total),
        field(.safeguarded, key, in: nil, of: part.total),
        field(.contacted, key, in: nil, of: part.total),
        field(.identified, key, in: month, of: part.now),
        field(.contacted, key, in: month, of: part.now),
      ], opens: part.opens, details: details(of: part))
  }

  /// The months of a trend whose lists are no longer being worked.
  private func worked(_ trend: Trend) -> [Double?] {
    zip(request.window, trend.window).filter { !facts.isYoung($0.0) }.map(\.1)
  }

  /// Of all lists, and of those of the month.
  private func details(of part: VictimsFacts.Part) -> [[TextRun]] {
    let all = words.say.notContacted(part.total.notContacted, of: part.total.identified)
    let month = facts.month
    let now = part.now.map { now in
      words.say.notContacted(now.notContacted, of: now.identified, in: month)
    }
    return [Lines.fact(part.name, all), Lines.plain(now ?? words.say.noVictimList(in: month))]
  }

  /// A force's own months, newest first.
  var monthTable: Pane {
    let table = DataTable(
      columns: [
        DataColumn("month", words[.column(.month)]),
        DataColumn("not_contacted", words[.victims(.notContacted)], .right),
        DataColumn("contacted_share", words[.victims(.contacted)], .right),
        DataColumn("identified", words[.victims(.identified)], .right),
        DataColumn("contacted", words[.victims(.contactedCount)], .right, priority: 1),
        DataColumn("safeguarded", words[.victims(.safeguarded)], .right, priority: 1),
        DataColumn("state", words[.victims(.stateOfList)], priority: 1),
      ],
      rows: facts.held == nil
        ? []
        : facts.months.map { month, count in
          DataRow([
            Field(words.month(month), raw: .text("\(month)")),
            field(.notContacted, nil, in: month, of: count),
            shareField(nil, in: month, of: count),
            field(.identified, nil, in: month, of: count),
            field(.contacted, nil, in: month, of: count),
            field(.safeguarded, nil, in: month, of: count),
            facts.isYoung(month)
              ? .text(words[.victims(.stillWorked)], .dim) : Field("-", .dim, raw: .missing),
          ])
        }, whenEmpty: words[.victims(.noVictimLists)])
    return Pane(
      "not-contacted", words[.victims(.notContactedByMonth)], .table(table), side: .full,
      minimumHeight: 6)
  }

  /// How many were not contacted, by the month in which they were identified.
  var heat: Pane {
    let rows: [(name: String, key: String?, view: VictimsView, trend: Trend)] =
      facts.isForce
      ? facts.lists.map { (words[$0.view.title], nil, $0.view, $0.trend) }
      : facts.parts.map { ($0.name, $0.key, facts.view, $0.trend) }
    let shown = rows.map { row in
      zip(request.window, row.trend.window).map { month, value in
        facts.isYoung(month) ? value.map(ChartValue.unfinished) ?? .unknown : ChartValue(value)
      }
    }
    let chart = HeatTable(
      rowLabels: rows.map { SafeText($0.name) },
      columnLabels: request.window.map { SafeText(words.initial(of: $0)) }, values: shown,
      note: SafeText(facts.young == nil ? "" : "~ \(words[.victims(.legendStillWorked)])"))
    let data = DataTable(
      columns: [DataColumn("name", words[.column(.name)])]
        + request.window.map { month in
          DataColumn(
            "\(month)", facts.isYoung(month) ? words.say.stillWorked(month) : words.month(month),
            .right
          )
        } + [DataColumn("still_worked", "")],
      rows: zip(rows, shown).map { row, values in
        DataRow(
          [.text(row.name)]
            + zip(request.window, values).map { month, value in
              Field.heat(value, words)
                .counts(figure(.notContacted, of: row.key, row.view, in: month))
                .without(facts.lacking(row.key, month), facts.names, words)
            } + [stillWorked])
      }, whenEmpty: words[.victims(.noVictimLists)])
    return Pane(
      "heat", words[.victims(.notContactedByAge)], .heat(chart, data: Deferred(data)), side: .right,
      minimumHeight: 6)
  }

  /// The months whose lists are still being worked, for data.
  private var stillWorked: Field {
    let months = request.window.filter(facts.isYoung)
    return months.isEmpty
      ? Field("-", .dim, raw: .missing) : .text(months.map { "\($0)" }.joined(separator: " "))
  }

  /// The scope's own thirteen months, without limits: those that are still being worked stand apart,
  /// for a line to them would rise for everybody.
  var chart: Pane {
    let values = facts.whole.trend.window
    let isYoung = request.window.map(facts.isYoung)
    let worked = zip(values, isYoung).map { $1 ? nil : $0 }
    let open = zip(values, isYoung).map { $1 ? $0 : nil }
    let now = worked.last.flatMap(\.self)
    let most = max(values.compactMap(\.self).max() ?? 1, 1)
    let ticks = AxisTicks.values(around: 0...most, most: 5).reversed()
    let line = LineChart(
      points: worked, name: SafeText(words[.victims(.listsWorked)]),
      others: facts.young == nil
        ? []
        : [
          LineChart.Series(
            SafeText(words[.victims(.stillWorked)]), points: open, role: .dim, sign: "○",
            asciiSign: "o",
            isJoined: false)
        ],
      xLabels: request.window.map { SafeText(words.shortName(of: $0)) },
      axisLabels: ticks.map { .init($0, SafeText(words.count(Int($0)))) },
      unit: SafeText(words[.victims(.victimsUnit)]),
      markedIndex: now == nil ? nil : values.count - 1,
      markedLabel: SafeText(now.map { words.count(Int($0)) } ?? ""))
    return Pane(
      "months", words[.victims(.notContactedLine)], .line(line, data: Deferred(chartData)),
      minimumHeight: 7)
  }

  private var chartData: DataTable {
    DataTable(
      columns: [
        DataColumn("month", words[.column(.month)]),
        DataColumn("not_contacted", words[.victims(.notContacted)], .right),
        DataColumn("not_contacted_so_far", words[.victims(.stillWorked)], .right),
      ],
      rows: facts.months.reversed().map { month, count in
        let field = field(.notContacted, nil, in: month, of: count)
        let isYoung = facts.isYoung(month)
        return DataRow([
          Field(words.month(month), raw: .text("\(month)")), isYoung ? .missing : field,
          isYoung ? field : .missing,
        ])
      }, whenEmpty: words[.victims(.noVictimLists)])
  }
}

extension Field {
  /// A cell of a heat table as data.
  static func heat(_ value: ChartValue, _ words: Words) -> Field {
    switch value {
    case .number(let number), .unfinished(let number):
      Field(words.count(Int(number)), raw: .integer(Int(number)))
    case .unknown: .missing
    case .suppressed: .withheld(words)
    }
  }
}
