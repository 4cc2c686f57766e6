import MeetingJournal
import ThreatDomain
import Wording

/// An entry that stands in the journal, opened again: what is saved takes its place.
extension EntryForm {
  /// - Parameter name: The name of the record that the entry is about.
  package init?(_ thread: JournalThread, named name: String?, _ words: Words) {
    guard let kind = thread.current.matter.knownKind else { return nil }
    let texts = EntryForm.texts(of: thread.current.matter, words)
    guard !texts.isEmpty else { return nil }
    self.init(
      kind, on: thread.current.item, named: name,
      draft: Dictionary(
        texts.compactMap { field, text in text.map { (field.rawValue, $0) } },
        uniquingKeysWith: { first, _ in first }))
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
    case .meeting, .attendance, .escalation, .answer, .claim, .activity, .gap, .score, .unknown: []
    }
  }
}
