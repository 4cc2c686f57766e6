import ThreatDomain

/// All words of ptg in one language: terms, numbers and dates here, and sentences in `say`.
package struct Words: Notation, Equatable {
  /// The language of the terms, the dates and the sentences.
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The sentences in this language: `words.say.days(3)`.
  package var say: any Sentences {
    switch language {
    case .english: English()
    case .welsh: Welsh()
    }
  }
}
