import ThreatDomain

/// Counts of investigations on the grid, by level and by mark.
extension ColumnID {
  package static let closed = ColumnID("closed", .count)
  package static let escalated = ColumnID("escalated", .count)
  package static let moved = ColumnID("moved", .count)
  package static let new = ColumnID("new", .count)
  package static let noOwner = ColumnID("no_owner", .count)
  package static let noPlan = ColumnID("no_plan", .count)
  package static let overdue = ColumnID("overdue", .count)
  package static let stalled = ColumnID("stalled", .count)

  /// The number of investigations at a level: `p1`.
  package static func count(of level: PriorityLevel) -> ColumnID {
    ColumnID(level.rawValue.lowercased(), .count)
  }

  /// The change in the number at a level since the period before: `p1_change`.
  package static func change(of level: PriorityLevel) -> ColumnID {
    ColumnID("\(level.rawValue.lowercased())_change", .count)
  }
}

extension ColumnID {
  /// Whether there is a plan under one of the 4Ps: `plan_pursue`.
  package static func plan(_ strand: Strand) -> ColumnID {
    ColumnID("plan_\(strand.rawValue)", .text)
  }
}
