/// The definition of one level of the priority grid.
///
/// Source: table `priority_level` of the export. The official meaning of P1 to P4 is not public.
public struct PriorityDefinition: Hashable, Sendable {
  /// The level.
  public let level: PriorityLevel

  /// The name of the level.
  public let name: String

  /// The text that says which investigations belong to the level.
  public let meaning: String

  /// The owner of investigations of this level.
  public let owner: String

  /// Days between reviews, 0 or more; 0 means at each meeting: column `review_days`.
  public let reviewDays: Int

  /// Whether this is a local working definition and not a published one.
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
