import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The signs beside an investigation, the same on every board.
extension GridMark {
  /// At most five cells: `!own`, `!41d`, `!dec`, `!4P`, `+P3`, `new`, `esc`.
  package var sign: String {
    switch self {
    case .ownerless: "!own"
    case .stalled(let days): "!\(days)d"
    case .decisionOverdue: "!dec"
    case .plansMissing: "!4P"
    case .movedUp(let from): "+\(from.rawValue)"
    case .movedDown(let from): "-\(from.rawValue)"
    case .new: "new"
    case .escalated: "esc"
    }
  }

  /// The role that gives the mark its colour.
  package var role: Role {
    switch self {
    case .ownerless, .decisionOverdue: .alert
    case .stalled, .plansMissing: .warning
    case .movedUp, .new: .up
    case .movedDown: .down
    case .escalated: .heading
    }
  }

  /// Whether the meeting needs to act on it.
  var isWorry: Bool {
    switch self {
    case .ownerless, .stalled, .decisionOverdue: true
    case .plansMissing, .movedUp, .movedDown, .new, .escalated: false
    }
  }

  /// The mark in words for a voice: `no activity for 41 days`.
  func spoken(_ words: Words) -> String {
    switch self {
    case .ownerless: words[.value(.noOwner)]
    case .stalled(let days): words.say.noActivity(for: days)
    case .decisionOverdue: words[.legend(.decisionOverdue)]
    case .plansMissing(let strands): words.say.noPlan(under: strands)
    case .movedUp(let from): words.say.movedUp(from: from)
    case .movedDown(let from): words.say.movedDown(from: from)
    case .new: words[.value(.new)]
    case .escalated: words[.tasking(.escalationAwaiting)]
    }
  }

  /// The marks as a field of a table; missing where there are none.
  static func field(_ marks: [GridMark], _ words: Words) -> Field {
    marks.isEmpty ? .none() : beside(marks, words)
  }

  /// The marks after a name; an empty field where there are none.
  static func beside(_ marks: [GridMark], _ words: Words) -> Field {
    guard !marks.isEmpty else { return .empty }
    let runs = marks.enumerated().flatMap { position, mark in
      (position > 0 ? [TextRun(" ")] : []) + [TextRun(SafeText(mark.sign), role: mark.role)]
    }
    return Field(
      runs, raw: .text(marks.map(\.sign).joined(separator: " ")),
      spoken: marks.map { $0.spoken(words) }.joined(separator: ", "))
  }

  static func legend(_ rules: PriorityRules, _ words: Words) -> [LegendEntry] {
    [
      LegendEntry("!own", words[.value(.noOwner)]),
      LegendEntry("!\(rules.stalledAfterDays)d", words[.legend(.daysWithoutActivity)]),
      LegendEntry("!dec", words[.legend(.decisionOverdue)]),
      LegendEntry("!4P", words[.grid(.noPlan)]),
      LegendEntry("+P3 -P3", words[.legend(.movedFromLevel)]),
      LegendEntry("esc", words[.tasking(.escalationAwaiting)]),
    ]
  }
}
