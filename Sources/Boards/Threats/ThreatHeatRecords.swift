import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The records behind the heat table of threats, as read from the snapshot.
struct ThreatHeatRecords: Sendable {
  /// The parts that are compared; only those with a rate per head.
  ///
  /// They are the regions of the nation and bodies outside them, or the forces of a region.
  let parts: [ThreatHeat.Part]
  /// The nation, or the region of the parts.
  let area: Scope
  /// Whether the export holds only the totals of some of the parts.
  let isOfTotals: Bool
  private let demand: ScopedDemand
  private let compared: ComparedReports?

  /// The reports of a month; `nil` where any force of the scope has sent no return.
  func reports(of part: DemandSlice.Part, in scope: Scope, _ month: Month) -> Int? {
    guard let compared else { return demand.whole(of: part, in: scope, month)?.reports }
    return compared.whole(of: part, in: scope)
  }
}

extension ThreatHeatRecords {
  /// - Parameters:
  ///   - scope: The scope whose parts are compared. A force uses the forces of its region.
  ///   - asked: The parts of demand that threats count.
  ///   - known: Demand that was read before, of these parts or of others.
  init(
    from snapshot: borrowing Snapshot, of scope: Scope, of asked: Set<DemandSlice.Part>,
    knowing known: ScopedDemand, _ request: BoardRequest
  ) throws(StoreError) {
    let month = request.month
    let scopes = ThreatHeatRecords.parts(of: scope, in: month, snapshot)
    isOfTotals = !scopes.allSatisfy(snapshot.directory.holds)
    compared =
      isOfTotals ? try ComparedReports(of: scopes, asked, from: snapshot, request) : nil
    demand =
      isOfTotals || known.scopes.isSuperset(of: scopes)
      ? known : try ScopedDemand(of: scopes, asked, in: month...month, from: snapshot, request)
    var parts: [ThreatHeat.Part] = []
    for scope in scopes {
      guard let population = snapshot.directory.population(of: scope, in: month),
        RatePer10000(count: 0, population: population).value != nil
      else { continue }
      parts.append(
        ThreatHeat.Part(
          scope: scope, name: snapshot.shortName(of: scope, request.words),
          population: population))
    }
    self.parts = parts
    area = snapshot.region(of: scope).map(Scope.region) ?? .national
  }

  private static func parts(
    of scope: Scope, in month: Month, _ snapshot: borrowing Snapshot
  ) -> [Scope] {
    let directory = snapshot.directory
    guard let region = snapshot.region(of: scope) else {
      return directory.partsOfNation.filter { part in
        guard case .force = part else { return true }
        return directory.population(of: part, in: month) == nil
      }
    }
    return directory.forces(of: region).map { .force($0.id) }
  }
}
