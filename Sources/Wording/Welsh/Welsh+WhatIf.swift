import ThreatDomain

extension Welsh: WhatIfSentences {
  func weights(_ changed: [(name: String, factor: Double)]) -> String {
    changed.isEmpty
      ? self[.actors(.ownWeights)]
      : changed.map { "\($0.name) \(times($0.factor))" }.joined(separator: ", ")
  }

  func whatIf(_ weights: String) -> String {
    "\(self[.actors(.whatIf)]): nid safleoedd y model yw'r rhain. Pwysiadau a brofwyd: \(weights). "
      + "O'i safleoedd ef y mesurir symudiadau, ac ni chedwir dim."
  }

  func wouldJoinTen(_ names: [String]) -> String {
    "Gyda'r pwysiadau hyn byddai'r rhain yn ymuno â'r deg uchaf: \(names.joined(separator: ", "))."
  }

  func wouldLeaveTen(_ names: [String]) -> String {
    "Gyda'r pwysiadau hyn byddai'r rhain yn gadael y deg uchaf: \(names.joined(separator: ", "))."
  }

  var wouldChangeNothing: String {
    "Nid yw'r pwysiadau hyn yn newid y deg uchaf."
  }

  func weight(_ own: Double, tried: Double) -> String {
    "\(self[.actors(.weight)]) \(weight(own)) → \(weight(tried))"
  }

  func nudging(by step: Double, from least: Double, to most: Double) -> String {
    "mae + a - yn ei newid o \(weight(step)), rhwng \(times(least)) a \(times(most))"
  }

  func puttingBack(key: Character) -> String {
    "mae \(key) yn rhoi pob pwysiad yn ôl; ni chedwir dim"
  }
}
