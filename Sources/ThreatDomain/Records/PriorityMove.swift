/// A change of an investigation's level on the priority grid.
///
/// Source: table `priority_move` of the export.
public struct PriorityMove: Hashable, Sendable {
  /// Column `move_id`.
  public let id: String

  /// The investigation that moved.
  public let investigationID: String

  /// The day of the move.
  public let movedOn: Day

  /// The level before the move; `nil` where the investigation entered the grid.
  public let fromLevel: PriorityLevel?

  /// The level after the move.
  public let toLevel: PriorityLevel

  /// The reason, as recorded.
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
  /// Whether the move was towards P1; `false` where the investigation entered the grid.
  public var isUp: Bool { fromLevel.map { toLevel < $0 } ?? false }

  /// Whether the move was towards P4; `false` where the investigation entered the grid.
  public var isDown: Bool { fromLevel.map { toLevel > $0 } ?? false }
}
