import ThreatDomain

/// All that ptg says, in one language.
package struct Words: Equatable, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package subscript(_ term: Term) -> String { term.phrase.text(in: language) }

  /// The name in this language, where the export has one.
  package func name(_ english: String, _ welsh: String?) -> String {
    language == .welsh ? welsh ?? english : english
  }

  /// A sentence in this language; English where no Welsh is sure.
  func say(_ english: String, _ welsh: String? = nil) -> String {
    language == .welsh ? welsh ?? english : english
  }
}
