extension Words {
  /// The language of most of what is said: English, until most terms have a Welsh that is sure.
  ///
  /// A voice that reads a page aloud goes by it.
  package var languageOfMost: Language {
    let translated = Term.allCases.count { $0.phrase.text(in: .welsh) != $0.phrase.english }
    return language == .welsh && translated * 2 > Term.allCases.count ? .welsh : .english
  }
}
