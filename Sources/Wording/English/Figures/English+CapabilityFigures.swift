import ThreatDomain

/// What counts of disruptions, gaps and good practice mean.
extension English {
  func meaning(of selection: DisruptionSelection) -> FigureMeaning {
    let state = self[selection.state.term]
    return FigureMeaning(
      name: self[selection.isBulk ? .capability(.bulk) : .column(.disruptions)],
      definition: selection.isBulk
        ? "takedowns of websites, numbers or accounts that are \(state), each once"
        : "disruptions that are \(state), each once, whoever claims it",
      base: "table disruption of the export: what the scope's own bodies claim",
      formula: "count; claims with one joint_id are one, by the best state, then the earliest",
      leftOut: selection.isBulk
        ? "disruptions of targets, and claims in other states"
        : "bulk takedowns, and claims in other states")
  }

  func meaning(of count: GapCount) -> FigureMeaning {
    let (name, definition, leftOut): (Term, String, String) =
      switch count {
      case .all: (.capability(.gaps), "capabilities with a gap", "nothing")
      case .raisedAgain:
        (.capability(.raisedAgain), "gaps that were raised more than once", "gaps raised once")
      case .toEscalate:
        (
          .capability(.toEscalate), "gaps that were raised more than twice",
          "gaps raised once or twice"
        )
      }
    return FigureMeaning(
      name: self[name], definition: definition,
      base: "table capability of the export: the scope's own and those of its forces",
      formula: "count by times_raised", leftOut: leftOut)
  }

  func meaning(of asked: PracticeFigure) -> FigureMeaning {
    switch asked {
    case .adopted:
      FigureMeaning(
        name: self[.capability(.adopted)], definition: "forces of the scope that took it up",
        base: "table practice_adoption of the export", formula: "count",
        leftOut: "forces outside the scope")
    case .owed:
      FigureMeaning(
        name: self[.capability(.owed)],
        definition: "forces of the scope that have not taken up the evaluated practice",
        base: "tables force, good_practice and practice_adoption of the export",
        formula: "count", leftOut: "the force that shares it, and bodies without an area")
    }
  }
}
