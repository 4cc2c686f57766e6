import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Demand of a scope: its own line, its parts, its fraud types, its victims.
struct DemandFacts: Sendable {
  typealias Part = DemandPart

  let scope: Scope
  /// What the scope is called.
  let scopeName: String
  let month: Month
  let span: DemandSpan
  /// The whole of what is shown.
  let whole: Part
  /// Which months of the whole have come, and without which forces.
  let returns: ScopeCoverage
  /// The month's reports of the whole for its residents, whatever the span.
  let monthRate: RatePer10000?
  /// The reports of the whole as far back as the charts look.
  let line: MonthlySeries
  /// The loss of the same months as the trend.
  let losses: MonthlySeries
  /// The nation's loss in the month; `nil` for the nation, and where the export has a part of it
  /// alone: for one recipient, or because some force has sent no return.
  let nationalLoss: Pence?
  /// Regions of the nation and bodies outside of them, forces of a region; none of a force.
  let parts: [Part]
  /// Every force of the nation or of a region; none of a force.
  let forces: [Part]
  let types: [Part]
  let groups: [Part]
  let victims: [Part]
  /// Months of the window that the centre sent again for the nation, and why.
  let restated: [(month: Month, reason: String)]
  /// Months of the window to which the centre may still add.
  let open: [Month]

  var trend: Trend { whole.trend }
  /// The month's counts of the whole; `nil` where there is no return.
  var total: DemandCount? { whole.count }
}

extension DemandFacts {
  static func load(
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> DemandFacts {
    try load(from: snapshot, request, DemandReading(snapshot, request))
  }

  static func load(
    from snapshot: borrowing Snapshot, _ request: BoardRequest, _ read: DemandReading
  ) throws(StoreError) -> DemandFacts {
    let types = read.parts(of: .type, in: read.types)
    let whole = read.whole
    return DemandFacts(
      scope: request.scope, scopeName: snapshot.name(of: request.scope, request.words),
      month: request.month, span: request[DemandSpan.self], whole: whole,
      returns: read.returns,
      monthRate: read.monthRate, line: read.line, losses: read.losses,
      nationalLoss: try nationalLoss(snapshot, request),
      parts: read.parts.unusualFirst, forces: read.forces.unusualFirst, types: types.unusualFirst,
      groups: read.parts(of: .group, in: read.groups).unusualFirst,
      victims: read.victimParts,
      restated: try snapshot.database.restatements(of: "demand")
        .filter { request.window.contains($0.month) }
        .map { ($0.month, request.shown($0.reason)) },
      open: try snapshot.database.openMonths(of: "demand").filter(request.window.contains))
  }

  /// The nation's loss, to which that of a region or a force is a share.
  ///
  /// An export for one recipient holds the rows of its forces alone: its nation is none.
  private static func nationalLoss(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) -> Pence? {
    guard request.scope != .national, snapshot.header.recipient == Scope.national.description else {
      return nil
    }
    let returns = snapshot.directory.coverage(of: .demand).of(.national)
    guard case .complete = returns.state(in: request.month) else { return nil }
    let rows = try snapshot.database.demand(of: .national, in: request.month...request.month)
    let line = ShownDemand(request, snapshot.directory) { request.slice(ofKey: $0) }
      .line(Scope.national.description)
    return rows.first.map { row in
      (line?.shown(row.count, in: row.month) ?? row.count).loss
    }
  }
}

extension Place {
  /// The page of a scope; `nil` for the nation.
  init?(_ scope: Scope) {
    switch scope {
    case .national: return nil
    case .region(let id): self = .region(id)
    case .force(let id): self = .force(id)
    }
  }
}

extension Snapshot {
  /// The name of a scope for narrow columns.
  borrowing func shortName(of scope: Scope, _ words: Words) -> String {
    if case .force(let id) = scope { return shortName(ofForce: id, words) }
    return name(of: scope, words)
  }
}
