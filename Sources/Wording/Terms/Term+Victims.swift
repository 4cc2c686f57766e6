extension Term {
  /// Victims not contacted yet.
  package enum Victims: String, CaseIterable, Sendable {
    case aboutVictims, titleVictims, bothLists, notContacted, notContactedByRegion,
      notContactedByForce, notContactedByMonth, notContactedByAge, notContactedLine, victimsUnit,
      identified, contacted, contactedCount, safeguarded, otherMonths, thisMonth, stillWorked,
      legendStillWorked, listsWorked, stateOfList, noVictimLists,
      legendContacted

    package var phrase: Phrase {
      switch self {
      case .aboutVictims:
        Phrase("vulnerable and repeat victims identified, contacted and not contacted yet")
      case .titleVictims: Phrase("VICTIMS  not contacted yet")
      case .bothLists: Phrase("both lists")
      case .notContacted: Phrase("Not contacted")
      case .notContactedByRegion: Phrase("Not contacted, by region")
      case .notContactedByForce: Phrase("Not contacted, by force")
      case .notContactedByMonth: Phrase("Not contacted, by month of the list")
      case .notContactedByAge: Phrase("Not contacted, by month identified")
      case .notContactedLine: Phrase("Not contacted, 13 months")
      case .victimsUnit: Phrase("entries")
      case .identified: Phrase("Identified")
      case .contacted: Phrase("Contacted")
      case .contactedCount: Phrase("Were contacted")
      case .safeguarded: Phrase("Safeguarded")
      case .otherMonths: Phrase("Other months")
      case .thisMonth: Phrase("This month")
      case .stillWorked: Phrase("still being worked")
      case .legendStillWorked: Phrase("still being worked, not compared")
      case .listsWorked: Phrase("Lists of three months and older")
      case .stateOfList: Phrase("List")
      case .legendContacted: Phrase("share of all entries, of lists still being worked too")
      case .noVictimLists: Phrase("No list of victims is held")
      }
    }
  }
}
