import Wording

extension Environment {
  /// The same system with messages in the language of this command line, decided as the dashboard
  /// decides it.
  ///
  /// A script has no last time; and what it prints of a snapshot is in the language of `--lang` alone.
  func speaking(for words: [String]) -> Environment {
    let isSample = words.contains("--sample") || !isInputTerminal
    var copy = self
    copy.language = Remembered(self, isSample: isSample)
      .language(asked: Language.asked(in: words))
    return copy
  }
}

extension Language {
  /// The language after `--lang`, also where the rest of the command line cannot be read.
  static func asked(in words: [String]) -> Language? {
    let options = words.prefix { $0 != "--" }
    var asked: Language?
    for (word, next) in zip(options, options.dropFirst().map(Optional.some) + [nil]) {
      let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = sides.first, isLanguageOption(name) else { continue }
      asked = (sides.count > 1 ? sides[1] : next).flatMap(Language.init) ?? asked
    }
    return asked
  }

  /// `--lang`, or the beginning of it that no other option shares.
  private static func isLanguageOption(_ word: String) -> Bool {
    let known = OptionName.allCases.map(\.typed)
    return word.hasPrefix("--") && known.filter { $0.hasPrefix(word) } == [OptionName.lang.typed]
  }
}
