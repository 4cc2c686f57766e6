extension Term {
  /// The grid, its marks and its investigations.
  package enum Grid: String, CaseIterable, Sendable {
    // The grid and its investigations
    case titleInvestigation, identifier, subject, row, levelSince, leadTier, leadForce, leadAgency,
      daysSinceActivity, decisionWanted, decisionDue, fraudGroup, nextReview, marking, touched,
      leads, noSingleForce, stalled, moved, opening, noDecisionWanted, noDateSet, inNoSeries,
      noActorsLinked, noOthersInSeries, noDecisionsNeeded, notDueYet, keptBack, plansMissing,
      handlingConditions, scoredOn, crimeSeries
    // Marks, levels and cells of the grid
    case keyMarks, keyDefinitions, keyCell, noCell, allInvestigations, onlyMarked, overdue, noPlan,
      planless, movedOrNew, levelsExplained, levelsUnexplained, levelsMean, noDefinition, planned,
      crimeKind, restrained,
      forfeited, closedOn, victimUpdateDue, repatriable, compensated, victimsNotKnown, lossNotKnown,
      fullyPlanned, plansLacking, noPlansLacking, openedSinceThen, legendMore, closedAndLeftOut,
      cell, aboutCell, titleCell, activityRecorded
    // An investigation's page
    case after, lastEvent, casesSent, sentOn, takenUpOn, declinedOn, noCasesSent, awaitingAnswer

    package var phrase: Phrase {
      switch self {
      case .awaitingAnswer: Phrase("awaiting an answer", "yn aros am ateb")
      case .titleInvestigation: Phrase("INVESTIGATION", "YMCHWILIAD")
      case .identifier: Phrase(both: "Id")
      case .subject: Phrase("What it is about", "Beth sydd dan sylw")
      case .row: Phrase("Row", "Rhes")
      case .levelSince: Phrase("Priority since", "Blaenoriaeth ers", short: "Blaen. ers")
      case .leadTier: Phrase("Lead tier", "Haen arwain")
      case .leadForce: Phrase("Lead force", "Heddlu arwain")
      case .leadAgency: Phrase("Lead agency", "Asiantaeth arwain")
      case .daysSinceActivity: Phrase("Idle", "Segur")
      case .decisionWanted: Phrase("Decision needed", "Angen penderfyniad", short: "Angen penderf.")
      case .decisionDue: Phrase("Due", "Erbyn")
      case .fraudGroup: Phrase("Fraud group", "Grŵp twyll")
      case .nextReview: Phrase("Next review", "Adolygiad nesaf")
      case .marking: Phrase("Marking", "Marc diogelwch")
      case .touched: Phrase("touched", "effeithir arno")
      case .leads: Phrase("leads", "yn arwain")
      case .noSingleForce: Phrase("No single force", "Dim un heddlu unigol")
      case .stalled: Phrase("stalled", "segur")
      case .moved: Phrase("moved", "symudwyd")
      case .opening: Phrase("opened", "agorwyd")
      case .noDecisionWanted: Phrase("no decision needed", "dim angen penderfyniad")
      case .noDateSet: Phrase("no date set", "dim dyddiad wedi'i bennu")
      case .inNoSeries: Phrase("in no series", "heb gyfres")
      case .noActorsLinked:
        Phrase("No actor is linked to it", "Nid oes gweithredwr yn gysylltiedig ag ef")
      case .noOthersInSeries:
        Phrase("No other investigation is of its series", "Nid oes ymchwiliad arall yn ei gyfres")
      case .noDecisionsNeeded:
        Phrase(
          "No investigation needs a decision", "Nid oes angen penderfyniad ar unrhyw ymchwiliad")
      case .notDueYet: Phrase("no warning", "dim rhybudd")
      case .keptBack: Phrase("kept back", "daliwyd yn ôl")
      case .plansMissing: Phrase("No plan under", "Dim cynllun dan")
      case .handlingConditions: Phrase("Handling conditions", "Amodau trin")
      case .scoredOn: Phrase("Scored on", "Sgoriwyd ar")
      case .crimeSeries: Phrase("Series", "Cyfres")
      case .keyMarks: Phrase("show by mark", "dangos yn ôl marc")
      case .keyDefinitions: Phrase("what the priorities mean", "ystyr y blaenoriaethau")
      case .keyCell: Phrase("list the whole cell", "rhestru'r gell gyfan")
      case .noCell:
        Phrase(
          "The cursor is not on a cell with investigations",
          "Nid yw'r cyrchwr ar gell sydd ag ymchwiliadau")
      case .allInvestigations: Phrase("all investigations", "pob ymchwiliad")
      case .onlyMarked: Phrase("only marked", "rhai â marc yn unig")
      case .overdue: Phrase("overdue", "hwyr")
      case .noPlan: Phrase("4P gap", "bwlch 4P")
      case .planless: Phrase("P1 or P2 with a 4P gap", "P1 neu P2 â bwlch 4P")
      case .movedOrNew: Phrase("moved or new", "symudwyd neu newydd")
      case .levelsExplained: Phrase("priorities explained", "blaenoriaethau ag esboniad")
      case .levelsUnexplained: Phrase("priorities not explained", "blaenoriaethau heb esboniad")
      case .levelsMean: Phrase("What the priorities mean", "Ystyr y blaenoriaethau")
      case .noDefinition: Phrase("the export gives no meaning", "nid yw'r allforyn yn rhoi ystyr")
      case .crimeKind: Phrase("Kind of crime", "Math o drosedd")
      case .restrained: Phrase("Restrained", "Ataliwyd")
      case .closedOn: Phrase("Closed", "Caewyd")
      case .victimUpdateDue: Phrase("Victims told by", "Hysbysu dioddefwyr erbyn")
      case .forfeited: Phrase("Forfeited", "Fforffedwyd")
      case .repatriable: Phrase("Can go back", "Gellir ei ddychwelyd")
      case .compensated: Phrase("Paid back", "Ad-dalwyd")
      case .victimsNotKnown: Phrase("victims not known", "dioddefwyr anhysbys")
      case .lossNotKnown: Phrase("loss not known", "colled anhysbys")
      case .planned: Phrase("planned", "cynlluniwyd")
      case .fullyPlanned: Phrase("a plan under each of the 4Ps", "cynllun dan bob un o'r 4P")
      case .plansLacking:
        Phrase("P1 and P2 without a plan under one of the 4Ps", "P1 a P2 heb gynllun dan un o'r 4P")
      case .noPlansLacking:
        Phrase(
          "Every P1 and P2 has a plan under each of the 4Ps",
          "Mae gan bob P1 a P2 gynllun dan bob un o'r 4P")
      case .openedSinceThen: Phrase("opened since then", "agorwyd ers hynny")
      case .legendMore:
        Phrase("8 more in the cell, 2 with a warning", "8 arall yn y gell, 2 â rhybudd")
      case .closedAndLeftOut: Phrase("closed, not shown", "caewyd, heb eu dangos")
      case .cell: Phrase("Grid cell", "Cell y grid")
      case .aboutCell:
        Phrase(
          "one cell of the grid: every investigation in it",
          "un gell o'r grid: pob ymchwiliad ynddi")
      case .titleCell: Phrase("GRID CELL", "CELL Y GRID")
      case .activityRecorded: Phrase("activity (no details)", "gweithgarwch (dim manylion)")
      case .after: Phrase("After", "Wedi")
      case .lastEvent: Phrase("Last event", "Digwyddiad diwethaf")
      case .casesSent: Phrase("Disseminations that led to it", "Lledaeniadau a arweiniodd ato")
      case .sentOn: Phrase("Received", "Cafwyd")
      case .takenUpOn: Phrase("Taken up", "Mabwysiadwyd")
      case .declinedOn: Phrase("Declined", "Gwrthodwyd")
      case .noCasesSent: Phrase("No dissemination led to it", "Nid arweiniodd unrhyw ledaeniad ato")
      }
    }
  }
}
