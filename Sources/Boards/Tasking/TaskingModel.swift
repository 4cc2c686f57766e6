import Sheets
import SnapshotStore
import ThreatDomain

/// Cases that wait for take-up, escalations, their answers, and linked investigations.
struct TaskingModel: Equatable, Sendable {
  /// A force and the cases sent to it.
  struct ForceCases: Equatable, Sendable {
    let id: String
    let name: String
    /// The number of cases that the force has neither taken up nor declined, from any month.
    let casesWaiting: Int
    /// The days since the oldest of these cases was sent.
    let oldestDays: Int?
    /// The take-up of the cases sent in the twelve months.
    let takeUp: TakeUp
  }

  /// An escalation and its investigation.
  struct Escalated: Equatable, Sendable {
    let entry: GridEntry
    let escalation: Escalation
  }

  /// An investigation that its own data recommends for escalation.
  struct ToEscalate: Equatable, Sendable {
    let entry: GridEntry
    let needs: [EscalationNeed]
    let step: TaskingBody
    /// The last answer to an escalation of the investigation; `nil` where there is none.
    let lastAnswer: Escalation?
  }

  /// An investigation that moved from one lead body to another.
  struct HandedOn: Equatable, Sendable {
    let entry: GridEntry
    let handOffs: HandOffs
  }

  /// An investigation that other bodies share.
  struct Linked: Equatable, Sendable {
    let entry: GridEntry
    /// The open investigations of the same series that another body leads.
    let others: [Investigation]
    let forceCount: Int
  }

  let asAt: Day
  let months: ClosedRange<Month>
  /// The cases without an answer, oldest first.
  let casesWaiting: [Dissemination]
  /// The forces with most waiting cases first; equal ones by their oldest case.
  let forces: [ForceCases]
  /// Escalations without an answer, oldest first.
  let escalationsWaiting: [Escalated]
  /// Answered escalations, the newest answer first.
  let escalationsAnswered: [Escalated]
  /// The investigations recommended for escalation: the highest tier first, then by level, then the
  /// largest loss.
  let toEscalate: [ToEscalate]
  /// The open investigations that moved between lead bodies, most hand-offs first.
  let handedOn: [HandedOn]
  /// The number of open investigations.
  let openCount: Int
  /// The open investigations that are linked.
  ///
  /// First come those of a series that several bodies lead, series by series. Then come those that
  /// touch more than one force.
  let linked: [Linked]
  let limits: TimeLimits
  /// What the scope asks of others and others of it; open ones first.
  let requests: [Request]

  init(_ records: TaskingRecords, names: CodeNames, asAt day: Day, since baseline: Day) {
    let entries = TaskingModel.entries(records, asAt: day, since: baseline)
    let open = entries.filter { $0.investigation.status != .closed }
    let byID = Dictionary(entries.map { ($0.investigation.id, $0) }) { first, _ in first }
    let escalated = records.escalations.filter { $0.raisedOn <= day }.compactMap { escalation in
      byID[escalation.investigationID].map { Escalated(entry: $0, escalation: escalation) }
    }
    asAt = day
    months = records.months
    casesWaiting = records.cases
    forces = TaskingModel.forces(records, names, asAt: day)
    escalationsWaiting = escalated.filter {
      $0.escalation.isOpen && $0.entry.investigation.status != .closed
    }
    escalationsAnswered = escalated.filter { !$0.escalation.isOpen }.sorted { left, right in
      let (one, other) = (left.escalation, right.escalation)
      return (one.decidedOn ?? one.raisedOn, one.id) > (other.decidedOn ?? other.raisedOn, other.id)
    }
    toEscalate = TaskingModel.toEscalate(open, escalated, records, names)
    handedOn = TaskingModel.handedOn(open, records)
    openCount = open.count
    linked = TaskingModel.linked(open, records)
    limits = records.limits
    requests = records.requests
  }

  /// How many of ``escalationsWaiting`` are past the day for their answer.
  var escalationsLate: Int {
    escalationsWaiting.count { $0.escalation.isLate(asAt: asAt, under: limits) }
  }

  /// The investigations on the board that may be shared only under conditions, in order of id.
  var underConditions: [Investigation] {
    let entries =
      (escalationsWaiting + escalationsAnswered).map(\.entry) + toEscalate.map(\.entry)
      + handedOn.map(\.entry)
      + linked.map(\.entry)
    let all = entries.map(\.investigation) + linked.flatMap(\.others)
    let byID = Dictionary(
      all.filter { $0.handling == .conditions }.map { ($0.id, $0) }
    ) { $1 }
    return byID.values.sorted { $0.id < $1.id }
  }

  var takeUp: TakeUp { forces.map(\.takeUp).reduce(.none, +) }
}
