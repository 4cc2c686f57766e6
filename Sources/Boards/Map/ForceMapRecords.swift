import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What a map of forces is made of, as it was read.
struct ForceMapRecords {
  /// The forces on the map, in the order of the directory.
  let forces: [Force]
  /// Their names for narrow columns, and those of their regions, by the force's id.
  let names: [String: String]
  let regionNames: [String: String]
  /// The demand of the subject, by force.
  let demand: DemandHistory
  /// Open investigations that touch a force, and those of them at P1 and P2, by its id.
  let items: [String: (open: Int, high: Int)]
  /// The name of the region that is shown; `nil` where all are.
  let region: String?
  /// Forces outside the region.
  let neighbours: [Force]
  /// The day of the export.
  let asAt: Day

  /// - Parameter scope: Whose map it is.
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
    demand = DemandHistory(
      rows, .ofKeys(directory.coverage(of: .demand)),
      ShownDemand(request, directory) { subject.slice(of: $0, request) })
    items = try snapshot.database.gridItemCounts(ofGroup: subject.group)
    self.region = region.map { snapshot.name(of: .region($0), request.words) }
    neighbours = region == nil ? [] : directory.forces.filter { $0.regionID != region }
    asAt = snapshot.header.asAt
  }

  private static func rows(
    of region: String?, _ subject: MapSubject, in snapshot: borrowing Snapshot,
    _ months: ClosedRange<Month>
  ) throws(StoreError) -> [KeyedDemand] {
    if case .group(let group) = subject {
      return try snapshot.database.demandOfForces(
        in: region.map(Scope.region) ?? .national, group: group, months: months)
    }
    guard let region else { return try snapshot.database.demandOfForces(in: months) }
    return try snapshot.database.demandOfParts(of: .region(region), in: months)
  }
}

extension Force {
  /// Bodies without an area or outside the regions have no tile.
  ///
  /// - Parameter region: The region shown; `nil` for all that belong to one.
  fileprivate func isOnMap(of region: String?) -> Bool {
    isTerritorial && (region.map { $0 == regionID } ?? (regionID != nil))
  }
}
