/// A commitment of the strategy.
///
/// Source: table `commitment` of the export.
public struct Commitment: Hashable, Sendable {
  /// Column `commitment_id`.
  public let id: String
  public let theme: String
  public let text: String
  public let owner: String
  /// The month by which it is due; `nil` where none is set.
  public let dueMonth: Month?
  public let state: CommitmentState
  /// What shows it; `nil` where nothing does.
  public let evidence: String?

  /// Creates the record from its columns.
  public init(
    id: String, theme: String, text: String, owner: String, dueMonth: Month?,
    state: CommitmentState, evidence: String? = nil
  ) {
    self.id = id
    self.theme = theme
    self.text = text
    self.owner = owner
    self.dueMonth = dueMonth
    self.state = state
    self.evidence = evidence
  }

  /// Whether it still has to be kept.
  public var isOpen: Bool { state == .open || state == .late }

  /// Whether the export says that it is late, or its month has passed and it is still open.
  public func isLate(asAt day: Day) -> Bool {
    state == .late || state == .open && dueMonth.map { $0 < day.month } ?? false
  }
}

/// What one tier does in one activity, by the strategy's roles and responsibilities grid.
///
/// Source: table `responsibility` of the export.
public struct Responsibility: Hashable, Sendable {
  public let function: String
  public let activity: String
  public let tier: LeadTier
  public let text: String

  /// Creates the record from its columns.
  public init(function: String, activity: String, tier: LeadTier, text: String) {
    self.function = function
    self.activity = activity
    self.tier = tier
    self.text = text
  }
}

/// A practice that a force shares.
///
/// Source: tables `good_practice` and `practice_adoption` of the export.
public struct GoodPractice: Hashable, Sendable {
  /// Column `practice_id`.
  public let id: String
  public let title: String
  /// The id of the force that shares it.
  public let forceID: String
  public let submittedOn: Day
  public let isEvaluated: Bool
  /// 1 to 5, the best; `nil` where it is not rated.
  public let rating: Int?
  /// The ids of the forces that took it up, in order.
  public let adopters: [String]

  /// Creates the record from its columns.
  public init(
    id: String, title: String, forceID: String, submittedOn: Day, isEvaluated: Bool,
    rating: Int? = nil, adopters: [String] = []
  ) {
    self.id = id
    self.title = title
    self.forceID = forceID
    self.submittedOn = submittedOn
    self.isEvaluated = isEvaluated
    self.rating = rating
    self.adopters = adopters
  }

  /// The forces among these that the practice is owed to: evaluated, and neither theirs nor taken up.
  public func owed(to forces: [String]) -> [String] {
    isEvaluated ? forces.filter { $0 != forceID && !adopters.contains($0) } : []
  }
}
