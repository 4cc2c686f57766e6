import MeetingJournal
import ThreatDomain
import Wording

/// An entry that stands in the journal, opened again: what is saved takes its place.
extension EntryForm {
  /// - Parameter name: The name of the record that the entry is about.
  package init?(
    _ thread: JournalThread, named name: String?, scoring: Scoring? = nil, _ words: Words
  ) {
    guard let kind = thread.current.matter.knownKind else { return nil }
    let texts =
      EntryForm.texts(of: thread.current.matter, words).map { ($0.0.rawValue, $0.1) }
      + EntryForm.values(of: thread.current.matter)
    guard !texts.isEmpty else { return nil }
    self.init(
      kind, on: thread.current.item, named: name,
      draft: Dictionary(
        texts.compactMap { field, text in text.map { (field, $0) } },
        uniquingKeysWith: { first, _ in first }), scoring: scoring)
    supersedes = thread.current.id
    figure = thread.current.figure
  }

  /// The texts that make the matter again; empty for kinds that no form changes.
  private static func texts(
    of matter: Matter, _ words: Words
  ) -> [(EntryField.Name, String?)] {
    switch matter {
    case .decision(let decision):
      [
        (.text, decision.text), (.rationale, decision.rationale),
        (.decidedBy, decision.decidedBy), (.refused, decision.refused.joined(separator: "; ")),
        (.dissent, decision.dissent), (.reviewOn, decision.reviewOn?.description),
      ]
    case .action(let action):
      [
        (.text, action.text), (.ownerRole, action.ownerRole), (.due, action.due?.description),
        (.ownerForce, action.ownerForce), (.state, words[action.state.term]),
        (.evidence, action.evidence),
      ]
    case .note(let note):
      [(.text, note.text), (.raised, words[note.isRaised ? .journal(.yes) : .journal(.no)])]
    case .priority(let priority):
      [
        (.new, words[priority.new.term]), (.rationale, priority.rationale),
        (.validTo, priority.validTo?.description),
      ]
    case .level(let level): [(.new, level.to.rawValue), (.ground, level.ground)]
    case .owner(let owner): [(.new, owner.new)]
    case .query(let query): [(.why, query.why)]
    case .tasking(let tasking):
      [
        (.toBody, tasking.to.description), (.wanted, tasking.wanted),
        (.answerBy, tasking.answerBy?.description),
      ]
    case .ask(let ask):
      [(.requirement, ask.requirement), (.toBody, ask.to), (.due, ask.due?.description)]
    case .meeting(let meeting):
      [
        (.date, meeting.date.description), (.chairRole, meeting.chairRole),
        (.quorum, "\(meeting.quorum)"), (.venue, meeting.venue),
        (.lastMinutes, meeting.lastMinutes.map { words[$0.term] }),
        (.next, meeting.next?.description),
      ]
    case .escalation(let escalation):
      [
        (.toTier, words[escalation.to.term]), (.route, words[escalation.route.term]),
        (.wanted, escalation.ask), (.answerDue, escalation.answerDue?.description),
      ]
    case .answer(let answer):
      [
        (.reply, words[answer.reply.term]), (.onDay, answer.on.description),
        (.reason, answer.reason),
      ]
    case .claim(let claim):
      [
        (.onDay, claim.day.description), (.strand, words[claim.strand.term]),
        (.tactic, claim.tactic), (.grade, words[claim.grade.term]), (.evidence, claim.evidence),
      ]
    case .activity(let activity):
      [
        (.strand, words[activity.strand.term]), (.text, activity.what),
        (.leadRole, activity.leadRole), (.due, activity.due?.description),
      ]
    case .gap(let gap):
      [
        (.toBody, gap.scope.description), (.capabilityName, gap.name), (.missing, gap.missing),
      ]
    case .score(let score):
      [(.confidence, words[score.confidence.term]), (.rationale, score.rationale)]
    case .attendance, .discussed, .returned, .unknown: []
    }
  }

  /// The values of an assessment, as a draft keeps them.
  private static func values(of matter: Matter) -> [(String, String?)] {
    guard case .score(let score) = matter else { return [] }
    return score.values.map { (EntryField.key(ofComponent: $0.key), "\($0.value)") }
  }
}
