import ThreatDomain

/// The meanings of figures of demand and outcomes.
extension English {
  func meaning(of asked: DemandFigure, isWithoutLondon: Bool) -> FigureMeaning {
    FigureMeaning(
      name: name(of: asked), definition: definition(of: asked),
      base:
        "table demand of the export: reports, counted by the force of the victim's "
        + "residence, not of the offender nor of the investigator",
      formula: formula(of: asked), leftOut: leftOut(of: asked, isWithoutLondon: isWithoutLondon))
  }

  func name(of asked: DemandFigure) -> String {
    switch asked {
    case .sum(let measure): name(of: measure)
    case .share(let measure): "\(name(of: measure)), share of reports"
    case .partOfWhole(.reports, _): "Share of all reports"
    case .partOfWhole(let measure, _): "\(name(of: measure)), share of all"
    case .changeOnYear(let measure): "\(name(of: measure)), change on the year before"
    case .ratePer10000: "Reports per 10,000 people"
    case .lossPerHead: "Loss per head"
    case .timesRate: "Multiple of the area's rate"
    case .mean: "Mean of the months"
    case .limit(.high): "Upper limit of the expected range"
    case .limit(.low): "Lower limit of the expected range"
    case .nearLine(.high): "Line near the upper limit"
    case .nearLine(.low): "Line near the lower limit"
    }
  }

  private func name(of measure: DemandMeasure) -> String {
    switch measure {
    case .reports: self[.column(.reports)]
    case .cyberReports: "Cyber reports"
    case .repeatVictims: self[.column(.repeatVictims)]
    case .vulnerableVictims: self[.column(.vulnerableVictims)]
    case .loss: self[.column(.loss)]
    }
  }

  func definition(of asked: DemandFigure) -> String {
    switch asked {
    case .sum(.reports): "reports of fraud and cyber crime"
    case .sum(.cyberReports): "reports of cyber-dependent crime"
    case .sum(.repeatVictims): "victims who had been victims before"
    case .sum(.vulnerableVictims): "victims who are vulnerable"
    case .sum(.loss): "money that victims said they lost"
    case .share: "the part of the reports for which it holds"
    case .partOfWhole(.reports, _): "the reports of this part beside those of all parts"
    case .partOfWhole: "what this part has of what all parts have together"
    case .changeOnYear: "by how much it is more or less than in the same months a year before"
    case .ratePer10000: "reports for every 10,000 residents"
    case .lossPerHead: "money that victims said they lost, for every resident, in pence"
    case .timesRate: "reports per head as a multiple of those of the whole area: 1 is alike"
    case .mean: "what the series usually is"
    case .nearLine: "beyond it a month is near the limit: two of three there are a signal"
    case .limit:
      "how far chance alone takes the series: a month beyond it is a signal"
    }
  }

  func formula(of asked: DemandFigure) -> String {
    switch asked {
    case .sum(let measure): "sum of \(measure.rawValue)"
    case .share(let measure): "sum of \(measure.rawValue) over sum of reports"
    case .partOfWhole(let measure, _):
      "sum of \(measure.rawValue) of the part over that of the whole"
    case .changeOnYear(let measure):
      "(now less then) over then, each a sum of \(measure.rawValue)"
    case .ratePer10000: "sum of reports × 10,000 over residents of the month's year"
    case .lossPerHead: "sum of loss_pence over residents of the month's year"
    case .timesRate: "reports over residents here, over reports over residents of the area"
    case .mean: "sum of the months over their number, the judged month among them"
    case .limit(.high): "mean + 2.66 × mean moving range (XmR; NHS Making Data Count)"
    case .limit(.low):
      "mean - 2.66 × mean moving range, never below zero (XmR; NHS Making Data Count)"
    case .nearLine(.high): "mean + 2/3 × 2.66 × mean moving range (XmR; NHS Making Data Count)"
    case .nearLine(.low): "mean - 2/3 × 2.66 × mean moving range (XmR; NHS Making Data Count)"
    }
  }

  private func leftOut(of asked: DemandFigure, isWithoutLondon: Bool) -> String {
    let london = isWithoutLondon ? ["the forces of London, by choice"] : []
    let own =
      switch asked {
      case .changeOnYear:
        ["no percentage is given where there were under 20 reports a year before"]
      case .ratePer10000, .lossPerHead: ["no rate is given under 100,000 residents"]
      case .timesRate:
        [
          "parts of the area with under 100,000 residents; none is given where the area's rate "
            + "would give a part fewer than 20 reports"
        ]
      case .mean, .limit, .nearLine:
        [
          "months that have no return from every force: the newest 13 others of 18 count; a month "
            + "with a return and without a report counts as zero"
        ]
      default: [] as [String]
      }
    return (london + own).isEmpty ? "nothing" : (london + own).joined(separator: "; ")
  }

  func meaning(of asked: OutcomeFigure) -> FigureMeaning {
    let (name, definition, formula) =
      switch asked {
      case .referred:
        (
          self[.fact(.referred)], "crimes referred to forces for investigation",
          "sum of referred"
        )
      case .judicial:
        (
          self[.column(.judicial)], "outcomes by a court or a formal sanction",
          "sum of outcomes_judicial"
        )
      case .other:
        (self[.column(.other)], "outcomes of all other kinds", "sum of outcomes_other")
      case .per100Referred:
        (
          self[.column(.per100)], "outcomes for every 100 crimes referred, of different years",
          "sum of outcomes × 100 over sum of referred"
        )
      }
    return FigureMeaning(
      name: name, definition: definition,
      base: "table referral of the export, as forces returned it month by month",
      formula: formula,
      leftOut: "outcomes belong to crimes of any year: never a rate of those referred")
  }
}
