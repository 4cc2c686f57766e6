import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The months added up: a financial year as it grows, quarters, twelve months at a time.
///
/// Each is a line beside those of earlier years, and a table of the same figures.
struct DemandSpanChart {
  let facts: DemandFacts
  let request: BoardRequest

  private var words: Words { request.words }
  private var month: Month { facts.month }

  /// A line of the chart: what a column of the table holds too.
  private struct Line {
    let id: String
    let name: String
    let values: [Double?]
    /// The months that each of the values is a sum of.
    let months: [ClosedRange<Month>]

    var hasValues: Bool { values.contains { $0 != nil } }
  }

  /// The chart and its table, whatever the span.
  private struct Course {
    /// The head of the first column, and what it holds, row by row, short and long.
    let head: Term
    let labels: [String]
    let names: [Field]
    /// The line of the span itself, then those it is compared with.
    let lines: [Line]
    /// The row that the month shown belongs to.
    let current: Int
  }

  func pane(side: Pane.Side) -> Pane {
    let course = course
    return Pane(
      "months", title, .line(chart(course), data: Deferred(data(course))), side: side,
      minimumHeight: 5)
  }

  /// The spans that are over, or begun, the newest first.
  func table(side: Pane.Side) -> Pane {
    let course = course
    let newestFirst = data(course).rows.prefix(course.current + 1).reversed()
    let table = DataTable(
      columns: data(course).columns, rows: Array(newestFirst), whenEmpty: words[.fact(.noReports)])
    return Pane("spans", words[facts.span.title], .table(table), side: side, minimumHeight: 4)
  }

  /// Whether the last quarter is one that is not over.
  var isPartial: Bool {
    facts.span == .quarters && Quarter(containing: month).lastMonth != month
  }

  private var title: String { "\(words[.column(.reports)]), \(words[facts.span.title])" }

  private var course: Course {
    switch facts.span {
    case .month, .year: year
    case .quarters: quarters
    case .rolling: rolling
    }
  }

  private func chart(_ course: Course) -> LineChart {
    let known = course.lines.flatMap(\.values).compactMap(\.self)
    // A year grows from nought; sums of the same length would all look alike above nought.
    let low = facts.span == .year ? 0 : known.min() ?? 0
    let ticks = AxisTicks.values(around: low...max(known.max() ?? 0, low + 1), most: 6)
    let signs: [(Unicode.Scalar, Unicode.Scalar)] = [("○", "o"), ("◇", "x")]
    return LineChart(
      points: course.lines[0].values, name: SafeText(course.lines[0].name),
      // A year that the snapshot does not hold is no line and no word of the legend.
      others: zip(course.lines.dropFirst().filter(\.hasValues), signs).map { line, signs in
        LineChart.Series(
          SafeText(line.name), points: line.values, role: .dim, sign: signs.0,
          asciiSign: signs.1)
      },
      xLabels: course.labels.map { SafeText($0) },
      axisLabels: ticks.reversed().map { .init($0, SafeText(words.count(Int($0.rounded())))) },
      unit: SafeText(words[.demand(.reportsUnit)]), markedIndex: course.current)
  }

  private func data(_ course: Course) -> DataTable {
    DataTable(
      columns: [DataColumn("span", words[course.head])]
        + course.lines.enumerated().map { position, line in
          DataColumn(
            line.id, line.hasValues ? line.name : "", .right, priority: position > 1 ? 1 : 0)
        } + [DataColumn("change", words[.demand(.change)], .right)],
      rows: course.names.indices.map { row in
        let values = course.lines.map { $0.values[row].map { Int($0) } }
        let slices = course.lines.map { facts.whole.slice.in($0.months[row]) }
        let change = Field.change(
          values[0].flatMap { _ in facts.line.comparison(of: course.lines[0].months[row]).change },
          request)
        return DataRow(
          [course.names[row]]
            + zip(values, slices).map { Field.count($0, request).counts($1.sum(.reports)) }
            .map { $0.of(facts.whole, request) }
            + [change.counts(slices[0].changeOnYear()).of(facts.whole, request)])
      }, whenEmpty: words[.fact(.noReports)])
  }
}

extension ClosedRange<Month> {
  /// The same months of the year before.
  var yearBefore: ClosedRange<Month> { lowerBound.yearBefore...upperBound.yearBefore }
}

/// The three kinds of course.
extension DemandSpanChart {
  private var year: Course {
    let newest = FinancialYear(containing: month)
    let years = (0..<3).map { FinancialYear(startYear: newest.startYear - $0) }
    return Course(
      head: .demand(.upTo), labels: newest.months.map(words.shortName),
      names: newest.months.map { Field(words.shortName(of: $0), raw: .text("\($0)")) },
      lines: years.enumerated().map { back, year in
        Line(
          id: DemandSpanChart.yearIDs[back], name: "\(year)",
          values: facts.line.runningSums(of: year, through: month),
          months: year.months.map { year.firstMonth...$0 })
      }, current: month - newest.firstMonth)
  }

  private static let yearIDs = ["this_year", "last_year", "year_before_last"]

  private var quarters: Course {
    let quarters = facts.line.quarters(DemandSpan.quarterCount, through: month)
    return Course(
      head: .demand(.quarter), labels: quarters.map(words.say.axisLabel),
      names: quarters.map { Field(words.say.quarter($0), raw: .text("\($0.quarter)")) },
      lines: [
        Line(
          id: "reports", name: words[.column(.reports)], values: quarters.map(\.comparison.sum),
          months: quarters.map(\.comparison.months)),
        Line(
          id: "year_before", name: words[.demand(.yearBefore)],
          values: quarters.map(\.comparison.sumYearBefore),
          months: quarters.map { $0.comparison.months.yearBefore }),
      ], current: quarters.count - 1)
  }

  private var rolling: Course {
    let months = request.window
    return Course(
      head: .demand(.twelveMonthsTo), labels: months.map(words.shortName),
      names: months.map { Field(words.month($0), raw: .text("\($0)")) },
      lines: [
        Line(
          id: "reports", name: words[.column(.reports)],
          values: facts.line.rollingSums(of: 12, in: months),
          months: months.map { ($0 - 11)...$0 }),
        Line(
          id: "year_before", name: words[.demand(.yearBefore)],
          values: facts.line.rollingSums(
            of: 12, in: months.yearBefore),
          months: months.map { ($0 - 23)...$0.yearBefore }),
      ], current: months.count - 1)
  }
}
