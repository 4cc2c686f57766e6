import Sheets
import SnapshotStore
import ThreatDomain

/// The demand of several scopes by group of fraud types, month by month.
struct ScopedDemand: Sendable {
  /// The scopes that were read.
  let scopes: Set<Scope>
  private let groups: DemandHistory

  init(
    of scopes: [Scope], in months: ClosedRange<Month>, from snapshot: borrowing Snapshot,
    _ request: BoardRequest
  ) throws(StoreError) {
    self.scopes = Set(scopes)
    let coverage = snapshot.directory.coverage(of: .demand)
    var silent: [(force: String, rows: [KeyedDemand])] = []
    for scope in scopes {
      if case .force = scope { continue }
      for force in coverage.of(scope).lacking(in: months) {
        let rows = try snapshot.database.demandByGroup(of: [.force(force)], in: months)
        silent.append((force, rows.map { $0.moved(from: force, to: scope) }))
      }
    }
    groups = DemandHistory(
      try snapshot.database.demandByGroup(of: scopes, in: months), .ofKeys(coverage),
      ShownDemand(request, snapshot.directory) { request.slice(ofScopedGroup: $0) },
      silent: SilentForces(silent))
  }

  /// The demand of a month; `nil` where there is no return.
  func count(of group: String, in scope: Scope, _ month: Month) -> DemandCount? {
    groups.count(KeyedDemand.key(of: group, in: scope), in: month)
  }

  /// The demand of a month; `nil` where any force of the scope has sent no return.
  func whole(of group: String, in scope: Scope, _ month: Month) -> DemandCount? {
    let course = groups.course(KeyedDemand.key(of: group, in: scope))
    guard case .complete = course.returns.state(in: month) else { return nil }
    return course.count(in: month)
  }

  func trend(of group: String, in scope: Scope, _ month: Month) -> Trend {
    groups.trend(KeyedDemand.key(of: group, in: scope), in: month)
  }
}

extension BoardRequest {
  /// The demand behind a key of ``KeyedDemand/key(of:in:)``.
  fileprivate func slice(ofScopedGroup key: String) -> DemandSlice {
    let scope = key.prefix { $0 != "/" }
    return slice(ofKey: String(scope), .group(String(key.dropFirst(scope.count + 1))))
  }
}

extension KeyedDemand {
  /// The row of a force and group, moved to the key of another scope.
  fileprivate func moved(from force: String, to scope: Scope) -> KeyedDemand {
    let group = String(key.dropFirst(force.count + 1))
    return KeyedDemand(key: KeyedDemand.key(of: group, in: scope), month: month, count: count)
  }
}
