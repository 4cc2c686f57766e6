import ThreatDomain

/// What figures of demand and outcomes mean.
extension Welsh {
  func meaning(of asked: DemandFigure, isWithoutLondon: Bool) -> FigureMeaning {
    FigureMeaning(
      name: name(of: asked), definition: definition(of: asked),
      base:
        "tabl demand yr allforyn: adroddiadau, wedi'u cyfrif yn ôl heddlu cartref y "
        + "dioddefwr, nid y troseddwr na'r ymchwilydd",
      formula: formula(of: asked), leftOut: leftOut(of: asked, isWithoutLondon: isWithoutLondon))
  }

  func name(of asked: DemandFigure) -> String {
    switch asked {
    case .sum(let measure): name(of: measure)
    case .share(let measure): "\(name(of: measure)), cyfran o'r adroddiadau"
    case .partOfWhole(.reports, _): "Cyfran o'r holl adroddiadau"
    case .partOfWhole(let measure, _): "\(name(of: measure)), cyfran o'r cyfan"
    case .changeOnYear(let measure): "\(name(of: measure)), newid ar y flwyddyn gynt"
    case .ratePer10000: "Adroddiadau fesul 10,000 o bobl"
    case .lossPerHead: "Colled y pen"
    case .timesRate: "Lluosrif o gyfradd yr ardal"
    case .mean: "Cymedr y misoedd"
    case .limit(.high): "Terfyn naturiol uchaf"
    case .limit(.low): "Terfyn naturiol isaf"
    case .nearLine(.high): "Llinell ger y terfyn uchaf"
    case .nearLine(.low): "Llinell ger y terfyn isaf"
    }
  }

  private func name(of measure: DemandMeasure) -> String {
    switch measure {
    case .reports: self[.column(.reports)]
    case .cyberReports: "Adroddiadau seiber"
    case .repeatVictims: self[.column(.repeatVictims)]
    case .vulnerableVictims: self[.column(.vulnerableVictims)]
    case .loss: self[.column(.loss)]
    }
  }

  func definition(of asked: DemandFigure) -> String {
    switch asked {
    case .sum(.reports): "adroddiadau o dwyll a seiberdroseddau"
    case .sum(.cyberReports): "adroddiadau o droseddau sy'n ddibynnol ar seiber"
    case .sum(.repeatVictims): "dioddefwyr a fu'n ddioddefwyr o'r blaen"
    case .sum(.vulnerableVictims): "dioddefwyr sy'n agored i niwed"
    case .sum(.loss): "arian y dywedodd dioddefwyr iddynt ei golli"
    case .share: "y rhan o'r adroddiadau y mae hyn yn wir amdani"
    case .partOfWhole(.reports, _): "adroddiadau'r rhan hon wrth ochr rhai pob rhan"
    case .partOfWhole: "yr hyn sydd gan y rhan hon o'r hyn sydd gan bob rhan gyda'i gilydd"
    case .changeOnYear: "faint yn fwy neu'n llai nag yn yr un misoedd flwyddyn ynghynt"
    case .ratePer10000: "adroddiadau am bob 10,000 o breswylwyr"
    case .lossPerHead:
      "arian y dywedodd dioddefwyr iddynt ei golli, am bob preswylydd, mewn ceiniogau"
    case .timesRate: "adroddiadau y pen fel lluosrif o rai'r ardal gyfan: mae 1 yr un fath"
    case .mean: "lefel arferol y gyfres"
    case .nearLine: "mae mis y tu hwnt iddi ger y terfyn: mae dau o dri yno yn arwydd"
    case .limit:
      "pa mor bell y gall siawns yn unig fynd â'r gyfres: mae mis y tu hwnt iddo yn arwydd"
    }
  }

  func formula(of asked: DemandFigure) -> String {
    switch asked {
    case .sum(let measure): "swm \(measure.rawValue)"
    case .share(let measure): "swm \(measure.rawValue) wedi'i rannu â swm reports"
    case .partOfWhole(let measure, _):
      "swm \(measure.rawValue) y rhan wedi'i rannu â swm y cyfan"
    case .changeOnYear(let measure):
      "(nawr llai gynt) wedi'i rannu â gynt, y naill a'r llall yn swm \(measure.rawValue)"
    case .ratePer10000: "swm reports × 10,000 wedi'i rannu â phreswylwyr blwyddyn y mis"
    case .lossPerHead: "swm loss_pence wedi'i rannu â phreswylwyr blwyddyn y mis"
    case .timesRate:
      "adroddiadau wedi'u rhannu â'r preswylwyr yma, wedi'u rhannu â'r un gyfradd dros yr ardal"
    case .mean: "swm y misoedd wedi'i rannu â'u nifer, a'r mis a fernir yn eu plith"
    case .limit(.high):
      "cymedr + 2.66 × amrediad symudol cymedrig (XmR; Making Data Count yr NHS)"
    case .limit(.low):
      "cymedr - 2.66 × amrediad symudol cymedrig, byth dan sero (XmR; Making Data Count yr NHS)"
    case .nearLine(.high):
      "cymedr + 2/3 × 2.66 × amrediad symudol cymedrig (XmR; Making Data Count yr NHS)"
    case .nearLine(.low):
      "cymedr - 2/3 × 2.66 × amrediad symudol cymedrig (XmR; Making Data Count yr NHS)"
    }
  }

  private func leftOut(of asked: DemandFigure, isWithoutLondon: Bool) -> String {
    let london = isWithoutLondon ? ["heddluoedd Llundain, o ddewis"] : []
    let own =
      switch asked {
      case .changeOnYear:
        ["ni roddir canran lle bu dan 20 adroddiad flwyddyn ynghynt"]
      case .ratePer10000, .lossPerHead: ["ni roddir cyfradd dan 100,000 o breswylwyr"]
      case .timesRate:
        [
          "rhannau o'r ardal â dan 100,000 o breswylwyr; ni roddir un lle byddai cyfradd yr ardal yn "
            + "rhoi llai nag 20 adroddiad i ran"
        ]
      case .mean, .limit, .nearLine:
        [
          "misoedd heb ddychweliad gan bob heddlu: mae'r 13 diweddaraf arall o 18 yn cyfrif; mae mis â "
            + "dychweliad a heb adroddiad yn cyfrif fel sero"
        ]
      default: [] as [String]
      }
    return (london + own).isEmpty ? "dim" : (london + own).joined(separator: "; ")
  }

  func meaning(of asked: OutcomeFigure) -> FigureMeaning {
    let (name, definition, formula) =
      switch asked {
      case .referred:
        (
          self[.fact(.referred)], "troseddau a atgyfeiriwyd at heddluoedd i'w hymchwilio",
          "swm referred"
        )
      case .judicial:
        (
          self[.column(.judicial)], "canlyniadau gan lys neu drwy sancsiwn ffurfiol",
          "swm outcomes_judicial"
        )
      case .other:
        (self[.column(.other)], "canlyniadau o bob math arall", "swm outcomes_other")
      case .per100Referred:
        (
          self[.column(.per100)],
          "canlyniadau am bob 100 o droseddau a atgyfeiriwyd, o wahanol flynyddoedd",
          "swm canlyniadau × 100 wedi'i rannu â swm referred"
        )
      }
    return FigureMeaning(
      name: name, definition: definition,
      base: "tabl referral yr allforyn, fel y'i dychwelwyd gan heddluoedd fis wrth fis",
      formula: formula,
      leftOut: "mae canlyniadau'n perthyn i droseddau unrhyw flwyddyn: byth yn gyfradd o'r rhai a "
        + "atgyfeiriwyd")
  }
}
