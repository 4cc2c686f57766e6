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
      fullyPlanned, plansLacking, noPlansLacking, openedSinceThen, legendMore, closedAndLeftOut,
      cell, aboutCell, titleCell, activityRecorded, awaitingAnswer
    // An investigation's page
    case after, lastEvent, casesSent, sentOn, takenUpOn, declinedOn, noCasesSent

    package var phrase: Phrase {
      switch self {
      case .titleInvestigation: Phrase("INVESTIGATION")
      case .identifier: Phrase("Id")
      case .subject: Phrase("What it is about")
      case .row: Phrase("Row")
      case .levelSince: Phrase("Priority since")
      case .leadTier: Phrase("Lead tier")
      case .leadForce: Phrase("Lead force")
      case .leadAgency: Phrase("Lead agency")
      case .daysSinceActivity: Phrase("Idle")
      case .decisionWanted: Phrase("Decision needed")
      case .decisionDue: Phrase("Due")
      case .fraudGroup: Phrase("Fraud group")
      case .nextReview: Phrase("Next review")
      case .marking: Phrase("Marking")
      case .touched: Phrase("touched")
      case .leads: Phrase("leads")
      case .noSingleForce: Phrase("No single force")
      case .stalled: Phrase("stalled")
      case .moved: Phrase("moved")
      case .opening: Phrase("opened")
      case .noDecisionWanted: Phrase("no decision needed")
      case .noDateSet: Phrase("no date set")
      case .inNoSeries: Phrase("in no series")
      case .noActorsLinked: Phrase("No actor is linked to it")
      case .noOthersInSeries: Phrase("No other investigation is of its series")
      case .noDecisionsNeeded: Phrase("No investigation needs a decision")
      case .notDueYet: Phrase("no warning")
      case .keptBack: Phrase("kept back")
      case .plansMissing: Phrase("No plan under")
      case .handlingConditions: Phrase("Handling conditions")
      case .scoredOn: Phrase("Scored on")
      case .crimeSeries: Phrase("Series")
      case .keyMarks: Phrase("show by mark")
      case .keyDefinitions: Phrase("what the priorities mean")
      case .keyCell: Phrase("list the whole cell")
      case .noCell: Phrase("The cursor is not on a cell with investigations")
      case .allInvestigations: Phrase("all investigations")
      case .onlyMarked: Phrase("only marked")
      case .overdue: Phrase("overdue")
      case .noPlan: Phrase("4P gap")
      case .planless: Phrase("P1 or P2 with a 4P gap")
      case .movedOrNew: Phrase("moved or new")
      case .levelsExplained: Phrase("priorities explained")
      case .levelsUnexplained: Phrase("priorities not explained")
      case .levelsMean: Phrase("What the priorities mean")
      case .noDefinition: Phrase("the export gives no meaning")
      case .planned: Phrase("planned")
      case .fullyPlanned: Phrase("a plan under each of the 4Ps")
      case .plansLacking: Phrase("P1 and P2 without a plan under one of the 4Ps")
      case .noPlansLacking: Phrase("Every P1 and P2 has a plan under each of the 4Ps")
      case .openedSinceThen: Phrase("opened since then")
      case .legendMore: Phrase("8 more in the cell, 2 with a warning")
      case .closedAndLeftOut: Phrase("closed, not shown")
      case .cell: Phrase("Grid cell")
      case .aboutCell: Phrase("one cell of the grid: every investigation in it")
      case .titleCell: Phrase("GRID CELL")
      case .activityRecorded: Phrase("activity (no details)")
      case .awaitingAnswer: Phrase("awaiting an answer")
      case .after: Phrase("After")
      case .lastEvent: Phrase("Last event")
      case .casesSent: Phrase("Disseminations that led to it")
      case .sentOn: Phrase("Received")
      case .takenUpOn: Phrase("Taken up")
      case .declinedOn: Phrase("Declined")
      case .noCasesSent: Phrase("No dissemination led to it")
      }
    }
  }
}
