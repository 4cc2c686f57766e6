import Sheets
import ThreatDomain
import Wording

/// An investigation on the grid, as at one day.
struct GridEntry: Equatable, Sendable {
  let investigation: Investigation
  let marks: [GridMark]
  /// The known events of the investigation, newest first.
  let events: [InvestigationEvent]
  /// The days since the investigation was opened.
  let age: Int
  let daysSinceActivity: Int

  init(
    _ investigation: Investigation, marks: [GridMark], events: [InvestigationEvent] = [],
    asAt day: Day
  ) {
    self.investigation = investigation
    self.marks = marks
    self.events = events
    age = day - investigation.openedOn
    daysSinceActivity = day - investigation.lastActivityOn
  }

  /// The page of the investigation.
  var place: Place { .investigation(investigation.id) }

  /// What a figure of the investigation's record counts.
  func figure(_ asked: RecordFigure) -> Figure { .record(asked, id: investigation.id) }

  /// Whether the investigation has no owner, has stalled, or waits for an overdue decision.
  var needsMeeting: Bool { marks.contains(where: \.isWorry) }

  var isOwnerless: Bool { marks.contains(.ownerless) }

  /// The days since the last activity; `nil` where the investigation has not stalled.
  var stalledDays: Int? {
    for case .stalled(let days) in marks { return days }
    return nil
  }

  /// The days since the decision was due; `nil` where it is not overdue.
  var overdueDays: Int? {
    for case .decisionOverdue(let days) in marks { return days }
    return nil
  }

  /// The 4Ps under which the investigation needs a plan and has none.
  var missingPlans: [Strand] {
    for case .plansMissing(let strands) in marks { return strands }
    return []
  }

  /// Why it needs the meeting: an overdue decision before days without activity, then no owner.
  var worry: Words.Worry? {
    overdueDays.map { .overdue($0) } ?? stalledDays.map { .stalled($0) }
      ?? (isOwnerless ? .ownerless : nil)
  }

  var isNew: Bool { marks.contains(.new) }

  var isEscalated: Bool { marks.contains(.escalated) }

  var hasMoved: Bool { hasMovedUp || hasMovedDown }

  var hasMovedUp: Bool {
    for case .movedUp in marks { return true }
    return false
  }

  private var hasMovedDown: Bool {
    for case .movedDown in marks { return true }
    return false
  }

  /// Whether the investigation needs a decision, overdue or not.
  var wantsDecision: Bool {
    investigation.decisionWanted != nil || investigation.decisionDue != nil
  }

  /// The order in a cell: investigations that need the meeting first, then the largest loss.
  func comes(before other: GridEntry) -> Bool {
    if needsMeeting != other.needsMeeting { return needsMeeting }
    let (loss, others) = (investigation.loss ?? .zero, other.investigation.loss ?? .zero)
    if loss != others { return loss > others }
    return investigation.id < other.investigation.id
  }
}
