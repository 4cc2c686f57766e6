/// A capability of a region or force, and what it lacks.
///
/// Source: table `capability` of the export.
public struct CapabilityGap: Hashable, Sendable {
  /// Column `capability_id`.
  public let id: String
  /// Whose capability it is.
  public let scope: Scope
  public let name: String
  /// The posts that are needed.
  public let needed: Int
  /// The people in post.
  public let inPost: Int
  /// The people who are trained.
  public let trained: Int
  /// The gap in words: column `gap`.
  public let gap: String
  /// The id of the threat that the gap blocks; `nil` where the export names none.
  public let threatID: String?
  /// The day on which it was last raised.
  public let raisedOn: Day
  /// How often it was raised.
  public let timesRaised: Int
  /// The last answer to it; `nil` where nobody has answered.
  public let lastAnswer: String?
  /// Who gave that answer.
  public let answerFrom: String?

  /// Creates the record from its columns.
  public init(
    id: String, scope: Scope, name: String, needed: Int, inPost: Int, trained: Int, gap: String,
    threatID: String? = nil, raisedOn: Day, timesRaised: Int, lastAnswer: String? = nil,
    answerFrom: String? = nil
  ) {
    self.id = id
    self.scope = scope
    self.name = name
    self.needed = needed
    self.inPost = inPost
    self.trained = trained
    self.gap = gap
    self.threatID = threatID
    self.raisedOn = raisedOn
    self.timesRaised = timesRaised
    self.lastAnswer = lastAnswer
    self.answerFrom = answerFrom
  }

  /// Whether it was raised more than once.
  public var isRaisedAgain: Bool { timesRaised > 1 }

  /// Whether it was raised more than twice, so that the group should escalate it.
  public var isToEscalate: Bool { timesRaised > 2 }
}
