import Sheets
import SnapshotStore
import ThreatDomain

/// The reports of parts of demand in several scopes in one month, where the export holds only the
/// totals of some of the scopes.
struct ComparedReports: Sendable {
  private struct Place: Hashable {
    let part: DemandSlice.Part
    let scope: Scope
  }

  /// The reports as boards show them; absent where any force of the scope has sent no return.
  private let reports: [Place: Int]

  init(
    of scopes: [Scope], _ parts: Set<DemandSlice.Part>, from snapshot: borrowing Snapshot,
    _ request: BoardRequest
  ) throws(StoreError) {
    let (directory, month) = (snapshot.directory, request.month)
    let names = SameDemand(directory)
    let whole = scopes.filter { scope in
      directory.returns(of: .demand, comparing: scope).state(in: month) == .complete
    }
    var reports: [Place: Int] = [:]
    for part in parts {
      let demand = try snapshot.comparedDemand(
        of: whole, types: directory.codes(of: part), in: month...month)
      for scope in whole {
        let slice = names.one(for: request.slice(scope, part))
        reports[Place(part: part, scope: scope)] = request.counts.count(
          demand[scope]?[month]?.reports ?? 0, of: .demand(.reports, slice))
      }
    }
    self.reports = reports
  }

  /// The reports of a month; `nil` where any force of the scope has sent no return.
  func whole(of part: DemandSlice.Part, in scope: Scope) -> Int? {
    reports[Place(part: part, scope: scope)]
  }
}
