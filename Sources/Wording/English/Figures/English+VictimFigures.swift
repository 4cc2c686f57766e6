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
        ? "nothing; who stands on both lists is two entries" : "the other list")
  }

  private func name(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: self[.victims(.identified)]
    case .contacted: self[.victims(.contactedCount)]
    case .contactedInTime: self[.victims(.contactedInTime)]
    case .inTimeShare: self[.victims(.inTime)]
    case .notContacted: self[.victims(.notContacted)]
    case .safeguarded: self[.victims(.safeguarded)]
    case .contactedShare: self[.victims(.contacted)]
    case .notContactedOutside:
      "\(self[.victims(.notContacted)]), \(self[.victims(.otherMonths)].lowercased())"
    }
  }

  private func definition(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: "entries on the monthly lists: a victim on two is two"
    case .contacted: "entries whose victim was contacted"
    case .contactedInTime: "entries whose victim was contacted within the limit vulnerable_contact"
    case .inTimeShare:
      "the part of the entries whose victim was contacted within the limit vulnerable_contact, of "
        + "lists that have had that time"
    case .notContacted: "entries whose victim was not contacted yet"
    case .safeguarded: "entries whose victim was safeguarded"
    case .contactedShare:
      "the part of all entries whose victim was contacted, lists still being worked too"
    case .notContactedOutside(let shown):
      "entries not contacted yet, of the months other than \(months(shown))"
    }
  }

  private func formula(of asked: VictimCareFigure) -> String {
    switch asked {
    case .identified: "sum of identified"
    case .contacted: "sum of contacted"
    case .contactedInTime: "sum of contacted_in_time"
    case .inTimeShare: "sum of contacted_in_time over sum of identified"
    case .notContacted, .notContactedOutside: "sum of identified - contacted"
    case .safeguarded: "sum of safeguarded"
    case .contactedShare: "sum of contacted over sum of identified"
    }
  }
}
