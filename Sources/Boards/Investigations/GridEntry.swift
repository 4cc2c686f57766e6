import Sheets
import ThreatDomain
import Wording

/// An investigation as it stands on the grid as at a day.
struct GridEntry: Equatable, Sendable {
  let investigation: Investigation
  let marks: [GridMark]
  /// What is known of its course, newest first.
  let events: [InvestigationEvent]
  /// Days since it was opened.
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

  /// Its own page.
  var place: Place { .investigation(investigation.id) }

  /// A figure of its record.
  func figure(_ asked: RecordFigure) -> Figure { .record(asked, id: investigation.id) }

  /// Whether it has no owner, has stalled, or waits for an overdue decision.
  var needsMeeting: Bool { marks.contains(where: \.isWorry) }

  var isOwnerless: Bool { marks.contains(.ownerless) }

  /// Days since its last activity, where it has stalled.
  var stalledDays: Int? {
    for case .stalled(let days) in marks { return days }
    return nil
  }

  /// Days since its decision was due, where that is overdue.
  var overdueDays: Int? {
    for case .decisionOverdue(let days) in marks { return days }
    return nil
  }

  /// The 4Ps under which it needs a plan and has none.
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

  /// Whether somebody wants a decision, due or not yet.
  var wantsDecision: Bool {
    investigation.decisionWanted != nil || investigation.decisionDue != nil
  }

  /// The order in a cell: what needs the meeting, then the largest loss.
  func comes(before other: GridEntry) -> Bool {
    if needsMeeting != other.needsMeeting { return needsMeeting }
    if investigation.loss != other.investigation.loss {
      return investigation.loss > other.investigation.loss
    }
    return investigation.id < other.investigation.id
  }
}
