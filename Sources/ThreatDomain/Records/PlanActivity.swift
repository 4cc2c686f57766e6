/// What somebody does by a day under one of the 4Ps.
///
/// Source: table `plan_activity` of the export.
public struct PlanActivity: Hashable, Sendable {
  /// Column `activity_id`.
  public let id: String
  public let strand: Strand
  /// What is done, in a few words.
  public let what: String
  /// The role that leads it: column `lead_role`.
  public let leadRole: String
  /// Whose activity it is; `nil` where the subject says it.
  public let scope: Scope?
  /// The day by which it is due; `nil` where none is set.
  public let dueOn: Day?
  /// The day on which it was done; `nil` where it is not done, or the day is not known.
  public let doneOn: Day?
  public let state: ActivityState
  /// What shows that it was done; `nil` where nothing does.
  public let evidence: String?

  /// Creates the record from its columns.
  public init(
    id: String, strand: Strand, what: String, leadRole: String, scope: Scope? = nil,
    dueOn: Day? = nil, doneOn: Day? = nil, state: ActivityState, evidence: String? = nil
  ) {
    self.id = id
    self.strand = strand
    self.what = what
    self.leadRole = leadRole
    self.scope = scope
    self.dueOn = dueOn
    self.doneOn = doneOn
    self.state = state
    self.evidence = evidence
  }

  /// Whether the activity still has to be done.
  public var isOpen: Bool { state == .planned || state == .underWay }

  /// Whether the activity is still to be done after its day.
  public func isOverdue(asAt day: Day) -> Bool { isOpen && dueOn.map { $0 < day } ?? false }
}
