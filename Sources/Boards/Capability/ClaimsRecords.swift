import Sheets
import SnapshotStore
import ThreatDomain

/// The records behind the disruptions of a quarter, as read from the snapshot.
struct ClaimsRecords: Sendable {
  let quarter: Quarter
  /// The claims of the scope's own bodies and every claim to the same disruptions, in the quarter
  /// and in the fortnights around it.
  let claims: [Disruption]
  /// The actors and investigations that they name.
  let actors: [Actor]
  let investigations: [Investigation]
}

extension ClaimsRecords {
  init(from snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    quarter = Quarter(containing: request.month)
    let (days, beyond) = (quarter.days, ClaimedDisruption.fortnight)
    let first = days.lowerBound - beyond
    let last = days.upperBound + beyond
    claims = try snapshot.database.disruptionClaims(by: request.scope, on: first...last)
    actors = try snapshot.database.actors(Set(claims.compactMap(\.actorID)))
    investigations = request.shown(
      try snapshot.database.investigations(Set(claims.compactMap(\.investigationID))))
  }
}

extension Quarter {
  /// The days of the quarter.
  var days: ClosedRange<Day> { firstMonth.firstDay...lastMonth.lastDay }
}
