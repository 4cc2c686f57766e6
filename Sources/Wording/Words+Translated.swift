extension Words {
  /// The language of most terms.
  ///
  /// It is Welsh only if more than half of the terms have Welsh.
  ///
  /// A screen reader uses it to choose its voice.
  package var languageOfMost: Language {
    let translated = Term.allCases.count { $0.phrase.text(in: .welsh) != $0.phrase.english }
    return language == .welsh && translated * 2 > Term.allCases.count ? .welsh : .english
  }
}
