extension Term {
  /// Victims not contacted yet.
  package enum Victims: String, CaseIterable, Sendable {
    case aboutVictims, titleVictims, bothLists, notContacted, notContactedByRegion,
      notContactedByForce, notContactedByMonth, notContactedByAge, notContactedLine, victimsUnit,
      identified, contacted, contactedCount, safeguarded, otherMonths, thisMonth, stillWorked,
      legendStillWorked, listsWorked, stateOfList, noVictimLists, legendContacted,
      contactedInTime, inTime, notDue, legendNotDue, listsDue, newestDue, inTimeNotKnown

    package var phrase: Phrase {
      switch self {
      case .legendContacted:
        Phrase(
          "share of all entries, of lists still being worked too",
          "cyfran o'r holl gofnodion, rhestrau sy'n dal ar waith hefyd")
      case .contactedInTime: Phrase("Contacted in time", "Cysylltwyd mewn pryd")
      case .inTime: Phrase("In time", "Mewn pryd")
      case .notDue: Phrase("not due yet", "heb gyrraedd y terfyn")
      case .legendNotDue:
        Phrase("not due yet, not compared", "heb gyrraedd y terfyn, heb ei gymharu")
      case .newestDue: Phrase("newest that is due", "y diweddaraf a gyrhaeddodd y terfyn")
      case .inTimeNotKnown:
        Phrase("Not known who was contacted in time", "Ni wyddys â phwy y cysylltwyd mewn pryd")
      case .listsDue: Phrase("Lists that are due", "Rhestrau sydd wedi cyrraedd y terfyn")
      case .aboutVictims:
        Phrase(
          "vulnerable and repeat victims identified, contacted and not contacted yet",
          "dioddefwyr agored i niwed a mynych a nodwyd, y rhai y cysylltwyd â nhw a'r rhai na chysylltwyd â nhw eto"
        )
      case .titleVictims: Phrase("VICTIMS  not contacted yet", "DIODDEFWYR  heb gysylltu â nhw eto")
      case .bothLists: Phrase("both lists", "y ddwy restr")
      case .notContacted: Phrase("Not contacted", "Heb gysylltu")
      case .notContactedByRegion:
        Phrase("Not contacted, by region", "Heb gysylltu, fesul rhanbarth")
      case .notContactedByForce: Phrase("Not contacted, by force", "Heb gysylltu, fesul heddlu")
      case .notContactedByMonth:
        Phrase("Not contacted, by month of the list", "Heb gysylltu, fesul mis y rhestr")
      case .notContactedByAge:
        Phrase("Not contacted, by month identified", "Heb gysylltu, fesul mis eu nodi")
      case .notContactedLine: Phrase("Not contacted, 13 months", "Heb gysylltu, 13 mis")
      case .victimsUnit: Phrase("entries", "cofnodion")
      case .identified: Phrase("Identified", "Nodwyd")
      case .contacted: Phrase("Contacted", "Cysylltwyd", short: "Cysyllt.")
      case .contactedCount: Phrase("Were contacted", "Cysylltwyd â nhw")
      case .safeguarded: Phrase("Safeguarded", "Diogelwyd")
      case .otherMonths: Phrase("Other months", "Misoedd eraill")
      case .thisMonth: Phrase("This month", "Y mis hwn")
      case .stillWorked: Phrase("still being worked", "gwaith yn parhau")
      case .legendStillWorked:
        Phrase("still being worked, not compared", "gwaith yn parhau, heb ei gymharu")
      case .listsWorked: Phrase("Lists of three months and older", "Rhestrau tri mis oed a hŷn")
      case .stateOfList: Phrase("List", "Rhestr")
      case .noVictimLists:
        Phrase("No list of victims is held", "Nid oes rhestr o ddioddefwyr ar gael")
      }
    }
  }
}
