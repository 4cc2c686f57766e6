import Sheets
import SnapshotStore
import ThreatDomain

/// The demand of several scopes by the parts that threats count, month by month.
struct ScopedDemand: Sendable {
  /// The scopes that were read.
  let scopes: Set<Scope>
  private let parts: DemandHistory

  /// - Parameter parts: The parts of demand to read besides the groups of fraud types.
  init(
    of scopes: [Scope], _ parts: Set<DemandSlice.Part>, in months: ClosedRange<Month>,
    from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    self.scopes = Set(scopes)
    let coverage = snapshot.directory.coverage(of: .demand)
    let own = parts.filter { !$0.codes.isEmpty }
    var silent: [(force: String, rows: [KeyedDemand])] = []
    for scope in scopes {
      if case .force = scope { continue }
      for force in coverage.of(scope).silent(in: months) {
        let rows = try snapshot.database.demand(of: [.force(force)], own, in: months)
        silent.append((force, rows.map { $0.moved(from: force, to: scope) }))
      }
    }
    let known = Dictionary(own.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.parts = DemandHistory(
      try snapshot.database.demand(of: scopes, own, in: months), .ofKeys(coverage),
      ShownDemand(request, snapshot.directory) { request.slice(ofScoped: $0, known) },
      silent: SilentForces(silent))
  }

  /// The demand of a month; `nil` where there is no return.
  func count(of part: DemandSlice.Part, in scope: Scope, _ month: Month) -> DemandCount? {
    parts.count(KeyedDemand.key(of: part.key, in: scope), in: month)
  }

  /// The demand of a month; `nil` where any force of the scope has sent no return.
  func whole(of part: DemandSlice.Part, in scope: Scope, _ month: Month) -> DemandCount? {
    let course = parts.course(KeyedDemand.key(of: part.key, in: scope))
    guard case .complete = course.returns.state(in: month) else { return nil }
    return course.count(in: month)
  }

  func trend(of part: DemandSlice.Part, in scope: Scope, _ month: Month) -> Trend {
    parts.trend(KeyedDemand.key(of: part.key, in: scope), in: month)
  }
}

extension BoardRequest {
  /// The demand behind a key of ``KeyedDemand/key(of:in:)``.
  ///
  /// - Parameter known: The parts by their keys; any other key is a group's.
  fileprivate func slice(
    ofScoped key: String, _ known: [String: DemandSlice.Part]
  ) -> DemandSlice {
    let scope = key.prefix { $0 != "/" }
    let part = String(key.dropFirst(scope.count + 1))
    return slice(ofKey: String(scope), known[part] ?? .group(part))
  }
}

extension KeyedDemand {
  /// The row of a force and part, moved to the key of another scope.
  fileprivate func moved(from force: String, to scope: Scope) -> KeyedDemand {
    let part = String(key.dropFirst(force.count + 1))
    return KeyedDemand(key: KeyedDemand.key(of: part, in: scope), month: month, count: count)
  }
}
