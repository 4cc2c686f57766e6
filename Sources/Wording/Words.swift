import ThreatDomain

/// All that ptg says, in one language: terms, numbers and dates here, sentences by `say`.
package struct Words: Notation, Equatable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The sentences of the language: `words.say.days(3)`.
  package var say: any Sentences {
    switch language {
    case .english: English()
    case .welsh: Welsh()
    }
  }
}
