import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: WhatIfSentences {
  func weights(_ changed: [(name: String, factor: Double)]) -> String {
    untranslated.weights(changed)
  }

  func whatIf(_ weights: String) -> String {
    untranslated.whatIf(weights)
  }

  func wouldJoinTen(_ names: [String]) -> String {
    untranslated.wouldJoinTen(names)
  }

  func wouldLeaveTen(_ names: [String]) -> String {
    untranslated.wouldLeaveTen(names)
  }
  var wouldChangeNothing: String { untranslated.wouldChangeNothing }

  func weight(_ own: Double, tried: Double) -> String {
    untranslated.weight(own, tried: tried)
  }

  func nudging(by step: Double, from least: Double, to most: Double) -> String {
    untranslated.nudging(by: step, from: least, to: most)
  }

  func puttingBack(key: Character) -> String {
    untranslated.puttingBack(key: key)
  }
}
