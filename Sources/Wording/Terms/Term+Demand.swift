extension Term {
  /// Demand: its keys, rules, spans and rates.
  package enum Demand: String, CaseIterable, Sendable {
    case keyLondon, keySpan, titleDemandWithoutLondon, londonIn, londonOut, londonLeftOut,
      londonOnlyNational, spanMonth, spanYear, spanQuarters, spanRolling, upTo, quarter,
      twelveMonthsTo, yearBefore, change, reportsUnit, rulesTitle, rulesSource, rule, fired,
      notFired, bound, ruleEarlier, legendPartial, legendRules, kindRegion, kindForce, kindType,
      kindGroup, heatTypesIndex, heatForcesIndex, heatRegionsIndex, legendIndex, lossShare,
      belowThresholdSign, noPopulationSign, noPopulation,
      nationalTotal

    package var phrase: Phrase {
      switch self {
      case .keyLondon: Phrase("include or exclude London")
      case .keySpan: Phrase("months, financial year to date, quarters, rolling")
      case .titleDemandWithoutLondon:
        Phrase("DEMAND without London  by victim's force area")
      case .londonIn: Phrase("London included")
      case .londonOut: Phrase("London excluded")
      case .londonLeftOut: Phrase("All figures here exclude the London region")
      case .londonOnlyNational:
        Phrase("London can be excluded from national figures only: r, National")
      case .spanMonth: Phrase("month by month")
      case .spanYear: Phrase("financial year to date")
      case .spanQuarters: Phrase("quarters")
      case .spanRolling: Phrase("rolling 12 months")
      case .upTo: Phrase("April to")
      case .quarter: Phrase("Quarter", "Chwarter", .sure)
      case .twelveMonthsTo: Phrase("12 months to")
      case .yearBefore: Phrase("Year before")
      case .change: Phrase("Change", "Newid", .sure)
      case .reportsUnit: Phrase("reports")
      case .rulesTitle: Phrase("The four rules, by NHS Making Data Count")
      case .rulesSource:
        Phrase(
          "Rules: NHS England, Making Data Count. Limits: mean and 2.66 mean moving ranges, "
            + "Wheeler, Understanding Variation.")
      case .rule: Phrase("Rule")
      case .fired: Phrase("Met")
      case .notFired: Phrase("no")
      case .bound: Phrase("Limit")
      case .ruleEarlier: Phrase("Earlier")
      case .legendPartial: Phrase("quarter that is not over")
      case .legendRules: Phrase("took part in the rule of that number")
      case .kindRegion: Phrase("region", "rhanbarth", .sure)
      case .kindForce: Phrase("force")
      case .kindType: Phrase("type")
      case .kindGroup: Phrase("fraud group")
      case .heatTypesIndex: Phrase("Types by month, each against its own mean of 100")
      case .heatForcesIndex: Phrase("Forces by month, each against its own mean of 100")
      case .heatRegionsIndex: Phrase("Regions by month, each against its own mean of 100")
      case .legendIndex:
        Phrase("to █4: under 90, 90, 100, 110 and over, of 100 for the row's own mean")
      case .lossShare: Phrase("Of loss")
      case .belowThresholdSign: Phrase("<100k")
      case .noPopulationSign: Phrase("no pop.")
      case .nationalTotal: Phrase("The national total")
      case .noPopulation: Phrase("no rate: population not known")
      }
    }
  }
}
