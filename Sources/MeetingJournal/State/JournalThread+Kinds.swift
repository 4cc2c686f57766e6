import ThreatDomain

extension JournalThread {
  /// The action that the thread is about now.
  package var action: Matter.Action? {
    guard case .action(let action) = current.matter else { return nil }
    return action
  }

  /// The decision that the thread is about now.
  package var decision: Matter.Decision? {
    guard case .decision(let decision) = current.matter else { return nil }
    return decision
  }

  /// Whether the thread is about an action that is still to be done.
  package var isOpenAction: Bool { action?.isOpen ?? false }

  /// The day by which something is due: the last day of an action, the review of a decision.
  var dueDay: Day? { action?.due ?? decision?.reviewOn }
}

/// The order of what is due: by day, those without one last, then by time and id.
enum ActionOrder {
  static func sorted(_ threads: [JournalThread]) -> [JournalThread] {
    threads.sorted { left, right in
      let days = (left.dueDay?.sinceEpoch ?? .max, right.dueDay?.sinceEpoch ?? .max)
      return days.0 == days.1 ? left.start < right.start : days.0 < days.1
    }
  }
}

/// How much was written about one record, for the mark on its row.
package struct ItemMark: Hashable, Sendable {
  package private(set) var openActions = 0
  package private(set) var decisions = 0
  /// Everything, open or not.
  package private(set) var entries = 0

  package init(openActions: Int = 0, decisions: Int = 0, entries: Int = 0) {
    self.openActions = openActions
    self.decisions = decisions
    self.entries = entries
  }

  mutating func count(_ matter: Matter) {
    entries += 1
    switch matter {
    case .action(let action) where action.isOpen: openActions += 1
    case .decision: decisions += 1
    default: break
    }
  }
}
