import Sheets
import ThreatDomain

/// The demand of a scope: in total, by part, by fraud type and by type of victim.
struct DemandModel: Sendable {
  let scope: Scope
  /// The name of the scope.
  let scopeName: String
  let month: Month
  let span: DemandSpan
  /// The demand of the whole scope.
  let whole: DemandPart
  /// The months of the whole that have a return, and the forces missing from each.
  let returns: ScopeCoverage
  /// The month's reports per 10,000 residents of the whole, whatever the span.
  ///
  /// `nil` where some force has sent no return.
  let monthRate: RatePer10000?
  /// The reports of the whole, back to the first month of the longest chart.
  let line: MonthlySeries
  /// The losses of the months of the trend.
  let losses: MonthlySeries
  /// The scopes around the whole, to compare with; the nearest first.
  let wider: [WiderScope]
  /// The regions of the nation and bodies outside all regions, or the forces of a region.
  ///
  /// Empty for a force.
  let parts: [DemandPart]
  /// Every force of the nation or region; empty for a force.
  let forces: [DemandPart]
  let types: [DemandPart]
  let groups: [DemandPart]
  let victims: [DemandPart]
  /// Months of the window that the centre restated.
  let restated: [Restatement]
  /// Months of the window to which the centre may still add.
  let open: [Month]

  var trend: Trend { whole.trend }

  /// The nation, to compare with; `nil` for the nation itself, and where a force has no return.
  var nation: WiderScope? { wider.first { $0.scope == .national && $0.lacking.isEmpty } }

  /// The counts of the whole in the month; `nil` where there is no return.
  var total: DemandCount? { whole.count }
}

extension DemandModel {
  init(_ records: DemandRecords, _ request: BoardRequest) {
    let making = DemandMaking(records, request)
    scope = request.scope
    scopeName = records.scopeName
    month = request.month
    span = request[DemandSpan.self]
    whole = making.whole
    returns = making.returns
    monthRate = making.monthRate
    line = making.line
    losses = making.losses
    wider = records.wider
    parts = making.parts.unusualFirst
    forces = request.scope == .national ? making.forces.unusualFirst : parts
    types = making.types.unusualFirst
    groups = making.groups.unusualFirst
    victims = making.victims
    restated = records.restated
    open = records.open
  }
}
