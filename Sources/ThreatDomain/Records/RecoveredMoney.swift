/// Money taken from suspects in an investigation, and what of it goes back to victims.
///
/// Source: columns of table `investigation`; `nil` where a sum is not known, which is not zero.
public struct RecoveredMoney: Hashable, Sendable {
  /// Assets that a court restrained: column `restrained_pence`.
  public let restrained: Pence?
  /// Assets that were forfeited: column `forfeited_pence`.
  public let forfeited: Pence?
  /// Assets that can go back to victims: column `repatriable_pence`.
  public let repatriable: Pence?
  /// What was paid back to victims: column `compensated_pence`.
  public let compensated: Pence?

  /// Creates the value from its columns.
  public init(restrained: Pence?, forfeited: Pence?, repatriable: Pence?, compensated: Pence?) {
    self.restrained = restrained
    self.forfeited = forfeited
    self.repatriable = repatriable
    self.compensated = compensated
  }

  /// Nothing is known.
  public static let none = RecoveredMoney(
    restrained: nil, forfeited: nil, repatriable: nil, compensated: nil)
}
