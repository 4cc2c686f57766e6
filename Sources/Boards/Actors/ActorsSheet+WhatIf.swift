import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Trying other weights of the score model.
extension ActorsSheet {
  /// The weights that are tried: `Financial harm ×1.5, Intent ×0`.
  ///
  /// `nil` while the model's own weights are in use.
  var weightsTried: String? {
    model.trial.map { trial in
      words.say.weights(trial.changed.map { (name(of: $0.component), $0.factor) })
    }
  }

  var whatIf: Pane? {
    model.trial.map { trial in
      Pane(
        WhatIf.paneID, "\(words[.actors(.whatIfTitle)]) · \(weightsTried ?? "")",
        .table(
          DataTable(
            trial.tried.componentsOfFormula, columns(of: trial), words,
            whenEmpty: .fact(.noActors), details: { details(of: $0, trial) })),
        side: .right, minimumHeight: 4, usualHeight: 4)
    }
  }

  private func columns(of trial: WeightTrial) -> [Column<ScoreComponent>] {
    [
      .data(.componentId) { .text($0.id) },
      Column(.component, .actors(.component), minWidth: 12, maxWidth: 40) {
        .text(name(of: $0))
      },
      Column(.section, .actors(.section), priority: 1) {
        .code($0.section.rawValue, words[$0.section.term], .dim)
      },
      Column(.weight, .actors(.weight), .right, priority: 2) { component in
        let own = trial.ownWeight(of: component)
        let field = own.map { Field(words.weight($0), .dim, raw: .number($0)) }
        return (field ?? .missing).counts(weight(of: component))
      },
      Column(.factor, .actors(.times), .right) { component in
        let factor = trial.factor(of: component)
        return .init(words.times(factor), trial.role(of: component), raw: .number(factor))
      },
      Column(.weightTried, .actors(.tried), .right) { component in
        .init(
          words.weight(component.weight), trial.role(of: component), raw: .number(component.weight))
      },
    ]
  }

  private func details(of component: ScoreComponent, _ trial: WeightTrial) -> [Line] {
    let range = ScoreModel.triedFactors
    let own = trial.ownWeight(of: component) ?? component.weight
    let nudging = words.say.nudging(
      by: ScoreModel.factorStep, from: range.lowerBound, to: range.upperBound)
    return [
      .facts([
        Fact(name(of: component), words.say.weight(own, tried: component.weight), .banner),
        Fact(.text(nudging, .dim)),
      ]),
      .words(words.say.puttingBack(key: WhatIf.control.key), .dim),
    ]
  }

  func name(of component: ScoreComponent) -> String {
    words.name(component.name, component.nameInWelsh)
  }
}

extension WeightTrial {
  /// The role of a weight.
  ///
  /// A weight that is not changed is dim.
  fileprivate func role(of component: ScoreComponent) -> Role {
    factor(of: component) == WeightTrial.ownFactor ? .dim : .banner
  }
}
