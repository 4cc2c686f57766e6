import ThreatDomain

/// The meanings of figures of the lists of victims.
extension English {
  func meaning(of asked: VictimCareFigure, _ slice: VictimCareSlice) -> FigureMeaning {
    FigureMeaning(
      name: name(of: asked), definition: definition(of: asked),
      base: "table victim_care of the export, by the force of the victim's residence: "
        + slice.lists.map { self[$0.term].lowercased() }.joined(separator: " + "),
      formula: formula(of: asked),
      leftOut: slice.lists.count > 1
        ? "nothing; who stands on both lists counts twice" : "the other list")
  }

  private func name(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: self[.victims(.identified)]
    case .contacted: self[.victims(.contactedCount)]
    case .notContacted: self[.victims(.notContacted)]
    case .safeguarded: self[.victims(.safeguarded)]
    case .contactedShare: self[.victims(.contacted)]
    case .notContactedOutside:
      "\(self[.victims(.notContacted)]), \(self[.victims(.otherMonths)].lowercased())"
    }
  }

  private func definition(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: "victims whom the monthly lists name"
    case .contacted: "victims on the lists who were contacted"
    case .notContacted: "victims on the lists who were not contacted yet"
    case .safeguarded: "victims on the lists who were safeguarded"
    case .contactedShare: "the part of the victims on the lists who were contacted"
    case .notContactedOutside(let shown):
      "victims not contacted yet, of the months other than \(months(shown))"
    }
  }

  private func formula(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: "sum of identified"
    case .contacted: "sum of contacted"
    case .notContacted, .notContactedOutside: "sum of identified - contacted"
    case .safeguarded: "sum of safeguarded"
    case .contactedShare: "sum of contacted over sum of identified"
    }
  }
}
