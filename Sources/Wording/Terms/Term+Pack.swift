extension Term {
  /// Heads and labels of a meeting pack.
  package enum Pack: String, CaseIterable, Sendable {
    case packTitle, packOf, contentsTitle, agendaTitle, restatedTitle, definitionsTitle,
      sourcesTitle, endTitle, pagesOfInvestigations, pagesOfActors, agendaOpening,
      agendaOpeningPurpose, agendaClosing, agendaClosingPurpose, priorityLevels, scoreModels,
      figuresTitle, meaningHead, reviewHead, versionHead, formulaHead, staleAfterHead, exportTitle,
      snapshotTitle, periodTitle, recipientTitle, signerTitle, nobody, rowsTitle, manifestTitle,
      markingTitle, createdTitle, expiresTitle, noRestatements

    package var phrase: Phrase {
      switch self {
      case .packTitle: Phrase("MEETING PACK")
      case .packOf: Phrase("Prosperity Threat Group")
      case .contentsTitle: Phrase("CONTENTS", "CYNNWYS", .sure)
      case .agendaTitle: Phrase("AGENDA", "AGENDA", .sure)
      case .restatedTitle: Phrase("RESTATED MONTHS")
      case .definitionsTitle: Phrase("DEFINITIONS")
      case .sourcesTitle: Phrase("SOURCES")
      case .endTitle: Phrase("END OF THE PACK")
      case .pagesOfInvestigations: Phrase("Investigations at P1 and P2")
      case .pagesOfActors: Phrase("The ten highest harm actors")
      case .agendaOpening: Phrase("Welcome, apologies, minutes of the last meeting")
      case .agendaOpeningPurpose: Phrase("agree the minutes; actions that are due")
      case .agendaClosing: Phrase("Any other business, date of the next meeting")
      case .agendaClosingPurpose: Phrase("agree the date")
      case .priorityLevels: Phrase("Priority levels")
      case .scoreModels: Phrase("Score models")
      case .figuresTitle: Phrase("Figures")
      case .meaningHead: Phrase("Meaning")
      case .reviewHead: Phrase("Review")
      case .versionHead: Phrase("Version")
      case .formulaHead: Phrase("Formula")
      case .staleAfterHead: Phrase("Stale after")
      case .exportTitle: Phrase("The export")
      case .snapshotTitle: Phrase("Snapshot")
      case .periodTitle: Phrase("Months covered")
      case .recipientTitle: Phrase("Recipient")
      case .signerTitle: Phrase("Signed by")
      case .nobody: Phrase("nobody")
      case .rowsTitle: Phrase("Rows")
      case .manifestTitle: Phrase("SHA-256 of the manifest")
      case .markingTitle: Phrase("Marking")
      case .createdTitle: Phrase("Created")
      case .expiresTitle: Phrase("Expires")
      case .noRestatements: Phrase("No month in this export was restated")
      }
    }
  }
}
