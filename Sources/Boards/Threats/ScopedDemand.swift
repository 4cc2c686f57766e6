import SnapshotStore
import ThreatDomain

/// Demand of some scopes by group of fraud types, month by month.
struct ScopedDemand: Sendable {
  /// Those that were asked for.
  let scopes: Set<Scope>
  private let groups: DemandHistory

  init(
    of scopes: [Scope], in months: ClosedRange<Month>, from snapshot: borrowing Snapshot
  ) throws(StoreError) {
    self.scopes = Set(scopes)
    groups = DemandHistory(
      try snapshot.database.demandByGroup(of: scopes, in: months),
      covered: snapshot.directory.months)
  }

  func count(of group: String, in scope: Scope, _ month: Month) -> DemandCount {
    groups.count(KeyedDemand.key(of: group, in: scope), in: month) ?? .zero
  }

  func trend(of group: String, in scope: Scope, _ month: Month) -> Trend {
    groups.trend(KeyedDemand.key(of: group, in: scope), in: month)
  }
}
