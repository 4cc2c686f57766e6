extension Term {
  /// Threats, their plans and campaigns, and the map of forces.
  package enum Threats: String, CaseIterable, Sendable {
    // Threats
    case viewOwnThreats, viewEveryRegion, threatsOfNation, threatsOfRegions, legendScoreParts,
      elsewhere, vulnerableShort, harmShort, likelihoodShort, heatThreats, heatThreatsByRegion,
      heatThreatsNote, plan, unplanned, plansTitle, runningCampaigns, campaignState, running, soon,
      ended, scopeOfCampaign, campaignReach, otherRegions, noOtherRegion
    // The map of forces
    case keyMapMeasure, keyMapArea, mapReports, mapLoss, mapLossPerHead, mapVulnerable, mapRepeated,
      mapOnYear, mapSignal, mapOpenItems, mapHighItems, mapRegion, mapAllForces, mapSignalLow,
      mapSignalRun, mapSignalHigh, mapTouched, mapCapitals, lossPerHead, openItems, highItems,
      tooFewMonths, tooFewReports, smallBase, noReturnYet, returnIncomplete, notCovered,
      legendIncomplete

    package var phrase: Phrase {
      switch self {
      case .viewOwnThreats: Phrase("The threats followed here")
      case .viewEveryRegion: Phrase("The threats of every region")
      case .threatsOfNation:
        Phrase("Score, plans and owner: the region named. Reports and grid: national")
      case .threatsOfRegions: Phrase("Each row is a region's threat with its own reports and grid")
      case .legendScoreParts: Phrase("sums of harm and likelihood")
      case .elsewhere: Phrase("In other regions")
      case .vulnerableShort: Phrase("Vulnerable")
      case .harmShort: Phrase("H")
      case .likelihoodShort: Phrase("L")
      case .heatThreats: Phrase("Threats by force, as a multiple of the region's rate")
      case .heatThreatsByRegion: Phrase("Threats by region, as a multiple of the national rate")
      case .heatThreatsNote:
        Phrase("1 is the rate of the whole; no figure where it would make fewer than 20 reports")
      case .plan: Phrase("Plan")
      case .unplanned: Phrase("no plan")
      case .plansTitle: Phrase("4P plan")
      case .runningCampaigns: Phrase("Campaigns")
      case .campaignState: Phrase("State")
      case .running: Phrase("running")
      case .soon: Phrase("soon")
      case .ended: Phrase("ended")
      case .scopeOfCampaign: Phrase("Of")
      case .campaignReach: Phrase("Reach")
      case .otherRegions: Phrase("The same threat elsewhere")
      case .noOtherRegion: Phrase("No other region follows it")
      case .keyMapMeasure: Phrase("what the map shows")
      case .keyMapArea: Phrase("map of the region or of all forces")
      case .mapReports: Phrase("Reports of the month")
      case .mapLoss: Phrase("Loss of the month")
      case .mapLossPerHead: Phrase("Loss per resident")
      case .mapVulnerable: Phrase("Vulnerable victims among reports")
      case .mapRepeated: Phrase("Repeat victims among reports")
      case .mapOnYear: Phrase("Reports, change on the year before")
      case .mapSignal: Phrase("Reports against their own 13 months")
      case .mapOpenItems: Phrase("Open grid items")
      case .mapHighItems: Phrase("Open P1 and P2 items")
      case .mapRegion: Phrase("The region's forces")
      case .mapAllForces: Phrase("All forces")
      case .mapSignalLow: Phrase("low")
      case .mapSignalRun: Phrase("high: a run")
      case .mapSignalHigh: Phrase("high: above its limit")
      case .mapTouched: Phrase("an item counts for each force that it touches")
      case .mapCapitals: Phrase("own forces in capitals")
      case .lossPerHead: Phrase("Per resident")
      case .openItems: Phrase("Open items")
      case .highItems: Phrase("P1+P2")
      case .tooFewMonths: Phrase("too few months to judge")
      case .tooFewReports: Phrase("too few reports to judge")
      case .smallBase: Phrase("under 20 reports a year before, so no percentage")
      case .noReturnYet: Phrase("no return yet")
      case .returnIncomplete: Phrase("not judged: incomplete")
      case .notCovered: Phrase("not covered")
      case .legendIncomplete: Phrase("without forces that have sent no return")
      }
    }
  }
}
