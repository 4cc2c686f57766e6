/// What a level of the priority grid means, as data.
///
/// Source: table `priority_level` of the export. What P1 to P4 mean is not public.
public struct PriorityDefinition: Hashable, Sendable {
  /// The level.
  public let level: PriorityLevel

  /// Its name.
  public let name: String

  /// What puts an investigation there.
  public let meaning: String

  /// Who owns investigations of this level.
  public let owner: String

  /// Days between reviews, 0 or more; 0 means at each meeting: column `review_days`.
  public let reviewDays: Int

  /// Whether it is a working definition rather than a published one.
  public let isLocalDefinition: Bool

  /// Creates the record from its columns.
  public init(
    level: PriorityLevel, name: String, meaning: String, owner: String, reviewDays: Int,
    isLocalDefinition: Bool
  ) {
    self.level = level
    self.name = name
    self.meaning = meaning
    self.owner = owner
    self.reviewDays = reviewDays
    self.isLocalDefinition = isLocalDefinition
  }
}
