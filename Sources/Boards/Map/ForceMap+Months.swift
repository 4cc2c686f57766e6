import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The measure month by month.
///
/// A measure without earlier months shows reports.
extension ForceMap {
  func heatPane(side: Pane.Side) -> Pane {
    let measure = measure.byMonth
    let rows = forces.map { force in
      (force: force, values: request.window.map { measure.value(of: force, in: $0, request) })
    }.sorted { left, right in
      let (one, other) = (left.values.last?.order ?? 0, right.values.last?.order ?? 0)
      return (one, right.force.name) > (other, left.force.name)
    }
    let charted = rows.map { $0.values.map(measure.chartValue) }
    let scale = measure.scale(of: charted.flatMap(\.self))
    let heat = HeatTable(
      rowLabels: rows.map { SafeText($0.force.name) },
      columnLabels: request.window.map { SafeText(words.initial(of: $0)) },
      values: charted, scale: scale,
      // Even steps need no legend here: the legend of the sheet explains them.
      legend: measure.growsWithForce
        ? MapLegend.ranges(of: rows.flatMap(\.values), measure, scale, words) : [])
    let data = months(of: measure, rows.map(\.force))
    return Pane(
      "forces-by-month", words.mapTitle(words[.pane(.heatForces)], of: words[measure.title]),
      .heat(heat, data: Deferred(data)), side: side, minimumHeight: 6)
  }

  private func months(of measure: MapMeasure, _ forces: [ForceFigures]) -> DataTable {
    let months = request.window.map { month in
      Column<ForceFigures>(
        ColumnID("\(month)", .number), head: .name(words.month(month)), .right
      ) { force in
        Field(measure.value(of: force, in: month, request), of: measure, words)
          .counts(figure(of: measure, force, in: month))
      }
    }
    return DataTable(
      forces, [Column(.force, .board(.force)) { .text($0.name) }] + months, words,
      whenEmpty: .fact(.noReports), opens: { .force($0.force.id) }, details: { details(of: $0) })
  }
}

extension MapValue {
  /// The number to sort by.
  ///
  /// Values without a figure come last.
  fileprivate var order: Double {
    if case .figure(let number, _, _) = self { number } else { -Double.greatestFiniteMagnitude }
  }
}
