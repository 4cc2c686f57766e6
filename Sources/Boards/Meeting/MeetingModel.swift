import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// What calls for the group, item by item, in the order of the design of the meeting.
struct MeetingModel: Sendable {
  /// Why something is on the agenda.
  enum Cause: String, CaseIterable, Sendable {
    case actionDue = "action_due"
    case refused
    case conflict
    case noOwner = "no_owner"
    case stalled
    case decisionOverdue = "decision_overdue"
    case lateAnswer = "late_answer"
    case newInTen = "new_in_ten"
    case signal
    case staleScore = "stale_score"
    case gapRaisedAgain = "gap_raised_again"
    case commitmentDue = "commitment_due"
    case raisedAgain = "raised_again"
  }

  struct Item: Equatable, Sendable {
    let cause: Cause
    /// What tells items of one cause apart: the key of a record or an entry.
    let about: String
    /// What the agenda calls it.
    let what: String
    /// Whether that is free text, which the safe view keeps back.
    var isFreeText = false
    let opens: Place?
    /// The day by which something is or was due; `nil` where no day is set.
    let due: Day?
    /// Why the centre refused or declined it: free text, which the safe view keeps back.
    var because: String?
    /// How the centre answered; `nil` for what is no answer to what went up.
    var standing: SentStanding?
  }

  let agenda: [Item]
  let openActions: [JournalThread]
  let overdueActions: [JournalThread]
  let decisionsDue: [JournalThread]
  /// The decisions of the open meeting, else of the last one, and those made since.
  let decisions: [JournalThread]
  let openMeeting: MeetingRecord?
  /// The closed meetings, the newest first.
  let closedMeetings: [MeetingRecord]
  /// The ids of the forces that nobody came for; `nil` where no meeting is open.
  let absent: [String]?
  /// How many of them sent apologies.
  let excused: Int
  /// What went up and has no decision of the centre, oldest first.
  let waiting: [SentEntry]
  /// How many entries of closed meetings have not been sent up.
  let notSent: Int

  init(_ records: MeetingRecords, _ request: BoardRequest) {
    let state = records.journal?.state
    let today = records.asAt
    openActions = state?.openActions ?? []
    overdueActions = state?.overdueActions(asAt: today) ?? []
    decisionsDue = state?.decisionsDue(asAt: today) ?? []
    openMeeting = records.journal?.openMeeting(of: records.region)
    let meetings = records.journal?.meetings(of: records.region) ?? []
    closedMeetings = meetings.filter { !$0.isOpen }.reversed()
    let last = openMeeting ?? closedMeetings.first
    decisions = (state?.threads ?? []).filter { thread in
      guard thread.decision != nil else { return false }
      guard let last else { return true }
      return thread.start.at >= last.meeting.opened
        || last.threads.contains { $0.root == thread.root }
    }
    absent = openMeeting?.absent(of: records.forces)
    excused = openMeeting?.excused(of: records.forces).count ?? 0
    let sent = SentEntry.list(records, request)
    waiting = SentEntry.waiting(sent)
    notSent = SentEntry.notSent(from: closedMeetings, request)
    agenda =
      MeetingModel.actions(overdueActions, records.names, request.words)
      + MeetingModel.answers(sent, records, closedMeetings, request.words)
      + MeetingModel.investigations(records) + MeetingModel.lateAnswers(records)
      + MeetingModel.newInTen(records) + MeetingModel.signals(records, request.words)
      + MeetingModel.staleScores(records) + MeetingModel.gaps(records)
      + MeetingModel.commitments(records) + MeetingModel.raisedAgain(records)
  }

  private static func actions(
    _ threads: [JournalThread], _ names: CodeNames, _ words: Words
  ) -> [Item] {
    threads.map { thread in
      Item(
        cause: .actionDue, about: thread.root.description,
        what: words.text(of: thread.current.matter, names), isFreeText: true,
        opens: thread.place, due: thread.action?.due)
    }
  }

  private static func investigations(_ records: MeetingRecords) -> [Item] {
    let rules = records.limits.priorityRules
    let entries = records.investigations.map { investigation in
      GridEntry(
        investigation, marks: rules.marks(of: investigation, asAt: records.asAt),
        asAt: records.asAt)
    }
    func items(
      _ cause: Cause, due: (Investigation) -> Day? = { _ in nil },
      where isMeant: (GridEntry) -> Bool
    ) -> [Item] {
      entries.filter(isMeant).map(\.investigation).map {
        Item(
          cause: cause, about: $0.id, what: $0.onAgenda, opens: .investigation($0.id),
          due: due($0))
      }
    }
    return items(.noOwner, where: \.isOwnerless)
      + items(.stalled) { $0.stalledDays != nil }
      + items(.decisionOverdue, due: \.decisionDue) { $0.overdueDays != nil }
  }

