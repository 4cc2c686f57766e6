/// A request that another tier take or task an investigation.
///
/// Source: table `escalation` of the export.
public struct Escalation: Hashable, Sendable {
  /// Column `escalation_id`.
  public let id: String

  /// The investigation that is escalated.
  public let investigationID: String

  /// When it was proposed.
  public let raisedOn: Day

  /// The tier that asks.
  public let fromTier: LeadTier

  /// The tier that is asked.
  public let toTier: LeadTier

  /// By which route.
  public let route: EscalationRoute

  /// What became of it.
  public let state: EscalationState

  /// When it was decided; missing while it is open.
  public let decidedOn: Day?

  /// Why, as recorded.
  public let reason: String

  /// Creates the record from its columns.
  public init(
    id: String, investigationID: String, raisedOn: Day, fromTier: LeadTier, toTier: LeadTier,
    route: EscalationRoute, state: EscalationState, decidedOn: Day? = nil, reason: String
  ) {
    self.id = id
    self.investigationID = investigationID
    self.raisedOn = raisedOn
    self.fromTier = fromTier
    self.toTier = toTier
    self.route = route
    self.state = state
    self.decidedOn = decidedOn
    self.reason = reason
  }
}

extension Escalation {
  /// Whether no answer has come yet: it is proposed, and not accepted, declined or withdrawn.
  public var isOpen: Bool { state == .proposed }

  /// Days from the proposal to the decision, or to `day` while there is none.
  public func daysTaken(asAt day: Day) -> Int { (decidedOn ?? day) - raisedOn }
}
