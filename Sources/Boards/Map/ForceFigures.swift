import Sheets
import ThreatDomain

/// The figures that the map can show for one force.
struct ForceFigures: Sendable {
  let force: Force
  /// The name for narrow columns.
  let name: String
  let regionName: String
  /// Whether the force belongs to the scope of the board.
  let isOwn: Bool
  /// Whether the export holds only the totals of the force, which know its reports alone.
  let isOfTotals: Bool
  let course: DemandCourse
  let trend: Trend
  /// The number of open investigations that touch the force.
  ///
  /// One that touches two forces counts for both.
  let openItems: Int
  /// The number of ``openItems`` at P1 and P2.
  let highItems: Int

  /// The demand of a month; `nil` where there is no return.
  func count(in month: Month) -> DemandCount? { course.count(in: month) }
}

extension ForceFigures {
  /// The forces on the map.
  ///
  /// Those of the scope come first. Each part is in order of name.
  ///
  /// - Parameter own: The scope that the map is for.
  static func all(
    _ records: ForceMapRecords, own: Scope, _ request: BoardRequest
  ) -> [ForceFigures] {
    let figures = records.forces.map { force in
      let course = records.demand.course(force.id)
      let items = records.items[force.id] ?? (open: 0, high: 0)
      return ForceFigures(
        force: force, name: records.names[force.id] ?? force.id,
        regionName: records.regionNames[force.id] ?? "", isOwn: force.isPart(of: own),
        isOfTotals: records.ofTotals.contains(.force(force.id)), course: course,
        trend: Trend(course.series(in: request.history), month: request.month),
        openItems: items.open, highItems: items.high)
    }
    return figures.filter(\.isOwn) + figures.filter { !$0.isOwn }
  }
}

extension Force {
  fileprivate func isPart(of scope: Scope) -> Bool {
    switch scope {
    case .national: true
    case .region(let region): regionID == region
    case .force(let id): self.id == id
    }
  }
}
