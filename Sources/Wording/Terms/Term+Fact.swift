extension Term {
  /// Labels of facts that several boards share, and what stands where there are none.
  package enum Fact: String, CaseIterable, Sendable {
    case noCampaigns, financialYearToDate, financialYear, dataTo, restated, restatedNationally,
      notRestated, referred, otherOutcomes, outcomesWarning, bandHigher, bandLower, agreedOn,
      rationale, localDefinition, reviewEach, touches, conditions, nothingHere, noThreats,
      noInvestigations, noActors, noDisruptions, noReports, noEvents, theTen, belowTheTen,
      unscoredBelow, belowThreshold, inWords, legend, hiddenCharacters, leftOut,
      headline

    package var phrase: Phrase {
      switch self {
      case .noCampaigns: Phrase("No campaign is running here")
      case .financialYearToDate: Phrase("Financial year to date")
      case .financialYear: Phrase("Financial year")
      case .dataTo: Phrase("data to")
      case .restated: Phrase("Restated")
      case .restatedNationally: Phrase("Restated nationally")
      case .notRestated: Phrase("No month was restated")
      case .referred: Phrase("Referred")
      case .otherOutcomes: Phrase("Other outcomes")
      case .outcomesWarning:
        Phrase(
          "Outcomes may relate to crimes of earlier years: they are not a rate of the crimes referred"
        )
      case .bandHigher: Phrase("the OCGM band is higher than the score suggests")
      case .bandLower: Phrase("the OCGM band is lower than the score suggests")
      case .agreedOn: Phrase("Priority")
      case .rationale: Phrase("Rationale")
      case .localDefinition: Phrase("local definition")
      case .reviewEach: Phrase("review at each meeting")
      case .touches: Phrase("Touches")
      case .conditions: Phrase("Conditions")
      case .nothingHere: Phrase("Nothing here")
      case .noThreats: Phrase("No threats followed here")
      case .noInvestigations: Phrase("No investigations here")
      case .noActors: Phrase("No actors mapped here")
      case .noDisruptions: Phrase("No disruption is recorded")
      case .noReports: Phrase("No figures to show for this month")
      case .noEvents: Phrase("Nothing is recorded")
      case .theTen: Phrase("the ten")
      case .belowTheTen: Phrase("below the top ten")
      case .unscoredBelow: Phrase("not scored")
      case .belowThreshold: Phrase("no rate under 100,000 people")
      case .inWords: Phrase("In words")
      case .legend: Phrase("Legend")
      case .hiddenCharacters: Phrase("Hidden characters, each shown as ¤")
      case .headline: Phrase("Headline")
      case .leftOut: Phrase("Not shown (no room)")
      }
    }
  }
}
