import Wording

/// The weight of a change for the meeting, the heaviest first.
///
/// Source: meeting.md, "The board (9) and the keys": board 0 lists moves of level, escalations, the
/// ten and signals, in this order, before it goes by date.
enum ChangeWeight: CaseIterable, Sendable {
  case levels, escalations, ten, signals, other

  /// The kinds of each weight; a change of any other kind is of the last weight.
  private static let kinds: [(weight: ChangeWeight, kinds: Set<Change.Kind>)] = [
    (.levels, [.levelMove]),
    (.escalations, [.escalationRaised, .escalationAnswered, .centreAnswer]),
    (.ten, [.actorRank]),
    (.signals, [.signal]),
  ]

  var title: Term {
    switch self {
    case .levels: .changes(.changeLevels)
    case .escalations: .changes(.escalations)
    case .ten: .changes(.changeTen)
    case .signals: .changes(.changeSignals)
    case .other: .changes(.otherChanges)
    }
  }
}

extension Change {
  /// The weight of the heaviest kind that the change counts under.
  var weight: ChangeWeight {
    ChangeWeight.of(kinds)
  }
}

extension ChangeWeight {
  fileprivate static func of(_ found: [Change.Kind]) -> ChangeWeight {
    kinds.first { !$0.kinds.isDisjoint(with: found) }?.weight ?? .other
  }
}
