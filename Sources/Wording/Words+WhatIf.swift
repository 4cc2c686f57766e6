import ThreatDomain

/// What is said while other weights of the score model are tried.
extension Words {
  /// `×1.25`.
  package func times(_ factor: Double) -> String {
    let hundredths = Int((factor * 100).rounded())
    let places = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2
    return "×\(decimal(factor, places: places))"
  }

  /// `Financial harm ×1.5, Intent ×0`.
  package func weights(_ changed: [(name: String, factor: Double)]) -> String {
    changed.isEmpty
      ? self[.actors(.ownWeights)]
      : changed.map { "\($0.name) \(times($0.factor))" }.joined(separator: ", ")
  }

  /// The first sentence of a board under weights that are nobody's.
  package func whatIf(_ weights: String) -> String {
    say(
      "\(self[.actors(.whatIf)]): this is not the ranking of the model. Weights tried: \(weights). "
        + "Moves are against the model's own ranks, and nothing of it is kept.")
  }

  /// `Joins the ten by these weights: A-0052 Larch`.
  package func wouldJoinTen(_ names: [String]) -> String {
    say("These weights would bring into the ten: \(names.joined(separator: ", ")).")
  }

  package func wouldLeaveTen(_ names: [String]) -> String {
    say("They would put out of the ten: \(names.joined(separator: ", ")).")
  }

  package var wouldChangeNothing: String { say("These weights leave the ten as they are.") }

  /// `Weight 1 → 1.5`.
  package func weight(_ own: Double, tried: Double) -> String {
    say("\(self[.actors(.weight)]) \(weight(own)) → \(weight(tried))")
  }

  /// A weight: whole, or with as many places as it needs, at most two.
  package func weight(_ weight: Double) -> String { String(times(weight).dropFirst()) }

  /// `+ and - change it by 0.25, from ×0 to ×4`.
  package func nudging(by step: Double, from least: Double, to most: Double) -> String {
    say("+ and - change it by \(weight(step)), from \(times(least)) to \(times(most))")
  }

  /// `w puts every weight back; nothing is kept`.
  package func puttingBack(key: Character) -> String {
    say("\(key) puts every weight back; nothing of it is kept")
  }
}
