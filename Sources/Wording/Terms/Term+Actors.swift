extension Term {
  /// Actors, their scores and other weights.
  package enum Actors: String, CaseIterable, Sendable {
    case actorPage, identifier, codename, move, rankedCount, bandsDisagreeing, bandHigherShort,
      bandLowerShort,
      acrossRegions, firstSeen, component, section, value, weight, weighted, version, scorer,
      finding, scoreOverTime, scoreUnit, forcesAndRegions, moreThanOneForce, scoresToLookAt,
      jointOnce, bandAgrees, bandNotCompared, noBand, positionBeside, conditionsKept, noCrossing,
      noDoubts, noAssessments, noForces, ago, byPart, fifth, staleAlone, staleBelow, daysBetween
    // The ten, then and now
    case tenChanges, rankThen, rankNow, joinedTen, leftTen, why
    // Views
    case viewTen, viewDoubts, viewCrossing, titleDoubts, titleCrossing
    // What if
    case whatIf, whatIfTitle, whatIfOff, whatIfOn, keyWhatIf, keyMoreWeight, keyLessWeight,
      noWeightHere, mostWeight, leastWeight, modelScore, times, tried, ownWeights, nobodyMoved,
      joinsTen, leavesTen, legendMovedByWeights, ofMost, rankWord, legendNewest, whichForces,
      staleScores

    package var phrase: Phrase {
      switch self {
      case .staleScores: Phrase("stale scores", "hen sgoriau")
      case .actorPage: Phrase("ACTOR", "GWEITHREDWR")
      case .identifier: Phrase("Actor", "Gweithredwr", short: "Cod")
      case .codename: Phrase("Codename", "Enw cod")
      case .move: Phrase("Move", "Symud")
      case .rankedCount: Phrase("scored", "â sgôr")
      case .bandsDisagreeing: Phrase("band disagrees", "band yn anghytuno")
      case .bandHigherShort: Phrase("band above score", "band uwch na'r sgôr")
      case .bandLowerShort: Phrase("band below score", "band is na'r sgôr")
      case .acrossRegions: Phrase("across regions", "ar draws rhanbarthau")
      case .firstSeen: Phrase("First seen", "Gwelwyd gyntaf")
      case .component: Phrase("Part", "Rhan")
      case .section: Phrase("Section", "Adran")
      case .value: Phrase("Value", "Gwerth")
      case .weight: Phrase("Weight", "Pwysiad")
      case .weighted: Phrase("Weighted", "Pwysol")
      case .version: Phrase("Version", "Fersiwn")
      case .scorer: Phrase("Scorer", "Sgoriwr")
      case .finding: Phrase("Finding", "Canfyddiad")
      case .scoreOverTime: Phrase("Score over time", "Sgôr dros amser")
      case .scoreUnit: Phrase("score", "sgôr")
      case .forcesAndRegions:
        Phrase("Forces and regions touched", "Heddluoedd a rhanbarthau yr effeithir arnynt")
      case .moreThanOneForce:
        Phrase("More than one force or region", "Mwy nag un heddlu neu ranbarth")
      case .scoresToLookAt:
        Phrase(
          "Band and score disagree, or the score is stale",
          "Band a sgôr yn anghytuno, neu'r sgôr yn hen")
      case .jointOnce:
        Phrase(
          "Disruptions, a joint claim counted once",
          "Amhariadau: hawliad ar y cyd yn cyfrif unwaith")
      case .bandAgrees: Phrase("band and score agree", "band a sgôr yn cytuno")
      case .bandNotCompared:
        Phrase(
          "too few scored actors to compare band with score",
          "rhy ychydig o weithredwyr â sgôr i gymharu'r band â'r sgôr")
      case .noBand: Phrase("no OCGM band", "dim band OCGM")
      case .positionBeside:
        Phrase(
          "position is shown beside the total, not added to it",
          "dangosir y sefyllfa wrth ochr y cyfanswm: nid yw'n rhan ohono")
      case .conditionsKept:
        Phrase(
          "conditions apply; not shown in the safe view",
          "mae amodau'n berthnasol; nis dangosir yn y modd diogel")
      case .noCrossing:
        Phrase(
          "No actor touches more than one force or region",
          "Nid oes gweithredwr yn effeithio ar fwy nag un heddlu neu ranbarth")
      case .noDoubts:
        Phrase(
          "No score is stale, and no band disagrees with its score",
          "Nid oes unrhyw sgôr yn hen, ac nid oes unrhyw fand yn anghytuno â'i sgôr")
      case .noAssessments:
        Phrase("No assessment yet", "Dim asesiad eto")
      case .noForces: Phrase("No force is recorded", "Ni chofnodwyd unrhyw heddlu")
      case .ago: Phrase("Ago", "Yn ôl", short: "Ers")
      case .byPart: Phrase("The score part by part", "Y sgôr fesul rhan")
      case .fifth: Phrase("National fifth", "Pumed cenedlaethol")
      case .staleAlone: Phrase("stale only, oldest first", "rhai hen yn unig, hynaf yn gyntaf")
      case .staleBelow: Phrase("stale, ranked lower", "hen, yn is eu safle")
      case .daysBetween: Phrase("After", "Wedi")
      case .tenChanges: Phrase("Entered or left the top ten", "I mewn neu allan o'r deg uchaf")
      case .rankThen: Phrase("Then", "Gynt")
      case .rankNow: Phrase("Now", "Nawr")
      case .joinedTen: Phrase("joined", "ymunodd")
      case .leftTen: Phrase("left", "gadawodd")
      case .why: Phrase("Why", "Pam")
      case .viewTen: Phrase("the ten highest harm", "y deg sy'n achosi'r niwed mwyaf")
      case .viewDoubts: Phrase("scores to look at", "sgoriau i'w hadolygu")
      case .viewCrossing: Phrase("more than one force or region", "mwy nag un heddlu neu ranbarth")
      case .titleDoubts: Phrase("ACTORS  scores to look at", "GWEITHREDWYR  sgoriau i'w hadolygu")
      case .titleCrossing:
        Phrase(
          "ACTORS  more than one force or region", "GWEITHREDWYR  mwy nag un heddlu neu ranbarth")
      case .whatIf: Phrase("WHAT IF", "BETH OS")
      case .whatIfTitle: Phrase("What if", "Beth os")
      case .whatIfOff: Phrase("The model's own weights", "Pwysiadau'r model ei hun")
      case .whatIfOn:
        Phrase(
          "What if: + and - change the weight under the cursor",
          "Beth os: mae + a - yn newid y pwysiad dan y cyrchwr")
      case .keyWhatIf:
        Phrase(
          "what if: try other weights of the score",
          "beth os: rhoi cynnig ar bwysiadau eraill i'r sgôr")
      case .keyMoreWeight: Phrase("more weight", "mwy o bwysiad")
      case .keyLessWeight: Phrase("less weight", "llai o bwysiad")
      case .noWeightHere:
        Phrase(
          "The cursor is not on a weight: press w on Actors to list them",
          "Nid yw'r cyrchwr ar bwysiad: pwyswch w ar fwrdd y gweithredwyr i'w rhestru")
      case .mostWeight:
        Phrase(
          "The highest weight to try is four times the model's own",
          "Y pwysiad uchaf y gellir ei brofi yw pedair gwaith pwysiad y model")
      case .leastWeight:
        Phrase("The lowest weight to try is zero", "Y pwysiad isaf y gellir ei brofi yw sero")
      case .modelScore: Phrase(both: "Model")
      case .times: Phrase("Times", "Lluosi")
      case .tried: Phrase("Tried", "Profwyd")
      case .ownWeights: Phrase("every weight as in the model", "pob pwysiad fel yn y model")
      case .nobodyMoved:
        Phrase(
          "no actor enters or leaves the top ten",
          "nid oes gweithredwr yn ymuno â'r deg uchaf nac yn ei adael")
      case .joinsTen: Phrase("enters the top ten", "yn ymuno â'r deg uchaf")
      case .leavesTen: Phrase("leaves the top ten", "yn gadael y deg uchaf")
      case .legendMovedByWeights:
        Phrase("rank against the model's own", "safle o'i gymharu â safle'r model")
      case .ofMost: Phrase("Of the most", "O'r mwyaf")
      case .rankWord: Phrase("Rank", "Safle")
      case .legendNewest: Phrase("the newest assessment", "yr asesiad diweddaraf")
      case .whichForces: Phrase("Which forces", "Pa heddluoedd")
      }
    }
  }
}
