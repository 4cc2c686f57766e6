import Boards
import ThreatDomain
import Wording

/// Other weights of the score model: they belong to one visit of one board, and nothing keeps them.
extension DashboardState {
  /// Gives the component under the cursor more weight or less, by so many steps.
  mutating func nudgeWeight(_ steps: Int, in world: Surroundings) {
    guard let id = visit.view.weightUnderCursor(in: world.shown) else { return }
    let old = visit.weightFactors[id] ?? 1
    let new = ScoreModel.factor(old, nudgedBy: steps)
    if new == old { message = words[steps > 0 ? .actors(.mostWeight) : .actors(.leastWeight)] }
    visit.weightFactors[id] = new == 1 ? nil : new
  }

  /// Puts the model's own weights back; `false` where none are tried.
  mutating func endWhatIf() -> Bool {
    guard visit.isWhatIf else { return false }
    changeControl(.whatIf)
    return true
  }
}

extension Visit {
  /// Whether other weights are tried there.
  var isWhatIf: Bool { place.control(.whatIf)?.position(choices[.whatIf] ?? 0) == 1 }

  /// The visit with the model's own weights: what was tried ends where the board is left.
  var withoutWhatIf: Visit {
    guard let control = place.control(.whatIf), choices[.whatIf] != nil else { return self }
    var visit = self
    visit.choices[.whatIf] = nil
    visit.weightFactors = [:]
    visit.view.awaitedPane = control.states[0].pane
    return visit
  }
}
