import ThreatDomain

/// What figures of the lists of victims mean.
extension Words {
  func meaning(of asked: VictimCareFigure, _ slice: VictimCareSlice) -> FigureMeaning {
    FigureMeaning(
      name: name(of: asked), definition: definition(of: asked),
      base: say(
        "table victim_care of the export, by the force of the victim's residence: "
          + slice.lists.map { self[$0.term].lowercased() }.joined(separator: " + ")),
      formula: formula(of: asked),
      leftOut: slice.lists.count > 1
        ? say("nothing; who stands on both lists counts twice") : say("the other list"))
  }

  private func name(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: self[.victims(.identified)]
    case .contacted: self[.victims(.contactedCount)]
    case .notContacted: self[.victims(.notContacted)]
    case .safeguarded: self[.victims(.safeguarded)]
    case .contactedShare: self[.victims(.contacted)]
    case .notContactedOutside:
      say("\(self[.victims(.notContacted)]), \(self[.victims(.otherMonths)].lowercased())")
    }
  }

  private func definition(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: say("victims whom the monthly lists name")
    case .contacted: say("victims on the lists who were contacted")
    case .notContacted: say("victims on the lists who were not contacted yet")
    case .safeguarded: say("victims on the lists who were safeguarded")
    case .contactedShare: say("the part of the victims on the lists who were contacted")
    case .notContactedOutside(let shown):
      say("victims not contacted yet, of the months other than \(months(shown))")
    }
  }

  private func formula(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: say("sum of identified")
    case .contacted: say("sum of contacted")
    case .notContacted, .notContactedOutside: say("sum of identified - contacted")
    case .safeguarded: say("sum of safeguarded")
    case .contactedShare: say("sum of contacted over sum of identified")
    }
  }
}

extension VictimList {
  /// What the list is called.
  package var term: Term {
    switch self {
    case .vulnerable: .column(.vulnerableVictims)
    case .repeated: .column(.repeatVictims)
    }
  }
}
