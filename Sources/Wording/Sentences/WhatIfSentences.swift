import ThreatDomain

/// Sentences while other weights of the score model are tried.
package protocol WhatIfSentences {
  /// `Financial harm ×1.5, Intent ×0`.
  func weights(_ changed: [(name: String, factor: Double)]) -> String

  /// The first sentence of a board while weights are tried.
  ///
  /// They belong to no model.
  func whatIf(_ weights: String) -> String

  /// `Joins the ten by these weights: A-0052 Larch`.
  func wouldJoinTen(_ names: [String]) -> String
  func wouldLeaveTen(_ names: [String]) -> String
  var wouldChangeNothing: String { get }

  /// `Weight 1 → 1.5`.
  func weight(_ own: Double, tried: Double) -> String

  /// `+ and - change it by 0.25, from ×0 to ×4`.
  func nudging(by step: Double, from least: Double, to most: Double) -> String

  /// `w puts every weight back; nothing is kept`.
  func puttingBack(key: Character) -> String
}
