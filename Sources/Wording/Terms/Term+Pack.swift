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
      case .packTitle: Phrase("MEETING PACK", "PECYN CYFARFOD")
      case .packOf: Phrase("Prosperity Threat Group", "Grŵp Bygythiad Ffyniant")
      case .contentsTitle: Phrase("CONTENTS", "CYNNWYS")
      case .agendaTitle: Phrase(both: "AGENDA")
      case .restatedTitle: Phrase("RESTATED MONTHS", "MISOEDD A AILDDATGANWYD")
      case .definitionsTitle: Phrase("DEFINITIONS", "DIFFINIADAU")
      case .sourcesTitle: Phrase("SOURCES", "FFYNONELLAU")
      case .endTitle: Phrase("END OF THE PACK", "DIWEDD Y PECYN")
      case .pagesOfInvestigations: Phrase("Investigations at P1 and P2", "Ymchwiliadau ar P1 a P2")
      case .pagesOfActors:
        Phrase("The ten highest harm actors", "Y deg gweithredwr sy'n achosi'r niwed mwyaf")
      case .agendaOpening:
        Phrase(
          "Welcome, apologies, minutes of the last meeting",
          "Croeso, ymddiheuriadau, cofnodion y cyfarfod diwethaf")
      case .agendaOpeningPurpose:
        Phrase(
          "agree the minutes; actions that are due",
          "cytuno ar y cofnodion; camau gweithredu sy'n ddyledus")
      case .agendaClosing:
        Phrase(
          "Any other business, date of the next meeting",
          "Unrhyw fater arall, dyddiad y cyfarfod nesaf")
      case .agendaClosingPurpose: Phrase("agree the date", "cytuno ar y dyddiad")
      case .priorityLevels: Phrase("Priority levels", "Lefelau blaenoriaeth")
      case .scoreModels: Phrase("Score models", "Modelau sgorio")
      case .figuresTitle: Phrase("Figures", "Ffigurau")
      case .meaningHead: Phrase("Meaning", "Ystyr")
      case .reviewHead: Phrase("Review", "Adolygu")
      case .versionHead: Phrase("Version", "Fersiwn")
      case .formulaHead: Phrase("Formula", "Fformiwla")
      case .staleAfterHead: Phrase("Stale after", "Hen ar ôl")
      case .exportTitle: Phrase("The export", "Yr allforyn")
      case .snapshotTitle: Phrase("Snapshot", "Ciplun")
      case .periodTitle: Phrase("Months covered", "Misoedd dan sylw")
      case .recipientTitle: Phrase("Recipient", "Derbynnydd")
      case .signerTitle: Phrase("Signed by", "Llofnodwyd gan")
      case .nobody: Phrase("nobody", "neb")
      case .rowsTitle: Phrase("Rows", "Rhesi")
      case .manifestTitle: Phrase("SHA-256 of the manifest", "SHA-256 y maniffest")
      case .markingTitle: Phrase("Marking", "Marc diogelwch")
      case .createdTitle: Phrase("Created", "Crëwyd")
      case .expiresTitle: Phrase("Expires", "Daw i ben")
      case .noRestatements:
        Phrase(
          "No month in this export was restated", "Ni ailddatganwyd unrhyw fis yn yr allforyn hwn")
      }
    }
  }
}
