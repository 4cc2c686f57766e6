extension Term {
  /// Labels of facts that several boards share, and words for missing facts.
  package enum Fact: String, CaseIterable, Sendable {
    case noCampaigns, financialYearToDate, financialYear, dataTo, countedBy, restated,
      restatedNationally,
      notRestated, referred, otherOutcomes, outcomesWarning, bandHigher, bandLower, agreedOn,
      rationale, localDefinition, reviewEach, touches, conditions, nothingHere, noThreats,
      noInvestigations, noActors, noDisruptions, noReports, noEvents, theTen, belowTheTen,
      unscoredBelow, belowThreshold, inWords, legend, hiddenCharacters, leftOut, headline,
      notSupplied, notSuppliedInBrief

    package var phrase: Phrase {
      switch self {
      case .headline: Phrase("Headline", "Pennawd")
      case .noCampaigns: Phrase("No campaign is running here", "Nid oes ymgyrch ar waith yma")
      case .financialYearToDate: Phrase("Financial year to date", "Blwyddyn ariannol hyd yma")
      case .financialYear: Phrase("Financial year", "Blwyddyn ariannol")
      case .dataTo: Phrase("data to", "data hyd")
      case .countedBy: Phrase("reported to", "adroddir i")
      case .restated: Phrase("Restated", "Ailddatganwyd")
      case .restatedNationally: Phrase("Restated nationally", "Ailddatganwyd yn genedlaethol")
      case .notRestated: Phrase("No month was restated", "Ni ailddatganwyd unrhyw fis")
      case .referred: Phrase("Referred", "Atgyfeiriwyd")
      case .otherOutcomes: Phrase("Other outcomes", "Canlyniadau eraill")
      case .outcomesWarning:
        Phrase(
          "Outcomes may relate to crimes of earlier years: they are not a rate of the crimes referred",
          "Gall canlyniadau ymwneud â throseddau blynyddoedd cynharach: nid ydynt yn gyfradd o'r troseddau a atgyfeiriwyd"
        )
      case .bandHigher:
        Phrase(
          "the OCGM band is higher than the score suggests",
          "mae'r band OCGM yn uwch nag y mae'r sgôr yn ei awgrymu")
      case .bandLower:
        Phrase(
          "the OCGM band is lower than the score suggests",
          "mae'r band OCGM yn is nag y mae'r sgôr yn ei awgrymu")
      case .agreedOn: Phrase("Priority", "Blaenoriaeth")
      case .rationale: Phrase("Rationale", "Rhesymeg")
      case .localDefinition: Phrase("local definition", "diffiniad lleol")
      case .reviewEach: Phrase("review at each meeting", "adolygu ym mhob cyfarfod")
      case .touches: Phrase("Touches", "Effaith ar", short: "Effaith")
      case .conditions: Phrase("Conditions", "Amodau")
      case .nothingHere: Phrase("Nothing here", "Dim byd yma")
      case .noThreats: Phrase("No threats followed here", "Ni ddilynir unrhyw fygythiad yma")
      case .noInvestigations: Phrase("No investigations here", "Dim ymchwiliadau yma")
      case .noActors: Phrase("No actors mapped here", "Dim gweithredwyr wedi'u mapio yma")
      case .noDisruptions: Phrase("No disruption is recorded", "Ni chofnodwyd unrhyw amhariad")
      case .noReports:
        Phrase("No figures to show for this month", "Dim ffigurau i'w dangos ar gyfer y mis hwn")
      case .noEvents: Phrase("Nothing is recorded", "Ni chofnodwyd dim")
      case .theTen: Phrase("the ten", "y deg")
      case .belowTheTen: Phrase("below the top ten", "islaw'r deg uchaf")
      case .unscoredBelow: Phrase("not scored", "heb sgôr")
      case .belowThreshold: Phrase("no rate under 100,000 people", "dim cyfradd dan 100,000 o bobl")
      case .inWords: Phrase("In words", "Mewn geiriau")
      case .legend: Phrase("Legend", "Eglurhad")
      case .hiddenCharacters:
        Phrase("Hidden characters, each shown as ¤", "Nodau cudd, pob un yn cael ei ddangos fel ¤")
      case .notSupplied:
        Phrase("Not supplied in this export", "Heb ei gyflenwi yn yr allforyn hwn")
      case .notSuppliedInBrief: Phrase("not supplied", "heb ei gyflenwi")
      case .leftOut: Phrase("Not shown (no room)", "Heb eu dangos (dim lle)")
      }
    }
  }
}
