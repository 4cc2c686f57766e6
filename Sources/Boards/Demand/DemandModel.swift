import Sheets
import ThreatDomain

/// Demand of a scope: its own line, its parts, its fraud types, its victims.
struct DemandModel: Sendable {
  let scope: Scope
  /// What the scope is called.
  let scopeName: String
  let month: Month
  let span: DemandSpan
  /// The whole of what is shown.
  let whole: DemandPart
  /// Which months of the whole have come, and without which forces.
  let returns: ScopeCoverage
  /// The month's reports of the whole for its residents, whatever the span; `nil` where some have
  /// sent no return.
  let monthRate: RatePer10000?
  /// The reports of the whole as far back as the charts look.
  let line: MonthlySeries
  /// The loss of the same months as the trend.
  let losses: MonthlySeries
  /// The nation's loss in the month, to which that of a region or a force is a share; `nil` where
  /// there is none to compare with.
  let nationalLoss: Pence?
  /// Regions of the nation and bodies outside of them, forces of a region; none of a force.
  let parts: [DemandPart]
  /// Every force of the nation or of a region; none of a force.
  let forces: [DemandPart]
  let types: [DemandPart]
  let groups: [DemandPart]
  let victims: [DemandPart]
  /// Months of the window that the centre restated.
  let restated: [Restatement]
  /// Months of the window to which the centre may still add.
  let open: [Month]

  var trend: Trend { whole.trend }

  /// The month's counts of the whole; `nil` where there is no return.
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
    nationalLoss = making.nationalLoss
    parts = making.parts.unusualFirst
    forces = request.scope == .national ? making.forces.unusualFirst : parts
    types = making.types.unusualFirst
    groups = making.groups.unusualFirst
    victims = making.victims
    restated = records.restated
    open = records.open
  }
}
