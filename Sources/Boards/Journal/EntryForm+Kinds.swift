import MeetingJournal
import ThreatDomain
import Wording

/// The fields of each kind of event, in the order in which they are asked for.
///
/// A new kind is one case here and one in ``EntryForm/matter(_:)``.
extension EntryForm {
  static func fields(of kind: Matter.Kind, _ scoring: Scoring? = nil) -> [EntryField] {
    switch kind {
    case .decision:
      [
        .init(.text, .journal(.decision), isAsked: true),
        .init(.rationale, .journal(.rationale), isAsked: true),
        .init(.decidedBy, .journal(.decidedBy), .role),
        .init(.refused, .journal(.refused)), .init(.dissent, .journal(.dissent)),
        .init(.reviewOn, .journal(.reviewOn), .day(isAhead: true)),
      ]
    case .action:
      [
        .init(.text, .journal(.action), isAsked: true),
        .init(.ownerRole, .journal(.ownerRole), .role, isAsked: true),
        .init(.due, .journal(.due), .day(isAhead: true), isAsked: true),
        .init(.ownerForce, .journal(.ownerForce), .body(isForce: true)),
        .init(.state, .column(.status), of: Matter.Action.State.self, isAsked: false) { $0.term },
        .init(.evidence, .journal(.evidence)),
      ]
    case .note:
      [
        .init(.text, .journal(.note), isAsked: true),
        .init(.raised, .journal(.raised), yesOrNo),
      ]
    case .priority:
      [
        .init(.new, .journal(.newPriority), of: AgreedPriority.self) { $0.term },
        .init(.rationale, .journal(.rationale), isAsked: true),
        .init(.validTo, .journal(.validTo), .day(isAhead: true)),
      ]
    case .level:
      [
        .init(.new, .journal(.newLevel), .choice(levels), isAsked: true),
        .init(.ground, .journal(.ground), isAsked: true),
      ]
    case .owner: [.init(.new, .journal(.newOwner), .role, isAsked: true)]
    case .escalation: escalation
    case .answer:
      [
        .init(.reply, .journal(.reply), of: Matter.Answer.Reply.self) { $0.term },
        .init(.onDay, .journal(.onDay), .day(isAhead: false), isAsked: true),
        .init(.reason, .journal(.reason)),
      ]
    case .tasking:
      [
        .init(.toBody, .journal(.toBody), .body(isForce: false), isAsked: true),
        .init(.wanted, .journal(.wanted), isAsked: true),
        .init(.answerBy, .journal(.answerBy), .day(isAhead: true), isAsked: true),
      ]
    case .claim: claim
    case .activity:
      [
        .init(.strand, .journal(.strand), of: Strand.self) { $0.term },
        .init(.text, .journal(.what), isAsked: true),
        .init(.leadRole, .journal(.leadRole), .role, isAsked: true),
        .init(.due, .journal(.due), .day(isAhead: true), isAsked: true),
      ]
    case .gap:
      [
        .init(.toBody, .journal(.whoseGap), .body(isForce: false), isAsked: true),
        .init(.capabilityName, .journal(.capabilityName), isAsked: true),
        .init(.missing, .journal(.missing), isAsked: true),
      ]
    case .ask:
      [
        .init(.requirement, .journal(.requirement), isAsked: true),
        .init(.toBody, .journal(.toBody), isAsked: true),
        .init(.due, .journal(.due), .day(isAhead: true), isAsked: true),
      ]
    case .query: [.init(.why, .journal(.why), isAsked: true)]
    case .meeting:
      [
        .init(.date, .journal(.date), .day(isAhead: false), isAsked: true),
        .init(.chairRole, .journal(.chairRole), .role, isAsked: true),
        .init(.quorum, .journal(.quorum), .number, isAsked: true),
        .init(.venue, .journal(.venue), isAsked: true),
        .init(
          .lastMinutes, .journal(.lastMinutes), of: Matter.Meeting.LastMinutes.self
        ) { $0.term },
        .init(.next, .journal(.nextMeeting), .day(isAhead: true), isAsked: true),
      ]
    case .attendance:
      [
        .init(.role, .journal(.role), .role, isAsked: true),
        .init(.force, .journal(.force), .body(isForce: true), isAsked: true),
        .init(.presence, .journal(.presence), of: Matter.Attendance.Presence.self) { $0.term },
        .init(.conflict, .journal(.conflict), isAsked: true),
      ]
    case .score: scoring?.fields ?? []
    // They are written by Space on the agenda and by `ptg journal return`, without a form.
    case .discussed, .returned: []
    }
  }

