/// A whole phrase in both languages: Welsh mutates its words, so phrases are never joined.
package struct Phrase: Equatable, Sendable {
  /// How far a Welsh phrase was checked.
  ///
  /// Drafts are shown too, and said to be drafts.
  package enum Certainty: Equatable, Sendable {
    /// Found in a Welsh text of a police body or the government, named where it is known.
    case attested(String?)
    /// Read by a Welsh speaker.
    case checked
    /// Nobody has attested or checked it yet.
    case draft
    /// A name or an abbreviation, or a word that both languages write alike.
    case same
  }

  package let english: String
  package let welsh: String
  package let certainty: Certainty
  /// A short form of the Welsh for tables, where the whole would take the room of another column.
  private let welshShort: String?
  /// The same of the English, for a row of tabs.
  private let englishShort: String?

  /// - Parameters:
  ///   - short: A usual short form of the Welsh, for heads and cells of tables alone.
  ///   - shortEnglish: A short form of the English, for the tabs of a narrow screen.
  init(
    _ english: String, _ welsh: String, _ certainty: Certainty = .draft, short: String? = nil,
    shortEnglish: String? = nil
  ) {
    self.english = english
    self.welsh = welsh
    self.certainty = certainty
    welshShort = short
    englishShort = shortEnglish
  }

  /// What both languages write alike.
  init(both text: String) { self.init(text, text, .same) }

  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .welsh: welsh
    }
  }

  /// The phrase in a table, where it may be a short form.
  package func short(in language: Language) -> String {
    switch language {
    case .english: englishShort ?? english
    case .welsh: welshShort ?? welsh
    }
  }
}
