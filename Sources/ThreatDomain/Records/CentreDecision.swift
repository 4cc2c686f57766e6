/// What the centre decides on an entry that a group sent up.
public struct CentreDecision: Equatable, Sendable {
  public enum Verdict: String, Vocabulary {
    case agree, refuse
    /// The entry was received; it is decided another day.
    case later
  }

  public let verdict: Verdict
  /// Why; a refusal needs it.
  public let reason: String?
  /// The day from which a declined escalation may be raised again.
  public let raiseAgainOn: Day?
  /// Who decided, by role.
  public let by: String

  public init(_ verdict: Verdict, reason: String? = nil, raiseAgainOn: Day? = nil, by: String) {
    self.verdict = verdict
    self.reason = reason
    self.raiseAgainOn = raiseAgainOn
    self.by = by
  }
}