  private static var escalation: [EntryField] {
    [
      .init(.toTier, .journal(.toTier), of: LeadTier.self) { $0.term },
      .init(.route, .journal(.route), of: EscalationRoute.self) { $0.term },
      .init(.wanted, .journal(.wanted), isAsked: true),
      .init(.answerDue, .journal(.answerDue), .day(isAhead: true)),
    ]
  }

  private static var claim: [EntryField] {
    [
      .init(.onDay, .journal(.onDay), .day(isAhead: false), isAsked: true),
      .init(.strand, .journal(.strand), of: Strand.self) { $0.term },
      .init(.tactic, .journal(.tactic), isAsked: true),
      .init(.grade, .journal(.grade), of: DisruptionGrade.self) { $0.term },
      .init(.evidence, .journal(.evidence)),
    ]
  }

  private static let yesOrNo = EntryField.Kind.choice([
    .init(code: "no", term: .journal(.no)), .init(code: "yes", term: .journal(.yes)),
  ])

  private static let levels = PriorityLevel.allCases.map { level in
    EntryField.Option(code: level.rawValue, term: nil)
  }
}

extension Matter.Answer.Reply {
  package var term: Term {
    switch self {
    case .takenUp: .journal(.takenUp)
    case .declined: .journal(.declined)
    case .outcome: .journal(.outcome)
    }
  }
}

extension Matter.Attendance.Presence {
  package var term: Term {
    switch self {
    case .present: .journal(.present)
    case .deputy: .journal(.deputy)
    case .apologies: .journal(.apologies)
    case .absent: .journal(.absent)
    }
  }
}

extension Matter.Action.State {
  package var term: Term {
    switch self {
    case .open: .journal(.open)
    case .done: .journal(.done)
    case .notAccepted: .journal(.notAccepted)
    }
  }
}

extension Matter.Kind {
  package var term: Term {
    switch self {
    case .meeting: .journal(.meeting)
    case .attendance: .journal(.attendance)
    case .decision: .journal(.decision)
    case .action: .journal(.action)
    case .priority: .journal(.priority)
    case .owner: .journal(.owner)
    case .level: .journal(.level)
    case .escalation: .journal(.escalation)
    case .answer: .journal(.answer)
    case .tasking: .journal(.tasking)
    case .claim: .journal(.claim)
    case .activity: .journal(.activity)
    case .gap: .journal(.gap)
    case .score: .journal(.score)
    case .ask: .journal(.ask)
    case .query: .journal(.query)
    case .note: .journal(.note)
    case .discussed: .journal(.agendaDone)
    case .returned: .exchange(.sentUp)
    }
  }

  /// The kinds that can be written on a record of the table, the usual ones first.
  package static func kinds(on table: String?) -> [Matter.Kind] {
    let any: [Matter.Kind] = [.decision, .action, .note, .query, .tasking, .ask]
    switch table {
    case "threat": return any + [.priority, .owner, .activity, .gap, .score]
    case "investigation": return any + [.level, .owner, .escalation, .claim, .activity]
    case "actor": return any + [.owner, .claim, .activity, .score]
    case "dissemination": return any + [.answer]
    case "region", "force", "capability": return any + [.gap]
    case nil: return any + [.gap, .claim]
    default: return any
    }
  }
}
