/// Which open investigations a figure counts, as at a day.
public struct InvestigationSelection: Hashable, Sendable {
  /// A mark of the priority grid, for counting.
  public enum Mark: Hashable, Sendable {
    case ownerless
    /// No activity for at least this many days.
    case stalled(days: Int)
    case decisionOverdue
    /// At another level than on the baseline day, by a move recorded since then.
    case moved(since: Day)
    case new(since: Day)
    case escalated
    /// At P1 or P2.
    case high
    /// At P1 or P2, without a plan under at least one of the 4Ps.
    case lackingPlan
  }

  public let scope: Scope
  /// The day on which the investigations are open and carry the mark.
  public let asAt: Day
  /// The level on the grid; `nil` for all levels.
  public let level: PriorityLevel?
  /// The mark; `nil` counts investigations with or without marks.
  public let mark: Mark?
  /// A group of fraud types by its name; `nil` for all.
  public let group: String?
  /// The id of a threat, whose investigations alone count; `nil` for all.
  ///
  /// For the nation, those of every threat of its theme count.
  public let threat: String?

  /// Creates the value from its parts.
  public init(
    in scope: Scope, asAt day: Day, level: PriorityLevel? = nil, mark: Mark? = nil,
    group: String? = nil, threat: String? = nil
  ) {
    self.scope = scope
    asAt = day
    self.level = level
    self.mark = mark
    self.group = group
    self.threat = threat
  }
}
