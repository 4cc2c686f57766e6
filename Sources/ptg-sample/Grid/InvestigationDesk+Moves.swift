import ThreatDomain

/// The moves that led investigations to their present level.
extension InvestigationDesk {
  /// Adds the moves backwards from today's level, so that they end at that level.
  mutating func move(_ investigation: inout Investigation) {
    let (opened, end) = (investigation.opened, investigation.end)
    var days: [Day] = []
    let isOld = end - opened > 70
    if isOld, chance.chance(0.22) {
      days.append(chance.day(opened + 20, end - 44).nextOfficeDay)
    }
    if isOld, investigation.closed == nil, chance.chance(0.09) {
      days.append(chance.day(SampleDays.lastMeeting + 1, end - 1).nextOfficeDay)
    }
    var levels = [investigation.level]
    for _ in days { levels.insert(neighbour(of: levels[0]), at: 0) }
    var moves = [Investigation.Move(day: opened, from: nil, to: levels[0])]
    for (position, day) in days.enumerated() {
      moves.append(Investigation.Move(day: day, from: levels[position], to: levels[position + 1]))
    }
    investigation.moves = moves
    investigation.levelSince = days.last ?? opened
  }

  /// A neighbouring level, more often a lower one, because most moves are upward.
  private mutating func neighbour(of level: PriorityLevel) -> PriorityLevel {
    let below = chance.chance(0.65)
    return switch level {
    case .p1: .p2
    case .p2: below ? .p3 : .p1
    case .p3: below ? .p4 : .p2
    case .p4: .p3
    }
  }
}
