import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The records behind a map of forces, as read from the snapshot.
struct ForceMapRecords {
  /// The forces on the map, in the order of the directory.
  let forces: [Force]
  /// The short names of the forces, for narrow columns, by force id.
  ///
  /// ``regionNames`` has the names of their regions, also by force id.
  let names: [String: String]
  let regionNames: [String: String]
  /// The demand of the subject, by force.
  let demand: DemandHistory
  /// The forces of which the export holds only totals: their reports, and nothing else.
  let ofTotals: Set<Scope>
  /// The open investigations that touch each force, and those at P1 or P2, by force id.
  let items: [String: (open: Int, high: Int)]
  /// The name of the region that the map shows; `nil` for all regions.
  let region: String?
  /// Forces outside the region.
  let neighbours: [Force]
  /// The day of the export.
  let asAt: Day

  /// - Parameter scope: The scope that the map is for.
  init(
    from snapshot: borrowing Snapshot, of subject: MapSubject, in scope: Scope,
    _ request: BoardRequest
  ) throws(StoreError) {
    let directory = snapshot.directory
    let region = request[MapArea.self] == .all ? nil : snapshot.region(of: scope)
    forces = directory.forces.filter { force in
      guard force.isOnMap(of: region) else { return false }
      return force.regionID != Scope.london || !London.isLeftOut(of: request)
    }
    var (names, regionNames): ([String: String], [String: String]) = ([:], [:])
    for force in forces {
      names[force.id] = snapshot.shortName(ofForce: force.id, request.words)
      regionNames[force.id] = force.regionID.map { snapshot.name(of: .region($0), request.words) }
    }
    self.names = names
    self.regionNames = regionNames
    let rows = try ForceMapRecords.rows(of: region, subject, in: snapshot, request.history)
    let unheld = forces.map { Scope.force($0.id) }.filter { !directory.holds($0) }
    let totals = try ForceMapRecords.totals(of: unheld, subject, in: snapshot, request.history)
    ofTotals = Set(unheld)
    demand = DemandHistory(
      rows + totals, subject.part == nil ? .ofKeys(.none) : .comparing(directory),
      ShownDemand(request, directory) { subject.slice(of: $0, request) })
    items = try snapshot.database.gridItemCounts(ofThreat: subject.threat)
    self.region = region.map { snapshot.name(of: .region($0), request.words) }
    neighbours = region == nil ? [] : directory.forces.filter { $0.regionID != region }
    asAt = snapshot.header.asAt
  }

  /// The reports of forces of which the export holds only totals; every other figure is not known.
  private static func totals(
    of forces: [Scope], _ subject: MapSubject, in snapshot: borrowing Snapshot,
    _ months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    guard let part = subject.part, !forces.isEmpty else { return [] }
    let totals = try snapshot.comparedDemand(
      of: forces, types: snapshot.directory.codes(of: part), in: months)
    return totals.flatMap { scope, demand in
      demand.map { month, demand in
        KeyedDemand(
          key: scope.description, month: month,
          count: DemandCount { $0 == .reports ? demand.reports : nil })
      }
    }
  }

  private static func rows(
    of region: String?, _ subject: MapSubject, in snapshot: borrowing Snapshot,
    _ months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    let scope = region.map(Scope.region) ?? .national
    switch subject.part {
    case .all: break
    case .group(let group):
      return try snapshot.database.demandOfForces(in: scope, group: group, months: months)
    case .type, .types, .victim, nil:
      let forces = snapshot.directory.forces(in: scope).map { Scope.force($0.id) }
      return try snapshot.database.demand(
        of: forces, types: subject.part?.codes ?? [], in: months)
    }
    guard let region else { return try snapshot.database.demandOfForces(in: months) }
    return try snapshot.database.demandOfParts(of: .region(region), in: months)
  }
}

extension Force {
  /// Whether the force has a tile.
  ///
  /// Bodies without a territory or outside the regions have none.
  ///
  /// - Parameter region: The region that the map shows; `nil` for all regions.
  fileprivate func isOnMap(of region: String?) -> Bool {
    isTerritorial && (region.map { $0 == regionID } ?? (regionID != nil))
  }
}
