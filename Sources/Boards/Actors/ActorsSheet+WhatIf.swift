import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// Other weights of the score model, and how they are changed.
extension ActorsSheet {
  /// `Financial harm ×1.5, Intent ×0`; `nil` while the model's own weights are in force.
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
            columns: whatIfColumns,
            rows: trial.tried.componentsOfFormula.map { row(of: $0, trial) },
            whenEmpty: words[.fact(.noActors)])),
        side: .right, minimumHeight: 4, usualHeight: 4)
    }
  }

  private var whatIfColumns: [DataColumn] {
    [
      DataColumn("component_id", ""),
      DataColumn("component", words[.actors(.component)], minWidth: 12, maxWidth: 40),
      DataColumn("section", words[.actors(.section)], priority: 1),
      DataColumn("weight", words[.actors(.weight)], .right, priority: 2),
      DataColumn("factor", words[.actors(.times)], .right),
      DataColumn("weight_tried", words[.actors(.tried)], .right),
    ]
  }

  private func row(of component: ScoreComponent, _ trial: WeightTrial) -> DataRow {
    let factor = trial.factor(of: component)
    let own = trial.model.components.first { $0.id == component.id }?.weight
    let role: Role = factor == WeightTrial.ownFactor ? .dim : .banner
    return DataRow(
      [
        .text(component.id), .text(name(of: component)),
        .code(component.section.rawValue, words[component.section.term], .dim),
        (own.map { Field(words.weight($0), .dim, raw: .number($0)) } ?? .missing)
          .counts(weight(of: component)),
        Field(words.times(factor), role, raw: .number(factor)),
        Field(words.weight(component.weight), role, raw: .number(component.weight)),
      ], details: details(of: component, own: own ?? component.weight))
  }

  private func details(of component: ScoreComponent, own: Double) -> [[TextRun]] {
    let range = ScoreModel.triedFactors
    let changed =
      Lines.fact(name(of: component), words.say.weight(own, tried: component.weight), .banner)
      + Lines.plain("    ")
      + Lines.plain(
        words.say.nudging(by: ScoreModel.factorStep, from: range.lowerBound, to: range.upperBound),
        .dim)
    return [
      changed, Lines.plain(words.say.puttingBack(key: WhatIf.control.key), .dim),
    ]
  }

  func name(of component: ScoreComponent) -> String {
    words.name(component.name, component.nameInWelsh)
  }
}