  private static func lateAnswers(_ records: MeetingRecords) -> [Item] {
    records.waiting.filter { $0.isLate(asAt: records.asAt, under: records.limits) }.map { sent in
      Item(
        cause: .lateAnswer, about: sent.id,
        what: "\(sent.id) \(records.names.name(of: sent.recipient))",
        opens: .dissemination(sent.id), due: sent.takeUpDue(under: records.limits))
    }
  }

  private static func newInTen(_ records: MeetingRecords) -> [Item] {
    ten(of: records, .newInTen) { actor in
      records.scored.rankBefore(of: actor.id).map { $0 > 10 } ?? true
    }
  }

  private static func staleScores(_ records: MeetingRecords) -> [Item] {
    ten(of: records, .staleScore) { actor in
      if case .scored(_, let isStale)? = records.scored.states[actor.id] { isStale } else { false }
    }
  }

  private static func ten(
    of records: MeetingRecords, _ cause: Cause, where isMeant: (Actor) -> Bool
  ) -> [Item] {
    records.actors.filter { actor in
      records.scored.ranking.rank(of: actor.id).map { $0 <= 10 } ?? false
    }.filter(isMeant).map {
      Item(cause: cause, about: $0.id, what: $0.name, opens: .actor($0.id), due: nil)
    }
  }

  /// The threats whose month is more than chance.
  private static func signals(_ records: MeetingRecords, _ words: Words) -> [Item] {
    records.threats.filter(\.trend.isSignal).map {
      Item(
        cause: .signal, about: $0.threat.id, what: $0.name(words), opens: .threat($0.threat.id),
        due: nil)
    }
  }

  private static func raisedAgain(_ records: MeetingRecords) -> [Item] {
    records.investigations.compactMap { investigation in
      records.raisedAgain[investigation.id].map { declined in
        Item(
          cause: .raisedAgain, about: investigation.id, what: investigation.onAgenda,
          opens: .investigation(investigation.id), due: declined.day, because: declined.reason)
      }
    }
  }

  private static func gaps(_ records: MeetingRecords) -> [Item] {
    records.gaps.filter { $0.timesRaised > 1 }.map {
      Item(
        cause: .gapRaisedAgain, about: $0.id,
        what: "\($0.name), \(records.names.name(of: $0.scope))",
        opens: .capability($0.id), due: nil)
    }
  }

  /// The commitments that are due within 90 days.
  private static func commitments(_ records: MeetingRecords) -> [Item] {
    records.commitments.compactMap { commitment in
      guard commitment.isOpen, let month = commitment.dueMonth,
        month.lastDay <= records.asAt + 90
      else { return nil }
      return Item(
        cause: .commitmentDue, about: commitment.id, what: commitment.text, opens: nil,
        due: month.lastDay)
    }
  }
}

extension Investigation {
  /// The operation and its level, as an agenda names it.
  fileprivate var onAgenda: String { "\(operation) \(priority.rawValue)" }
}

extension MeetingModel {
  /// The time that the meeting took for an item; `nil` where it is not done with it.
  func discussed(_ item: Item) -> DiscussedItem? {
    openMeeting?.discussed(item.cause.rawValue, item.about)
  }

  /// How many items of the agenda the open meeting is done with.
  var done: Int { agenda.count { discussed($0) != nil } }
}

extension MeetingModel.Cause {
  var term: Term {
    switch self {
    case .actionDue: .journal(.agendaActionDue)
    case .refused: .centre(.refused)
    case .conflict: .centre(.conflict)
    case .noOwner: .journal(.agendaNoOwner)
    case .stalled: .journal(.agendaStalled)
    case .decisionOverdue: .journal(.agendaOverdue)
    case .lateAnswer: .journal(.agendaLateAnswer)
    case .newInTen: .journal(.agendaNewInTen)
    case .signal: .journal(.agendaSignal)
    case .staleScore: .journal(.agendaStaleScore)
    case .gapRaisedAgain: .journal(.agendaGap)
    case .commitmentDue: .journal(.agendaCommitment)
    case .raisedAgain: .journal(.agendaAgain)
    }
  }
}
