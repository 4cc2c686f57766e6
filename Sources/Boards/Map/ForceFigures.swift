import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What the map can show of one force.
struct ForceFigures: Sendable {
  let force: Force
  /// The name for narrow columns.
  let name: String
  let regionName: String
  /// Whether it belongs to the scope of the board.
  let isOwn: Bool
  let course: DemandCourse
  let trend: Trend
  /// Open investigations that touch the force; one that touches two counts for each.
  let openItems: Int
  /// Those of ``openItems`` at P1 and P2.
  let highItems: Int

  /// The demand of a month; `nil` where there is no return.
  func count(in month: Month) -> DemandCount? { course.count(in: month) }
}

extension ForceFigures {
  /// The forces on the map, those of the scope first, each part in order of name.
  ///
  /// - Parameter region: The region shown; `nil` for all that belong to one.
  static func all(
    of region: String?, own: Scope, subject: MapSubject, in snapshot: borrowing Snapshot,
    _ request: BoardRequest
  ) throws(StoreError) -> [ForceFigures] {
    let directory = snapshot.directory
    let rows = try demand(of: region, subject, in: snapshot, request.history)
    let history = DemandHistory(
      rows, .ofKeys(directory.coverage(of: .demand)),
      ShownDemand(request, directory) { subject.slice(of: $0, request) })
    let items = try snapshot.database.gridItemCounts(ofGroup: subject.group)
    var figures: [ForceFigures] = []
    for force in directory.forces where force.isOnMap(of: region) {
      if London.isLeftOut(of: request), force.regionID == Scope.london { continue }
      let counts = items[force.id] ?? (open: 0, high: 0)
      let course = history.course(force.id)
      figures.append(
        ForceFigures(
          force: force, name: snapshot.shortName(ofForce: force.id, request.words),
          regionName: force.regionID.map { snapshot.name(of: .region($0), request.words) } ?? "",
          isOwn: force.isPart(of: own), course: course,
          trend: Trend(course.series(in: request.history), month: request.month),
          openItems: counts.open, highItems: counts.high))
    }
    return figures.filter(\.isOwn) + figures.filter { !$0.isOwn }
  }

  private static func demand(
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
  fileprivate func isOnMap(of region: String?) -> Bool {
    isTerritorial && (region.map { $0 == regionID } ?? (regionID != nil))
  }

  fileprivate func isPart(of scope: Scope) -> Bool {
    switch scope {
    case .national: true
    case .region(let region): regionID == region
    case .force(let id): self.id == id
    }
  }
}
