import ThreatDomain
import Wording

/// One field of a form: what it asks for, and what is typed into it.
package struct EntryField: Equatable, Sendable {
  /// What a field asks for; the names are those of drafts on the disk.
  package enum Name: String, Sendable {
    case text, rationale, decidedBy, reviewOn, refused, dissent, ownerRole, ownerForce, due, new
    case validTo, ground, toTier, route, answerDue, reply, onDay, reason, wanted, toBody, answerBy
    case strand, tactic, grade, evidence, leadRole, capabilityName, missing, requirement, why
    case raised, state, region, date, chairRole, quorum, role, force, presence, conflict
  }

  /// What may be typed.
  package enum Kind: Equatable, Sendable {
    case text
    /// A day that should lie ahead, or one that has passed.
    case day(isAhead: Bool)
    /// One of some codes, each with its term.
    case choice([Option])
    /// A role, completed from those that are known.
    case role
    /// A force, or a force or region.
    case body(isForce: Bool)
    case number
  }

  package struct Option: Equatable, Sendable {
    let code: String
    /// `nil` where the code is what people say.
    let term: Term?
  }

  package let name: Name
  package let label: Term
  package let kind: Kind
  /// Whether Enter stops here while it is empty.
  package let isAsked: Bool
  package var text = ""

  init(_ name: Name, _ label: Term, _ kind: Kind = .text, isAsked: Bool = false) {
    self.name = name
    self.label = label
    self.kind = kind
    self.isAsked = isAsked
  }

  /// A choice from a vocabulary.
  init<Code: Vocabulary>(
    _ name: Name, _ label: Term, of: Code.Type, isAsked: Bool = true, _ term: (Code) -> Term
  ) {
    self.init(
      name, label, .choice(Code.allCases.map { Option(code: $0.rawValue, term: term($0)) }),
      isAsked: isAsked)
  }

  /// The text without spaces around it; `nil` where nothing is typed.
  var typed: String? {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
