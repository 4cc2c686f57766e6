import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The map as a table.
extension ForceMap {
  /// Every measure of every force.
  ///
  /// The measure on the map is the last column.
  var data: DataTable {
    DataTable(
      forces, columnsOfForces + measures.map(column), words, whenEmpty: .fact(.noReports),
      opens: { .force($0.force.id) }, details: { details(of: $0) })
  }

  /// The first column priority that a voice leaves out.
  ///
  /// A voice reads only the measure on the map.
  private static let notSpoken = 6

  private var columnsOfForces: [Column<ForceFigures>] {
    [
      .data(.forceId) { .text($0.force.id) },
      Column(.force, .board(.force)) { .text($0.name) },
      Column(.region, .board(.region), priority: ForceMap.notSpoken) { .text($0.regionName) },
      .data(.yearBefore) { reportsYearBefore(of: $0) },
    ]
  }

  /// The measures: reports first, the measure on the map last.
  private var measures: [MapMeasure] {
    let all = [.reports] + MapMeasure.allCases.filter { $0 != .reports }
    return all.filter { $0 != measure } + [measure]
  }

  private func column(of measure: MapMeasure) -> Column<ForceFigures> {
    Column(
      measure.column, measure.head, .right,
      priority: measure == .reports || measure == self.measure ? 0 : ForceMap.notSpoken
    ) { field(of: measure, $0) }
  }

  /// The reports of the same month a year before, which the change is measured from.
  private func reportsYearBefore(of force: ForceFigures) -> Field {
    let month = request.month.yearBefore
    let value = MapMeasure.reports.value(of: force, in: month, request)
    return Field(value, of: .reports, words).counts(figure(of: .reports, force, in: month))
  }

  /// A measure of a force.
  ///
  /// A signal is in words; the others are figures.
  func field(of measure: MapMeasure, _ force: ForceFigures) -> Field {
    if measure == .signal { return .signal(force.trend, of: slice(of: force), words) }
    let figure = figure(of: measure, force, in: request.month)
    let value = measure.value(of: force, request)
    if measure == .onYear, case .figure(let fraction, _, _) = value {
      return .change(.fraction(fraction), request).counts(figure)
    }
    return Field(value, of: measure, words).counts(figure)
  }

  private func slice(of force: ForceFigures) -> DemandSlice {
    subject.slice(of: force.force.id, request).ofTotals(force.isOfTotals)
  }

  /// What a figure counts; `nil` for a measure that cannot be explained.
  func figure(of measure: MapMeasure, _ force: ForceFigures, in month: Month) -> Figure? {
    guard subject.part != nil || measure == .openItems || measure == .highItems else { return nil }
    let slice = slice(of: force).in(month...month)
    switch measure {
    case .reports: return slice.sum(.reports)
    case .rate: return slice.ratePer10000
    case .loss: return slice.sum(.loss)
    case .vulnerable: return slice.share(.vulnerableVictims)
    case .repeated: return slice.share(.repeatVictims)
    case .onYear: return slice.changeOnYear()
    case .lossPerHead: return slice.lossPerHead
    case .openItems: return items(of: force)
    case .highItems: return items(of: force, .high)
    case .signal: return nil
    }
  }

  private func items(
    of force: ForceFigures, _ mark: InvestigationSelection.Mark? = nil
  ) -> Figure {
    .investigations(
      InvestigationSelection(
        in: .force(force.force.id), asAt: asAt, mark: mark, threat: subject.threat))
  }
}

extension Field {
  /// A figure of the map as a field of a table.
  init(_ value: MapValue, of measure: MapMeasure, _ words: Words) {
    switch value {
    case .figure(let number, let text, _):
      // Counts and pence are whole numbers.
      self = .init(
        text.value, raw: measure.growsWithForce ? .integer(Int(number)) : .number(number))
    case .keptBack: self = .withheld(words)
    case .counts(let text): self = .init(text.value, raw: .missing)
    case .missing: self = .missing
    }
  }
}
