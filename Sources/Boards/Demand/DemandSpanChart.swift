import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A chart of sums: the financial year as it grows, quarters, or twelve months at a time.
///
/// Each chart has lines of earlier years to compare with, and a table of the same figures.
struct DemandSpanChart {
  let model: DemandModel
  let request: BoardRequest

  private var words: Words { request.words }
  private var month: Month { model.month }

  /// A line of the chart, which is also a column of the table.
  private struct Curve: Sendable {
    let id: ColumnID
    let name: String
    let values: [Double?]
    /// The months that each value adds up.
    let months: [ClosedRange<Month>]

    var hasValues: Bool { values.contains { $0 != nil } }
  }

  /// A chart and its table, for any span.
  private struct Course: Sendable {
    /// The head of the first column.
    ///
    /// ``labels`` are its short values, and ``names`` its full values.
    let head: Term
    let labels: [String]
    let names: [Field]
    /// The line of the span itself, then the lines to compare it with.
    let curves: [Curve]
    /// The position of the row with the month shown.
    let current: Int
  }

  func pane(side: Pane.Side) -> Pane {
    let course = course
    let rows = course.names.indices
    return Pane(
      "months", title, .line(chart(course), data: Deferred(table(Array(rows), of: course))),
      side: side, minimumHeight: 5)
  }

  /// The spans up to the current one, newest first.
  func table(side: Pane.Side) -> Pane {
    let course = course
    let newestFirst = (0...course.current).reversed()
    return Pane(
      "spans", words[model.span.title], .table(table(Array(newestFirst), of: course)), side: side,
      minimumHeight: 4)
  }

  /// Whether the last quarter is not over.
  var isPartial: Bool {
    model.span == .quarters && Quarter(containing: month).lastMonth != month
  }

  private var title: String { "\(words[.column(.reports)]), \(words[model.span.title])" }

  private var course: Course {
    switch model.span {
    case .month, .year: year
    case .quarters: quarters
    case .rolling: rolling
    }
  }

  private func chart(_ course: Course) -> LineChart {
    let known = course.curves.flatMap(\.values).compactMap(\.self)
    // A year grows from zero. Sums of equal length, drawn from zero, would all look alike.
    let low = model.span == .year ? 0 : known.min() ?? 0
    let ticks = AxisTicks.values(around: low...max(known.max() ?? 0, low + 1), most: 6)
    let signs: [(Unicode.Scalar, Unicode.Scalar)] = [("○", "o"), ("◇", "x")]
    return LineChart(
      points: course.curves[0].values, name: SafeText(course.curves[0].name),
      // A year that is not in the snapshot has no line and no entry in the legend.
      others: zip(course.curves.dropFirst().filter(\.hasValues), signs).map { line, signs in
        LineChart.Series(
          SafeText(line.name), points: line.values, role: .dim, sign: signs.0,
          asciiSign: signs.1)
      },
      marks: marks(course.curves[0]),
      xLabels: course.labels.map { SafeText($0) },
      axisLabels: ticks.reversed().map { .init($0, SafeText(words.count(Int($0.rounded())))) },
      unit: SafeText(words[.demand(.reportsUnit)]), markedIndex: course.current,
      markedMeaning: SafeText(words[.legend(.legendNow)]))
  }

  /// The sums that lack a force, or hold it only in part: without a sign they look like a fall.
  private func marks(_ curve: Curve) -> [LineChart.Mark] {
    curve.values.indices.filter { place in
      curve.values[place] != nil && !model.line.without(in: curve.months[place]).isEmpty
    }.map { .incomplete(at: $0, words) }
  }

  /// - Parameter rows: The positions of the spans in the course.
  private func table(_ rows: [Int], of course: Course) -> DataTable {
    let names = Column<Int>(.span, course.head) { course.names[$0] }
    let curves = course.curves.enumerated().map { position, curve in
      // The column of a year that is not in the snapshot is for data files only.
      Column<Int>(
        curve.id, head: curve.hasValues ? .name(curve.name) : .none, .right,
        priority: position > 1 ? 1 : 0
      ) { row in
        .count(curve.values[row].map { Int($0) }, request)
          .counts(slice(of: curve, at: row).sum(.reports)).of(model.whole, request)
      }
    }
    let change = Column<Int>(.change, .demand(.change), .right) { row in
      self.change(of: course.curves[0], at: row)
    }
    return DataTable(rows, [names] + curves + [change], words, whenEmpty: .fact(.noReports))
  }

  private func slice(of curve: Curve, at row: Int) -> DemandSlice {
    model.whole.slice.in(curve.months[row])
  }

  private func change(of curve: Curve, at row: Int) -> Field {
    let change = curve.values[row].flatMap { _ in
      model.line.comparison(of: curve.months[row]).change
    }
    return .change(change, request).counts(slice(of: curve, at: row).changeOnYear())
      .of(model.whole, request)
  }
}

extension ClosedRange<Month> {
  /// The same months a year before.
  var yearBefore: ClosedRange<Month> { lowerBound.yearBefore...upperBound.yearBefore }
}

/// The three kinds of span.
extension DemandSpanChart {
  private var year: Course {
    let newest = FinancialYear(containing: month)
    let years = (0..<3).map { FinancialYear(startYear: newest.startYear - $0) }
    return Course(
      head: .demand(.upTo), labels: newest.months.map(words.shortName),
      names: newest.months.map { .init(words.shortName(of: $0), raw: .text("\($0)")) },
      curves: years.enumerated().map { back, year in
        Curve(
          id: DemandSpanChart.yearIDs[back], name: "\(year)",
          values: model.line.runningSums(of: year, through: month),
          months: year.months.map { year.firstMonth...$0 })
      }, current: month - newest.firstMonth)
  }

  private static let yearIDs = [ColumnID.thisYear, .lastYear, .yearBeforeLast]

  private var quarters: Course {
    let quarters = model.line.quarters(DemandSpan.quarterCount, through: month)
    return Course(
      head: .demand(.quarter), labels: quarters.map(words.say.axisLabel),
      names: quarters.map { .init(words.say.quarter($0), raw: .text("\($0.quarter)")) },
      curves: [
        Curve(
          id: .reports, name: words[.column(.reports)], values: quarters.map(\.comparison.sum),
          months: quarters.map(\.comparison.months)),
        Curve(
          id: .yearBefore, name: words[.demand(.yearBefore)],
          values: quarters.map(\.comparison.sumYearBefore),
          months: quarters.map { $0.comparison.months.yearBefore }),
      ], current: quarters.count - 1)
  }

  private var rolling: Course {
    let months = request.window
    return Course(
      head: .demand(.twelveMonthsTo), labels: months.map(words.shortName),
      names: months.map { .init(words.month($0), raw: .text("\($0)")) },
      curves: [
        Curve(
          id: .reports, name: words[.column(.reports)],
          values: model.line.rollingSums(of: 12, in: months),
          months: months.map { ($0 - 11)...$0 }),
        Curve(
          id: .yearBefore, name: words[.demand(.yearBefore)],
          values: model.line.rollingSums(
            of: 12, in: months.yearBefore),
          months: months.map { ($0 - 23)...$0.yearBefore }),
      ], current: months.count - 1)
  }
}
