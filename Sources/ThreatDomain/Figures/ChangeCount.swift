/// How many things of one kind changed in a scope over some days.
public struct ChangeCount: Hashable, Sendable {
  /// The kind of change that is counted.
  public enum Kind: Hashable, Sendable {
    /// Investigations that changed level, or that joined the grid some time after they were opened.
    case levelMoves
    case newInvestigations
    case escalationsRaised, escalationsAnswered
    /// Disruptions; a joint claim counts once.
    case disruptions
    case actorsFirstSeen, actorsReviewed
    /// Answers of the centre to what a meeting sent up.
    case answersOfCentre
    case casesSent, casesTakenUp, casesDeclined
    /// Months of tables that the centre sent again, whatever the scope and days.
    case restatedMonths
  }

  public let kind: Kind
  public let scope: Scope
  /// The days that count; the first is the day after the baseline.
  public let days: ClosedRange<Day>

  /// Creates the value from its parts.
  public init(_ kind: Kind, in scope: Scope, on days: ClosedRange<Day>) {
    self.kind = kind
    self.scope = scope
    self.days = days
  }
}
