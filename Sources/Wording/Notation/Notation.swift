import ThreatDomain

/// What both languages write by the same rule: terms, numbers, money, dates.
///
/// Sentences are written in it as well as what a board says without a sentence.
package protocol Notation: Sendable {
  var language: Language { get }
}

extension Notation {
  package subscript(_ term: Term) -> String { term.phrase.text(in: language) }

  /// The name in this language, where the export has one.
  package func name(_ english: String, _ welsh: String?) -> String {
    language == .welsh ? welsh ?? english : english
  }
}
