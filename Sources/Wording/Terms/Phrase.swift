/// A whole phrase in both languages: Welsh mutates its words, so phrases are never joined.
package struct Phrase: Equatable, Sendable {
  /// How sure a Welsh phrase is; see the list of terms that came with the design.
  package enum Certainty: Sendable {
    /// Found in a text of a Welsh police body or the government.
    case attested
    /// General Welsh, sure.
    case sure
    /// Needs a translator before it is shown without a mark.
    case unsure
  }

  package let english: String
  /// The Welsh phrase; `nil` where only English is known yet.
  package let welsh: String?
  package let certainty: Certainty

  init(_ english: String, _ welsh: String? = nil, _ certainty: Certainty = .attested) {
    self.english = english
    self.welsh = welsh
    self.certainty = certainty
  }

  /// The phrase in the language; English where no Welsh is sure.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .welsh: certainty == .unsure ? english : welsh ?? english
    }
  }
}
