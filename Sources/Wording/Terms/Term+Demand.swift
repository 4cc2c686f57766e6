extension Term {
  /// Demand: its keys, rules, spans and rates.
  package enum Demand: String, CaseIterable, Sendable {
    case keyLondon, keySpan, titleDemandWithoutLondon, londonIn, londonOut, londonLeftOut,
      londonOnlyNational, spanMonth, spanYear, spanQuarters, spanRolling, upTo, quarter,
      twelveMonthsTo, yearBefore, change, reportsUnit, rulesTitle, rulesSource, rule, fired,
      notFired, bound, ruleEarlier, legendPartial, legendRules, kindRegion, kindForce, kindType,
      kindGroup, heatTypesIndex, heatForcesIndex, heatRegionsIndex, legendIndex, lossShare,
      belowThresholdSign, noPopulationSign, noPopulation, nationalTotal, yearToDateChange,
      yearToDateBefore

    package var phrase: Phrase {
      switch self {
      case .yearToDateChange:
        Phrase(
          "Financial year to date, change on the year before",
          "Y flwyddyn ariannol hyd yma, newid ar y flwyddyn gynt")
      case .yearToDateBefore:
        Phrase(
          "Financial year to date, a year before", "Y flwyddyn ariannol hyd yma, flwyddyn ynghynt")
      case .nationalTotal: Phrase("The national total", "Y cyfanswm cenedlaethol")
      case .keyLondon: Phrase("include or exclude London", "cynnwys neu hepgor Llundain")
      case .keySpan:
        Phrase(
          "months, financial year to date, quarters, rolling",
          "misoedd, blwyddyn ariannol hyd yma, chwarteri, treigl")
      case .titleDemandWithoutLondon:
        Phrase(
          "DEMAND without London  by victim's force area",
          "GALW heb Lundain  yn ôl ardal heddlu'r dioddefwr")
      case .londonIn: Phrase("London included", "Llundain wedi'i chynnwys")
      case .londonOut: Phrase("London excluded", "Llundain wedi'i hepgor")
      case .londonLeftOut:
        Phrase(
          "All figures here exclude the London region",
          "Mae'r holl ffigurau yma'n hepgor rhanbarth Llundain")
      case .londonOnlyNational:
        Phrase(
          "London can be excluded from national figures only: r, National",
          "O ffigurau cenedlaethol yn unig y gellir hepgor Llundain: r, Cenedlaethol")
      case .spanMonth: Phrase("month by month", "fis wrth fis")
      case .spanYear: Phrase("financial year to date", "blwyddyn ariannol hyd yma")
      case .spanQuarters: Phrase("quarters", "chwarteri")
      case .spanRolling: Phrase("rolling 12 months", "12 mis treigl")
      case .upTo: Phrase("April to", "Ebrill hyd")
      case .quarter: Phrase("Quarter", "Chwarter")
      case .twelveMonthsTo: Phrase("12 months to", "12 mis hyd")
      case .yearBefore: Phrase("Year before", "Flwyddyn gynt", short: "Fl. gynt")
      case .change: Phrase("Change", "Newid")
      case .reportsUnit: Phrase("reports", "adroddiadau")
      case .rulesTitle:
        Phrase(
          "The four rules, by NHS Making Data Count",
          "Y pedair rheol, yn ôl Making Data Count yr NHS")
      case .rulesSource:
        Phrase(
          "Rules: NHS England, Making Data Count. Limits: mean and 2.66 mean moving ranges, "
            + "Wheeler, Understanding Variation.",
          "Rheolau: NHS England, Making Data Count. Terfynau: cymedr a 2.66 amrediad symudol cymedrig, Wheeler, Understanding Variation."
        )
      case .rule: Phrase("Rule", "Rheol")
      case .fired: Phrase("Met", "Bodlonwyd", short: "Bodl.")
      case .notFired: Phrase("no", "naddo")
      case .bound: Phrase("Limit", "Terfyn")
      case .ruleEarlier: Phrase("Earlier", "Cynt")
      case .legendPartial: Phrase("quarter that is not over", "chwarter heb ddod i ben")
      case .legendRules:
        Phrase("took part in the rule of that number", "rhan o'r rheol â'r rhif hwnnw")
      case .kindRegion: Phrase("region", "rhanbarth")
      case .kindForce: Phrase("force", "heddlu")
      case .kindType: Phrase("type", "math")
      case .kindGroup: Phrase("fraud group", "grŵp twyll")
      case .heatTypesIndex:
        Phrase(
          "Types by month, each against its own mean of 100",
          "Mathau fesul mis, pob un o'i gymharu â'i gymedr ei hun o 100")
      case .heatForcesIndex:
        Phrase(
          "Forces by month, each against its own mean of 100",
          "Heddluoedd fesul mis, pob un o'i gymharu â'i gymedr ei hun o 100")
      case .heatRegionsIndex:
        Phrase(
          "Regions by month, each against its own mean of 100",
          "Rhanbarthau fesul mis, pob un o'i gymharu â'i gymedr ei hun o 100")
      case .legendIndex:
        Phrase(
          "to █4: under 90, 90, 100, 110 and over, of 100 for the row's own mean",
          "i █4: dan 90, 90, 100, 110 a throsodd, a 100 yw cymedr y rhes ei hun")
      case .lossShare: Phrase("Of loss", "O'r golled", short: "Golled")
      case .belowThresholdSign: Phrase(both: "<100k")
      case .noPopulationSign: Phrase("no pop.", "pobl. ?")
      case .noPopulation:
        Phrase("no rate: population not known", "dim cyfradd: poblogaeth anhysbys")
      }
    }
  }
}
