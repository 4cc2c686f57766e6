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
    case venue, lastMinutes, next, confidence
    /// The value of a component of the score model: one field for each.
    case component
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
  private let term: Term
  /// The component of the score model whose value it asks for.
  let component: ScoreComponent?
  /// What counts where nothing is typed.
  package let present: String?
  package let kind: Kind
  /// Whether Enter stops here while it is empty.
  package let isAsked: Bool
  package var text = ""

  init(_ name: Name, _ label: Term, _ kind: Kind = .text, isAsked: Bool = false) {
    self.name = name
    term = label
    self.kind = kind
    self.isAsked = isAsked
    component = nil
    present = nil
  }

  /// The value of a component.
  ///
  /// - Parameter present: The value that the newest assessment gives it.
  init(_ component: ScoreComponent, present: Int?) {
    name = .component
    term = .journal(.score)
    kind = .choice(component.allowedValues.map { Option(code: "\($0)", term: nil) })
    isAsked = true
    self.component = component
    self.present = present.map { "\($0)" }
  }

  /// A choice from a vocabulary.
  init<Code: Vocabulary>(
    _ name: Name, _ label: Term, of: Code.Type, isAsked: Bool = true, _ term: (Code) -> Term
  ) {
    self.init(
      name, label, .choice(Code.allCases.map { Option(code: $0.rawValue, term: term($0)) }),
      isAsked: isAsked)
  }

  /// What the field is called.
  package func label(_ words: Words) -> String {
    component.map { words.name($0.name, $0.nameInWelsh) } ?? words[term]
  }

  /// What a draft keeps its text under.
  var key: String { component.map { EntryField.key(ofComponent: $0.id) } ?? name.rawValue }

  static func key(ofComponent id: String) -> String { "\(Name.component.rawValue) \(id)" }

  /// The text without spaces around it; `nil` where nothing is typed.
  var typed: String? {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
