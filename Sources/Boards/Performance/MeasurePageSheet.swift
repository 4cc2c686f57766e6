import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The page of one measure as a sheet: its months between their limits, and the forces beside each
/// other.
struct MeasurePageSheet {
  let line: PerformanceModel.Line
  let forces: MeasureForces
  let scopeName: String
  let request: BoardRequest

  private var words: Words { request.words }
  private var name: String { words.name(of: line.measure) }

  var sheet: Sheet {
    Sheet(
      title: words[.measures(.titleMeasure)],
      subtitle: [name, scopeName, words.longMonth(line.due)],
      headline: [.headline([said], words)] + line.lines(request),
      panes: [chart, months, byForce, rules], sentences: [said] + spread,
      marking: .officialSensitive)
  }

  /// The value and both readings of the judged month.
  private var said: String { words.reading(of: line) }

  private var spread: [String] {
    forces.isOverdispersed ? [words.asSentence(words[.measures(.overdispersed)])] : []
  }

  /// The thirteen months that have had their time, between their natural limits.
  private var chart: Pane {
    let months = (line.due - 12)...line.due
    // A share has no limit above all.
    let isShare = line.measure.unit == .percent
    let picture = line.trend.lineChart(
      unit: isShare ? "%" : "", highest: isShare ? 100 : .infinity, words, label: words.bound)
    return Pane(
      "line", "\(name) · \(words[.column(.thirteenMonths)])",
      .line(picture, data: Deferred(points(line.values.filter { months.contains($0.month) }))),
      minimumHeight: 8)
  }

  /// Every month that the export has, the newest first; those that are not due are marked.
  private var months: Pane {
    Pane(
      "months", words[.measures(.allMonths)], .table(table(of: line.values.reversed())),
      minimumHeight: 5)
  }

  /// The rules that the judgement of the month follows, with the lines of the chart.
  private var rules: Pane {
    RulesPane(trend: line.trend, request: request) { [line, request] rule, months in
      .measure(.line(rule), MeasureSlice(line.measure.id, of: request.scope, in: months))
    }.pane(side: .right)
  }

  /// The points of the chart: each month's value in the measure's unit, then what it is made of.
  private func points(_ values: [MeasureValue]) -> DataTable {
    let point = Column<MeasureValue>.data(.figure) { value in
      guard let figure = value.figure else { return .missing }
      let slice = value.slice(in: request.scope)
      return Field(words.bound(figure), raw: .number(figure)).counts(.measure(.line(.mean), slice))
    }
    return DataTable(
      values, monthColumns.prefix(1) + [point] + monthColumns.dropFirst(), words,
      whenEmpty: .measures(.noValues))
  }

  private func table(of values: [MeasureValue]) -> DataTable {
    DataTable(values, monthColumns, words, whenEmpty: .measures(.noValues))
  }

  private var monthColumns: [Column<MeasureValue>] {
    let (due, measure) = (line.due, line.measure)
    return [
      Column(.month, .column(.month)) { .code("\($0.month)", words.month($0.month)) },
      Column(.share, .column(.share), .right) { value in
        .value(value, of: measure, in: request.scope, words)
      },
      Column(.numerator, .measures(.numerator), .right) { value in
        .count(value.numerator, request).counts(
          .measure(.numerator, value.slice(in: request.scope)))
      },
      Column(.denominator, .measures(.denominator), .right) { value in
        .count(value.denominator, request).counts(
          .measure(.denominator, value.slice(in: request.scope)))
      },
      Column(.isDue, .column(.status), priority: 1) { value in
        value.month > due
          ? .code("not_due", words[.measures(.notDueYet)].lowercased(), .dim) : .none(.text("due"))
      },
      .data(.restatedFrom) { .count($0.restatedFrom, request) },
    ]
  }

  /// The forces beside each other in the judged month.
  private var byForce: Pane {
    Pane(
      "forces", "\(words[.column(.forces)]) · \(words.month(line.due))", .table(forceTable),
      side: .right, minimumHeight: 5)
  }

  private var forceTable: DataTable {
    DataTable(
      forces.rows, MeasureForces.Row.columns(request), words, whenEmpty: .measures(.noForces),
      opens: { Place($0.scope) })
  }
}
