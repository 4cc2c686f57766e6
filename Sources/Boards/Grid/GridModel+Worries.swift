import Sheets
import ThreatDomain

/// The investigations that the meeting has to decide about.
extension GridModel {
  /// Investigations with an overdue decision, then stalled ones, then those without an owner.
  ///
  /// In each group the highest level comes first, then the most days. The first is the one that the
  /// headline names.
  var needingMeeting: [GridEntry] {
    entries.filter(\.needsMeeting).sorted { left, right in
      let (one, other) = (worry(left), worry(right))
      if one.kind != other.kind { return one.kind < other.kind }
      let (level, otherLevel) = (left.investigation.priority, right.investigation.priority)
      if level != otherLevel { return level < otherLevel }
      return one.days == other.days ? isOlder(left, right) : one.days > other.days
    }
  }

  /// Investigations that need a decision which is not overdue, the next one due first.
  var awaitingDecision: [GridEntry] {
    entries.filter { $0.wantsDecision && !$0.needsMeeting }.sorted { left, right in
      switch (left.investigation.decisionDue, right.investigation.decisionDue) {
      case (let due?, let other?) where due != other: due < other
      case (.some, nil): true
      case (nil, .some): false
      case (.some, .some), (nil, nil): isOlder(left, right)
      }
    }
  }

  /// Investigations without an owner, the highest level and the oldest first.
  var ownerless: [GridEntry] { byLevel { $0.isOwnerless ? $0.age : nil } }

  /// Stalled investigations, the highest level and the longest stalled first.
  var stalled: [GridEntry] { byLevel(\.stalledDays) }

  /// Investigations with an overdue decision, the highest level and the longest overdue first.
  var overdue: [GridEntry] { byLevel(\.overdueDays) }

  /// The investigations that have such days, the highest level first, then the most days.
  private func byLevel(_ days: (GridEntry) -> Int?) -> [GridEntry] {
    entries.filter { days($0) != nil }.sorted { left, right in
      let (one, other) = (left.investigation, right.investigation)
      if one.priority != other.priority { return one.priority < other.priority }
      let (many, others) = (days(left) ?? 0, days(right) ?? 0)
      return many == others ? one.id < other.id : many > others
    }
  }

  /// The investigation with the longest overdue decision.
  var worstOverdue: GridEntry? { worst { $0.overdueDays } }

  /// The investigation with the longest time since any activity.
  var longestStalled: GridEntry? { worst { $0.stalledDays } }

  /// P1 and P2 investigations without a plan under one of the 4Ps.
  ///
  /// They are in order of level, fewest plans first.
  var lackingPlans: [GridEntry] {
    entries.filter { !$0.missingPlans.isEmpty }.sorted { left, right in
      let (one, other) = (left.investigation, right.investigation)
      if one.priority != other.priority { return one.priority < other.priority }
      let (missing, others) = (left.missingPlans.count, right.missingPlans.count)
      return missing == others ? isOlder(left, right) : missing > others
    }
  }

  func count(where isCounted: (GridEntry) -> Bool) -> Int { entries.count(where: isCounted) }

  /// The investigation with the most days.
  ///
  /// Ties go to the highest level, then the oldest.
  private func worst(_ days: (GridEntry) -> Int?) -> GridEntry? {
    entries.filter { days($0) != nil }.min { left, right in
      let (one, other) = (days(left) ?? 0, days(right) ?? 0)
      if one != other { return one > other }
      let (level, otherLevel) = (left.investigation.priority, right.investigation.priority)
      return level == otherLevel ? isOlder(left, right) : level < otherLevel
    }
  }

  /// The worst worry of the investigation, the worst kind 0, and for how many days.
  private func worry(_ entry: GridEntry) -> (kind: Int, days: Int) {
    if let days = entry.overdueDays { return (0, days) }
    if let days = entry.stalledDays { return (1, days) }
    return (2, 0)
  }

  private func isOlder(_ left: GridEntry, _ right: GridEntry) -> Bool {
    let (one, other) = (left.investigation, right.investigation)
    return (one.openedOn, one.id) < (other.openedOn, other.id)
  }
}
