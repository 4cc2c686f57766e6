/// The rules that mark investigations on the priority grid, as at a day.
///
/// The day is the export's created day, so that one snapshot always gives the same marks.
public struct PriorityRules: Hashable, Sendable {
  /// How many days without activity make an investigation stalled.
  ///
  /// An export may give the number; see ``TimeLimits/priorityRules``.
  public let stalledAfterDays: Int

  /// The lowest level that needs a plan under each of the 4Ps: P2 by default.
  ///
  /// Ours: the strategy asks for 4P plans and names no level.
  public let plansNeededDownTo: PriorityLevel

  /// The days without activity where nothing else is said.
  ///
  /// Ours: the strategy gives no number.
  public static let usualStalledAfterDays = 28

  /// Creates the rules; the days must be above 0.
  public init(
    stalledAfterDays: Int = PriorityRules.usualStalledAfterDays,
    plansNeededDownTo: PriorityLevel = .p2
  ) {
    precondition(stalledAfterDays > 0, "an investigation cannot stall on the day of its activity")
    self.stalledAfterDays = stalledAfterDays
    self.plansNeededDownTo = plansNeededDownTo
  }

  /// The marks of an investigation, in the order of ``GridMark``'s cases.
  ///
  /// A closed investigation is never ownerless, stalled, overdue, without a plan or escalated. A
  /// decision due on `day` itself is not overdue. Of the moves after the baseline day, the latest
  /// counts. Of two moves on one day, the move with the higher id counts.
  ///
  /// - Parameter baseline: The day of the last meeting. Without a baseline, nothing is new or
  ///   moved.
  public func marks(
    of investigation: Investigation, moves: [PriorityMove] = [], escalations: [Escalation] = [],
    asAt day: Day, since baseline: Day? = nil
  ) -> [GridMark] {
    let worries =
      investigation.status == .closed
      ? []
      : [
        ownerless(investigation), stalled(investigation, day), overdue(investigation, day),
        planless(investigation),
      ]
    let changes = baseline.map { since in
      [moved(investigation, moves, since, day), opened(investigation, since, day)]
    }
    let waits = [escalated(investigation, escalations, day)]
    return (worries + (changes ?? []) + waits).compactMap(\.self)
  }

  private func ownerless(_ investigation: Investigation) -> GridMark? {
    investigation.ownerRole == nil ? .ownerless : nil
  }

  private func stalled(_ investigation: Investigation, _ day: Day) -> GridMark? {
    let days = day - investigation.lastActivityOn
    return days >= stalledAfterDays ? .stalled(days: days) : nil
  }

  private func overdue(_ investigation: Investigation, _ day: Day) -> GridMark? {
    guard let due = investigation.decisionDue, due < day else { return nil }
    return .decisionOverdue(days: day - due)
  }

  private func planless(_ investigation: Investigation) -> GridMark? {
    let missing = investigation.plans.missing
    guard investigation.priority <= plansNeededDownTo, !missing.isEmpty else { return nil }
    return .plansMissing(missing)
  }

  private func moved(
    _ investigation: Investigation, _ moves: [PriorityMove], _ baseline: Day, _ day: Day
  ) -> GridMark? {
    let recent = moves.filter {
      $0.investigationID == investigation.id && $0.movedOn > baseline && $0.movedOn <= day
    }
    let latest = recent.max { ($0.movedOn, $0.id) < ($1.movedOn, $1.id) }
    guard let latest, let from = latest.fromLevel else { return nil }
    if latest.isUp { return .movedUp(from: from) }
    return latest.isDown ? .movedDown(from: from) : nil
  }

  private func opened(_ investigation: Investigation, _ baseline: Day, _ day: Day) -> GridMark? {
    investigation.openedOn > baseline && investigation.openedOn <= day ? .new : nil
  }

  private func escalated(
    _ investigation: Investigation, _ escalations: [Escalation], _ day: Day
  ) -> GridMark? {
    guard investigation.status != .closed else { return nil }
    let isOpen = escalations.contains {
      $0.investigationID == investigation.id && $0.isOpen && $0.raisedOn <= day
    }
    return isOpen ? .escalated : nil
  }
}
