import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: ChartSentences {
  func extremes(of figures: [Words.ShadedFigure]) -> String? {
    untranslated.extremes(of: figures)
  }

  func unusual(_ names: [String]) -> String {
    untranslated.unusual(names)
  }
  var noneUnusual: String { untranslated.noneUnusual }

  func signal(_ sign: String, _ meaning: String, at points: [String]) -> String {
    untranslated.signal(sign, meaning, at: points)
  }

  func rule(_ sign: String, _ meaning: String) -> String {
    untranslated.rule(sign, meaning)
  }
}
