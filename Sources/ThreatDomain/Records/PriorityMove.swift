/// A change of an investigation's level on the priority grid.
///
/// Source: table `priority_move` of the export.
public struct PriorityMove: Hashable, Sendable {
  /// Column `move_id`.
  public let id: String

  /// The investigation that moved.
  public let investigationID: String

  /// When it moved.
  public let movedOn: Day

  /// The level before; missing where it entered the grid.
  public let fromLevel: PriorityLevel?

  /// The level after.
  public let toLevel: PriorityLevel

  /// Why, as recorded.
  public let reason: String

  /// Creates the record from its columns.
  public init(
    id: String, investigationID: String, movedOn: Day, fromLevel: PriorityLevel? = nil,
    toLevel: PriorityLevel, reason: String
  ) {
    self.id = id
    self.investigationID = investigationID
    self.movedOn = movedOn
    self.fromLevel = fromLevel
    self.toLevel = toLevel
    self.reason = reason
  }
}

extension PriorityMove {
  /// Whether it moved towards P1; `false` where it entered the grid.
  public var isUp: Bool { fromLevel.map { toLevel < $0 } ?? false }

  /// Whether it moved towards P4; `false` where it entered the grid.
  public var isDown: Bool { fromLevel.map { toLevel > $0 } ?? false }
}
