/// A whole phrase in both languages.
///
/// Phrases are never joined from parts, because Welsh words mutate.
package struct Phrase: Equatable, Sendable {
  /// How certain a Welsh phrase is.
  package enum Certainty: Sendable {
    /// The phrase occurs in a text of a Welsh police body or the government.
    case attested
    /// The phrase is general Welsh without doubt.
    case sure
    /// The phrase needs a translator before ptg shows it without a mark.
    case unsure
  }

  package let english: String
  /// The Welsh phrase; `nil` where there is only English so far.
  package let welsh: String?
  /// How certain the Welsh phrase is.
  package let certainty: Certainty

  init(_ english: String, _ welsh: String? = nil, _ certainty: Certainty = .attested) {
    self.english = english
    self.welsh = welsh
    self.certainty = certainty
  }

  /// The phrase in a language.
  ///
  /// Welsh gives English where no Welsh is certain.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .welsh: certainty == .unsure ? english : welsh ?? english
    }
  }
}
