/// Which open investigations are counted, as at a day.
public struct InvestigationSelection: Hashable, Sendable {
  /// A mark of the priority grid, for counting.
  public enum Mark: Hashable, Sendable {
    case ownerless
    /// No activity for so many days or more.
    case stalled(days: Int)
    case decisionOverdue
    /// A level other than on the baseline day, by a move recorded since.
    case moved(since: Day)
    case new(since: Day)
    case escalated
    /// At P1 or P2.
    case high
    /// At P1 or P2, and without a plan under one of the 4Ps.
    case lackingPlan
  }

  public let scope: Scope
  /// The day as at which they are open and marked.
  public let asAt: Day
  /// `nil` for all levels.
  public let level: PriorityLevel?
  /// `nil`: with any mark, or none.
  public let mark: Mark?
  /// A group of fraud types by its name; `nil` for all.
  public let group: String?

  /// Creates the value from its parts.
  public init(
    in scope: Scope, asAt day: Day, level: PriorityLevel? = nil, mark: Mark? = nil,
    group: String? = nil
  ) {
    self.scope = scope
    asAt = day
    self.level = level
    self.mark = mark
    self.group = group
  }
}
