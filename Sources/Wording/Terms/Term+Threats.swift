extension Term {
  /// Threats, their plans and campaigns, and the map of forces.
  package enum Threats: String, CaseIterable, Sendable {
    // Threats
    case viewOwnThreats, viewEveryRegion, threatsOfNation, threatsOfRegions, legendScoreParts,
      elsewhere, vulnerableShort, harmShort, likelihoodShort, heatThreats, heatThreatsByRegion,
      heatThreatsNote, plan, unplanned, plansTitle, runningCampaigns, campaignState, running, soon,
      ended, scopeOfCampaign, campaignReach, otherRegions, noOtherRegion
    // Priorities side by side
    case viewPriorities, titlePriorities, agreements, theme, difference, lastAgreed, lastDay,
      noneAgreed, oneAgreed, samePriority, highToMedium, mediumToLow, highToLow, letterHigh,
      letterMedium, letterLow, legendLetters, legendNotAgreed, legendNotFollowed, noPriority
    // The map of forces
    case keyMapMeasure, keyMapArea, mapReports, mapLoss, mapLossPerHead, mapVulnerable, mapRepeated,
      mapOnYear, mapSignal, mapOpenItems, mapHighItems, mapRegion, mapAllForces, mapOfNationHasAll,
      mapSignalLow,
      mapSignalRun, mapSignalHigh, mapTouched, mapCapitals, lossPerHead, openItems, highItems,
      tooFewMonths, tooFewReports, smallBase, noReturnYet, returnIncomplete, notCovered,
      notCountedApart, method,
      countedBy, agreedUntil, agreedOn,
      legendIncomplete
    // What the group agreed
    case priorityHere, levelHere, ownerHere, legendAgreedHere

    package var phrase: Phrase {
      switch self {
      case .viewOwnThreats: Phrase("The threats followed here", "Y bygythiadau a ddilynir yma")
      case .viewEveryRegion: Phrase("The threats of every region", "Bygythiadau pob rhanbarth")
      case .threatsOfNation:
        Phrase(
          "Score, plans and owner: the region named. Reports and grid: national",
          "Sgôr, cynlluniau a pherchennog: y rhanbarth a enwir. Adroddiadau a grid: cenedlaethol")
      case .threatsOfRegions:
        Phrase(
          "Each row is a region's threat with its own reports and grid",
          "Mae pob rhes yn fygythiad mewn rhanbarth, gyda'i adroddiadau a'i ymchwiliadau ei hun")
      case .legendScoreParts: Phrase("sums of harm and likelihood", "symiau niwed a thebygolrwydd")
      case .elsewhere: Phrase("In other regions", "Mewn rhanbarthau eraill")
      case .vulnerableShort:
        Phrase(
          "Vulnerable", "Agored i niwed", .attested("North Wales Police and Crime Commissioner"),
          short: "Bregus")
      case .harmShort: Phrase("H", "N")
      case .likelihoodShort: Phrase("L", "T")
      case .heatThreats:
        Phrase(
          "Threats by force, as a multiple of the region's rate",
          "Bygythiadau fesul heddlu, fel lluosrif o gyfradd y rhanbarth")
      case .heatThreatsByRegion:
        Phrase(
          "Threats by region, as a multiple of the national rate",
          "Bygythiadau fesul rhanbarth, fel lluosrif o'r gyfradd genedlaethol")
      case .heatThreatsNote:
        Phrase(
          "1 is the rate of the whole; no figure where it would make fewer than 20 reports",
          "1 yw cyfradd y cyfan; dim ffigur lle byddai'n rhoi llai nag 20 adroddiad")
      case .plan: Phrase("Plan", "Cynllun")
      case .unplanned: Phrase("no plan", "dim cynllun")
      case .plansTitle: Phrase("4P plan", "Cynllun 4P")
      case .runningCampaigns: Phrase("Campaigns", "Ymgyrchoedd")
      case .campaignState: Phrase("State", "Cyflwr")
      case .running: Phrase("running", "ar waith")
      case .soon: Phrase("soon", "cyn hir")
      case .ended: Phrase("ended", "daeth i ben")
      case .scopeOfCampaign: Phrase("Of", "Ardal")
      case .campaignReach: Phrase("Reach", "Cyrhaeddiad")
      case .otherRegions: Phrase("The same threat elsewhere", "Yr un bygythiad mewn mannau eraill")
      case .noOtherRegion:
        Phrase("No other region follows it", "Nid oes rhanbarth arall yn ei ddilyn")
      case .viewPriorities:
        Phrase("Agreed priorities side by side", "Blaenoriaethau y cytunwyd arnynt ochr yn ochr")
      case .titlePriorities:
        Phrase("PRIORITIES  region by region", "BLAENORIAETHAU  fesul rhanbarth")
      case .agreements: Phrase("Since when, and who owns it", "Ers pryd, a phwy sy'n berchen")
      case .theme: Phrase("Theme", "Thema")
      case .difference: Phrase("Difference", "Gwahaniaeth", short: "Gwah.")
      case .lastAgreed: Phrase("Last agreed", "Cytunwyd ddiwethaf")
      case .lastDay: Phrase("Until", "Tan")
      case .noneAgreed: Phrase("none agreed", "dim wedi'i gytuno")
      case .oneAgreed: Phrase("one region", "un rhanbarth")
      case .samePriority: Phrase("the same", "yr un fath")
      case .highToMedium: Phrase("high to medium", "uchel i ganolig")
      case .mediumToLow: Phrase("medium to low", "canolig i isel")
      case .highToLow: Phrase("high to low", "uchel i isel")
      case .letterHigh: Phrase("H", "U")
      case .letterMedium: Phrase("M", "C")
      case .letterLow: Phrase("L", "I")
      case .legendLetters:
        Phrase("priority high, medium or low", "blaenoriaeth uchel, canolig neu isel")
      case .legendNotAgreed:
        Phrase("followed, no priority agreed", "fe'i dilynir, heb flaenoriaeth y cytunwyd arni")
      case .legendNotFollowed: Phrase("not followed there", "ni chaiff ei ddilyn yno")
      case .noPriority: Phrase("no priority agreed", "dim blaenoriaeth y cytunwyd arni")
      case .keyMapMeasure: Phrase("what the map shows", "beth mae'r map yn ei ddangos")
      case .keyMapArea:
        Phrase("map of the region or of all forces", "map o'r rhanbarth neu o bob heddlu")
      case .mapReports: Phrase("Reports of the month", "Adroddiadau'r mis")
      case .mapLoss: Phrase("Loss of the month", "Colled y mis")
      case .mapLossPerHead: Phrase("Loss per resident", "Colled fesul preswylydd")
      case .mapVulnerable:
        Phrase("Vulnerable victims among reports", "Dioddefwyr agored i niwed ymhlith adroddiadau")
      case .mapRepeated:
        Phrase("Repeat victims among reports", "Dioddefwyr mynych ymhlith adroddiadau")
      case .mapOnYear:
        Phrase("Reports, change on the year before", "Adroddiadau, newid ar y flwyddyn gynt")
      case .mapSignal:
        Phrase(
          "Reports against their own 13 months", "Adroddiadau o'u cymharu â'u 13 mis eu hunain")
      case .mapOpenItems: Phrase("Open grid items", "Eitemau agored y grid")
      case .mapHighItems: Phrase("Open P1 and P2 items", "Eitemau agored P1 a P2")
      case .mapRegion: Phrase("The region's forces", "Heddluoedd y rhanbarth")
      case .mapAllForces: Phrase("All forces", "Pob heddlu")
      case .mapOfNationHasAll:
        Phrase(
          "The map of the nation shows all forces already",
          "Mae map y wlad eisoes yn dangos pob heddlu")
      case .mapSignalLow: Phrase("low", "isel")
      case .mapSignalRun: Phrase("high: a run", "uchel: rhediad")
      case .mapSignalHigh: Phrase("high: above its limit", "uchel: dros ei derfyn")
      case .mapTouched:
        Phrase(
          "an item counts for each force that it touches",
          "mae eitem yn cyfrif i bob heddlu yr effeithir arno")
      case .mapCapitals:
        Phrase("own forces in capitals", "heddluoedd y rhanbarth mewn priflythrennau")
      case .lossPerHead: Phrase("Per resident", "Y preswylydd")
      case .openItems: Phrase("Open items", "Eitemau agored")
      case .highItems: Phrase(both: "P1+P2")
      case .tooFewMonths: Phrase("too few months to judge", "rhy ychydig o fisoedd i farnu")
      case .notCountedApart: Phrase("not counted apart", "heb gyfrif unigol")
      case .method: Phrase("How", "Sut")
      case .countedBy: Phrase("Counted by", "Cyfrifir yn ôl")
      case .agreedOn: Phrase("Agreed on", "Cytunwyd ar")
      case .agreedUntil: Phrase("until", "tan")
      case .tooFewReports: Phrase("too few reports to judge", "rhy ychydig o adroddiadau i farnu")
      case .smallBase:
        Phrase(
          "under 20 reports a year before, so no percentage",
          "dan 20 adroddiad flwyddyn ynghynt, felly dim canran")
      case .noReturnYet: Phrase("no return yet", "dim dychweliad eto")
      case .returnIncomplete: Phrase("not judged: incomplete", "heb ei farnu: anghyflawn")
      case .notCovered: Phrase("not covered", "heb ei gynnwys")
      case .legendIncomplete:
        Phrase(
          "without forces that have sent no return, or only a part of one",
          "heb yr heddluoedd nad ydynt wedi anfon dychweliad cyfan")
      case .priorityHere: Phrase("Priority agreed here", "Blaenoriaeth y cytunwyd arni yma")
      case .levelHere: Phrase("Level agreed here", "Lefel y cytunwyd arni yma")
      case .ownerHere: Phrase("Owner agreed here", "Perchennog y cytunwyd arno yma")
      case .legendAgreedHere:
        Phrase(
          "the group agreed the second; not yet in the export",
          "cytunodd y grŵp ar yr ail; nid yw yn yr allforyn eto")
      }
    }
  }
}
