import Sheets
import SnapshotStore
import ThreatDomain

/// What waits to be taken up, what goes up, what came back, and what several bodies hold.
struct TaskingModel: Equatable, Sendable {
  /// A force with the cases sent to it.
  struct ForceCases: Equatable, Sendable {
    let id: String
    let name: String
    /// Cases it has neither taken up nor declined, of any month.
    let casesWaiting: Int
    /// Days since the oldest of them was sent.
    let oldestDays: Int?
    /// What became of those sent in the twelve months.
    let takeUp: TakeUp
  }

  /// An escalation and the investigation it is about.
  struct Escalated: Equatable, Sendable {
    let entry: GridEntry
    let escalation: Escalation
  }

  /// An investigation that a higher tier should have by its own data.
  struct ToEscalate: Equatable, Sendable {
    let entry: GridEntry
    let needs: [EscalationNeed]
    let step: TaskingBody
    /// The last answer to an escalation of it.
    let lastAnswer: Escalation?
  }

  /// An investigation that changed hands.
  struct HandedOn: Equatable, Sendable {
    let entry: GridEntry
    let handOffs: HandOffs
  }

  /// An investigation that others share.
  struct Linked: Equatable, Sendable {
    let entry: GridEntry
    /// Open investigations of its series that another body leads.
    let others: [Investigation]
    let forceCount: Int
  }

  let asAt: Day
  let months: ClosedRange<Month>
  /// Oldest first.
  let casesWaiting: [Dissemination]
  /// Those with most cases waiting first, then the oldest case.
  let forces: [ForceCases]
  /// Escalations without an answer, oldest first.
  let escalationsWaiting: [Escalated]
  /// Answered escalations, the newest answer first.
  let escalationsAnswered: [Escalated]
  /// The highest tier first, then by level, then the largest loss.
  let toEscalate: [ToEscalate]
  /// Open investigations that changed hands, most often first.
  let handedOn: [HandedOn]
  /// How many open investigations there are.
  let openCount: Int
  /// Open investigations of a series that several bodies hold, series by series; then those that
  /// touch more than one force.
  let linked: [Linked]

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
  }

  /// Those named on the board that are shared only under conditions, each once, in order of id.
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
