import MeetingJournal
import ThreatDomain
import Wording

/// Makes the matter of an event from what is typed.
extension EntryForm {
  /// - Parameter now: The moment at which a meeting is opened.
  /// - Throws: The first field that cannot be taken as it is.
  package func matter(_ context: EntryContext, now: Timestamp) throws(EntryFault) -> Matter {
    let reader = EntryReader(form: self, context: context)
    let key = item?.key ?? ""
    switch kind {
    case .decision: return .decision(try reader.decision)
    case .action: return .action(try reader.action)
    case .note:
      let isRaised =
        typed(.raised) == nil ? false : try reader.choice(.raised, YesOrNo.self) == .yes
      return .note(Matter.Note(text: reader.text(.text), isRaised: isRaised))
    case .priority:
      return .priority(
        Matter.Priority(
          threat: key, old: context.threat?.agreedPriority,
          new: try reader.choice(.new, AgreedPriority.self), rationale: reader.text(.rationale),
          validTo: try reader.day(.validTo)))
    case .level:
      return .level(
        Matter.Level(
          operation: key, from: context.investigation?.priority,
          to: try reader.choice(.new, PriorityLevel.self), ground: reader.text(.ground)))
    case .owner:
      return .owner(
        Matter.Owner(
          item: item ?? ItemKey(table: "", key: ""), old: context.owner, new: reader.text(.new)))
    case .escalation: return .escalation(try reader.escalation(of: key))
    case .answer:
      return .answer(
        Matter.Answer(
          dissemination: key, reply: try reader.choice(.reply, Matter.Answer.Reply.self),
          on: try reader.neededDay(.onDay), reason: typed(.reason)))
    case .tasking:
      return .tasking(
        Matter.Tasking(
          to: try reader.neededBody(.toBody), wanted: reader.text(.wanted),
          answerBy: try reader.day(.answerBy)))
    case .claim: return .claim(try reader.claim(of: item))
    case .activity: return .activity(try reader.activity(for: item))
    case .gap:
      return .gap(
        Matter.Gap(
          scope: try reader.neededBody(.toBody), name: reader.text(.capabilityName),
          missing: reader.text(.missing), blocks: item?.table == "threat" ? key : nil))
    case .ask:
      return .ask(
        Matter.Ask(
          requirement: reader.text(.requirement), to: reader.text(.toBody),
          due: try reader.day(.due)))
    case .query: return .query(Matter.Query(figure: figure?.name ?? "", why: reader.text(.why)))
    case .meeting: return .meeting(try reader.meeting(at: now))
    case .attendance: return .attendance(try reader.attendance)
    case .score:
      if let scoring = context.scoring { return .score(try reader.score(scoring)) }
      throw EntryFault(field: .rationale, text: context.words[.journal(.noScoreModel)])
    case .discussed, .returned:
      throw EntryFault(field: .text, text: context.words[.journal(.nothingToWrite)])
    }
  }
}

/// An answer to a question.
private enum YesOrNo: String, Vocabulary {
  case no, yes
}

extension EntryReader {
  fileprivate var decision: Matter.Decision {
    get throws(EntryFault) {
      Matter.Decision(
        text: text(.text), rationale: optional(.rationale), refused: list(.refused),
        decidedBy: optional(.decidedBy) ?? context.words[.board(.meeting)],
        dissent: optional(.dissent), reviewOn: try day(.reviewOn))
    }
  }

  fileprivate var action: Matter.Action {
    get throws(EntryFault) {
      var force: String?
      if case .force(let id) = try body(.ownerForce) { force = id }
      return Matter.Action(
        text: text(.text), ownerRole: optional(.ownerRole), ownerForce: force,
        due: try day(.due),
        state: optional(.state) == nil ? .open : try choice(.state, Matter.Action.State.self),
        evidence: optional(.evidence))
    }
  }

  fileprivate func escalation(of operation: String) throws(EntryFault) -> Matter.Escalation {
    Matter.Escalation(
      operation: operation, from: context.investigation?.leadTier ?? .local,
      to: try choice(.toTier, LeadTier.self), route: try choice(.route, EscalationRoute.self),
      ask: text(.wanted), answerDue: try day(.answerDue))
  }

  fileprivate func claim(of item: ItemKey?) throws(EntryFault) -> Matter.Claim {
    Matter.Claim(
      day: try neededDay(.onDay), target: item, strand: try choice(.strand, Strand.self),
      tactic: text(.tactic), grade: try choice(.grade, DisruptionGrade.self),
      evidence: optional(.evidence))
  }

  fileprivate func activity(for item: ItemKey?) throws(EntryFault) -> Matter.Activity {
    Matter.Activity(
      subjectKind: item.flatMap { PlanSubject(rawValue: $0.table) } ?? .threat,
      subjectID: item?.key ?? "", strand: try choice(.strand, Strand.self), what: text(.text),
      leadRole: optional(.leadRole), due: try day(.due))
  }

  fileprivate func meeting(at now: Timestamp) throws(EntryFault) -> Matter.Meeting {
    Matter.Meeting(
      region: context.meeting?.region ?? context.region ?? "", date: try neededDay(.date),
      chairRole: text(.chairRole), opened: context.meeting?.opened ?? now,
      quorum: optional(.quorum) == nil
        ? context.meeting?.quorum ?? 1 : try number(.quorum), venue: optional(.venue),
      lastMinutes: optional(.lastMinutes) == nil
        ? nil : try choice(.lastMinutes, Matter.Meeting.LastMinutes.self),
      next: try day(.next), ended: context.meeting?.ended)
  }

  fileprivate var attendance: Matter.Attendance {
    get throws(EntryFault) {
      var force: String?
      if case .force(let id) = try body(.force) { force = id }
      return Matter.Attendance(
        role: text(.role), force: force,
        presence: try choice(.presence, Matter.Attendance.Presence.self),
        conflict: optional(.conflict))
    }
  }
}
