import ThreatDomain

extension English: WhatIfSentences {
  func weights(_ changed: [(name: String, factor: Double)]) -> String {
    changed.isEmpty
      ? self[.actors(.ownWeights)]
      : changed.map { "\($0.name) \(times($0.factor))" }.joined(separator: ", ")
  }

  func whatIf(_ weights: String) -> String {
    "\(self[.actors(.whatIf)]): this is not the ranking of the model. Weights tried: \(weights). "
      + "Moves are against the model's own ranks, and nothing of it is kept."
  }

  func wouldJoinTen(_ names: [String]) -> String {
    "These weights would bring into the top ten: \(names.joined(separator: ", "))."
  }

  func wouldLeaveTen(_ names: [String]) -> String {
    "They would take out of the top ten: \(names.joined(separator: ", "))."
  }

  var wouldChangeNothing: String { "These weights leave the top ten unchanged." }

  func weight(_ own: Double, tried: Double) -> String {
    "\(self[.actors(.weight)]) \(weight(own)) → \(weight(tried))"
  }

  func nudging(by step: Double, from least: Double, to most: Double) -> String {
    "+ and - change it by \(weight(step)), from \(times(least)) to \(times(most))"
  }

  func puttingBack(key: Character) -> String {
    "\(key) puts every weight back; nothing of it is kept"
  }
}
