import Sheets
import Wording

/// The filter that shows only investigations with certain marks.
enum MarkFilter: String, BoardChoice {
  case all
  case marked
  case ownerless = "no-owner"
  case stalled, overdue
  case planless = "no-plan"
  case moved, escalated

  static let control = Control.marks
  static let usual = MarkFilter.all

  /// The name of the filter on the board.
  var title: Term {
    switch self {
    case .all: .grid(.allInvestigations)
    case .marked: .grid(.onlyMarked)
    case .ownerless: .value(.noOwner)
    case .stalled: .grid(.stalled)
    case .overdue: .legend(.decisionOverdue)
    case .planless: .grid(.planless)
    case .moved: .grid(.movedOrNew)
    case .escalated: .tasking(.escalationAwaiting)
    }
  }

  func takes(_ entry: GridEntry) -> Bool {
    switch self {
    case .all: true
    case .marked: !entry.marks.isEmpty
    case .ownerless: entry.isOwnerless
    case .stalled: entry.stalledDays != nil
    case .overdue: entry.overdueDays != nil
    case .planless: !entry.missingPlans.isEmpty
    case .moved: entry.hasMoved || entry.isNew
    case .escalated: entry.isEscalated
    }
  }
}
