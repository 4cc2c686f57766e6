import ThreatDomain

/// Terms, numbers, money and dates, which both languages write by the same rules.
///
/// Sentences and boards both use it.
package protocol Notation: Sendable {
  var language: Language { get }
}

extension Notation {
  package subscript(_ term: Term) -> String { term.phrase.text(in: language) }

  /// The term in a table or a row of tabs, where it may be a short form.
  package func short(_ term: Term) -> String { term.phrase.short(in: language) }

  /// The name from the export, in this language where the export has one.
  package func name(_ english: String, _ welsh: String?) -> String {
    language == .welsh ? welsh ?? english : english
  }
}
