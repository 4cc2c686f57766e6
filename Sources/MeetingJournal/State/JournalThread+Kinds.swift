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

  /// The meeting that the thread is about.
  package var meeting: Matter.Meeting? {
    guard case .meeting(let meeting) = current.matter else { return nil }
    return meeting
  }

  /// Whether the thread is about an action that is still to be done.
  package var isOpenAction: Bool { action?.isOpen ?? false }

  /// Whether it is a note that its writer has not raised: others must not read it on the wall.
  package var isPrivate: Bool { current.matter.isPrivateNote }

  /// Whether the rows of its records bear a mark: it still stands, and others may know of it.
  package var isMarked: Bool {
    !isPrivate && !current.matter.isProceeding && action?.isOpen ?? true
  }

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
