/// What moved in a scope on some days, as something to be counted.
public struct ChangeCount: Hashable, Sendable {
  /// What moved.
  public enum Kind: Hashable, Sendable {
    /// Investigations that changed level, or came on the grid some time after they were opened.
    case levelMoves
    case newInvestigations
    case escalationsRaised, escalationsAnswered
    /// Joint claims once.
    case disruptions
    case actorsFirstSeen, actorsReviewed
    case casesSent, casesTakenUp, casesDeclined
    /// Months of tables that the centre sent again; of any scope and day.
    case restatedMonths
  }

  public let kind: Kind
  public let scope: Scope
  /// The first day is the one after the baseline.
  public let days: ClosedRange<Day>

  /// Creates the value from its parts.
  public init(_ kind: Kind, in scope: Scope, on days: ClosedRange<Day>) {
    self.kind = kind
    self.scope = scope
    self.days = days
  }
}
