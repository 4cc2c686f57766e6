import ThreatDomain

/// At which level investigations stood on an earlier day.
struct LevelHistory: Sendable {
  private let moves: [String: [PriorityMove]]

  init(_ moves: [PriorityMove]) {
    let sorted = moves.sorted { ($0.movedOn, $0.id) < ($1.movedOn, $1.id) }
    self.moves = Dictionary(grouping: sorted, by: \.investigationID)
  }

  /// The level at the end of the day; `nil` where it was opened or put on the grid later.
  ///
  /// Where no move is recorded up to then, the level that the next move left counts, and where
  /// none is recorded at all, the level of now.
  func level(of investigation: Investigation, at day: Day) -> PriorityLevel? {
    guard investigation.openedOn <= day else { return nil }
    let own = moves[investigation.id] ?? []
    if let last = own.last(where: { $0.movedOn <= day }) { return last.toLevel }
    guard let next = own.first else { return investigation.priority }
    return next.fromLevel
  }
}
