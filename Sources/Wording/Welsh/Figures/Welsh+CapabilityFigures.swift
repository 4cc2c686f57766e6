import ThreatDomain

/// What counts of disruptions, gaps and good practice mean.
extension Welsh {
  func meaning(of selection: DisruptionSelection) -> FigureMeaning {
    let state = self[selection.state.term]
    return FigureMeaning(
      name: self[selection.isBulk ? .capability(.bulk) : .column(.disruptions)],
      definition: selection.isBulk
        ? "gwefannau, rhifau neu gyfrifon a dynnwyd i lawr (\(state)), pob un unwaith"
        : "amhariadau (\(state)), pob un unwaith, pwy bynnag sy'n ei hawlio",
      base: "tabl disruption yr allforyn: yr hyn y mae cyrff y cwmpas ei hun yn ei hawlio",
      formula:
        "cyfrif; un yw hawliadau gyda'r un joint_id, yn ôl y statws gorau, yna'r cynharaf",
      leftOut: selection.isBulk
        ? "amhariadau ar dargedau, a hawliadau mewn statws arall"
        : "tynnu i lawr mewn swmp, a hawliadau mewn statws arall")
  }

  func meaning(of count: GapCount) -> FigureMeaning {
    let (name, definition, leftOut): (Term, String, String) =
      switch count {
      case .all: (.capability(.gaps), "galluoedd gyda bwlch", "dim")
      case .raisedAgain:
        (
          .capability(.raisedAgain), "bylchau a godwyd fwy nag unwaith",
          "bylchau a godwyd unwaith"
        )
      case .toEscalate:
        (
          .capability(.toEscalate), "bylchau a godwyd fwy na dwywaith",
          "bylchau a godwyd unwaith neu ddwywaith"
        )
      }
    return FigureMeaning(
      name: self[name], definition: definition,
      base: "tabl capability yr allforyn: rhai'r cwmpas ei hun a rhai ei heddluoedd",
      formula: "cyfrif yn ôl times_raised", leftOut: leftOut)
  }

  func meaning(of asked: PracticeFigure) -> FigureMeaning {
    switch asked {
    case .adopted:
      FigureMeaning(
        name: self[.capability(.adopted)], definition: "heddluoedd y cwmpas a'i mabwysiadodd",
        base: "tabl practice_adoption yr allforyn", formula: "cyfrif",
        leftOut: "heddluoedd y tu allan i'r cwmpas")
    case .owed:
      FigureMeaning(
        name: self[.capability(.owed)],
        definition: "heddluoedd y cwmpas sydd heb fabwysiadu'r arfer a werthuswyd",
        base: "tablau force, good_practice a practice_adoption yr allforyn", formula: "cyfrif",
        leftOut: "yr heddlu sy'n ei rannu, a chyrff heb ardal")
    }
  }
}
