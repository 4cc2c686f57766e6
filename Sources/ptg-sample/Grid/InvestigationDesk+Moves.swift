import ThreatDomain

/// The moves that led investigations to their present level.
extension InvestigationDesk {
  /// Adds the moves backwards from today's level, so that they end at that level.
  mutating func move(_ investigation: inout Investigation) {
    let (opened, asAt) = (investigation.opened, SampleDays.asAt)
    var days: [Day] = []
    let isOld = asAt - opened > 60
    if isOld, chance.chance(0.22) { days.append(chance.day(opened + 20, asAt - 40)) }
    if isOld, chance.chance(0.09) { days.append(chance.day(SampleDays.lastMeeting + 1, asAt - 1)) }
    var levels = [investigation.level]
    for _ in days { levels.insert(neighbour(of: levels[0]), at: 0) }
    var moves = [
      Investigation.Move(day: opened, from: nil, to: levels[0], reason: "New on the grid")
    ]
    for (position, day) in days.enumerated() {
      let (from, to) = (levels[position], levels[position + 1])
      let reason = chance.pick(to < from ? reasonsUp : reasonsDown)
      moves.append(Investigation.Move(day: day, from: from, to: to, reason: reason))
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

  /// The rows of `priority_move`, earliest first.
  var moveRows: [[String]] {
    let moves = investigations.flatMap { investigation in
      investigation.moves.map { (investigation.id, $0) }
    }
    let inOrder = moves.enumerated().sorted {
      ($0.element.1.day, $0.offset) < ($1.element.1.day, $1.offset)
    }
    return inOrder.enumerated().map { number, item in
      let (investigation, move) = item.element
      return [
        sampleID("M", number + 1), investigation, move.day.description, move.from?.rawValue ?? "",
        move.to.rawValue, move.reason,
      ]
    }
  }
}

private let reasonsUp = [
  "Further victims identified in other forces", "Loss passed the level's threshold",
  "Link to an organised crime group confirmed", "Vulnerable victims among those identified",
]

private let reasonsDown = [
  "Assets secured and no further offending seen", "Main suspect charged; risk reduced",
  "Fewer victims than first reported", "Series split; this part is local",
]
