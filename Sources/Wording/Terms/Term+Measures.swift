extension Term {
  /// Measures of performance.
  package enum Measures: String, CaseIterable, Sendable {
    case aboutMeasures, titleMeasures, measure, aboutMeasure, titleMeasure, numerator,
      denominator, target, basis, direction, higherIsBetter, lowerIsBetter, noMeasures, noValues,
      noValue, days, variation, assurance, asUsual, betterThanUsual, worseThanUsual, willPass,
      willFail, hitOrMiss, passes, fails, hitsOrMisses, noAssurance, notDueYet, allMonths,
      besideOthers, noDifference, higher, muchHigher, lower, muchLower, tooFewToCompare, noForces,
      overdispersed

    package var phrase: Phrase {
      switch self {
      case .aboutMeasures:
        Phrase(
          "each measure: its month, whether that is unusual, and whether it will meet its target",
          "pob mesur: ei fis, a yw'n anarferol, ac a fydd yn cyrraedd ei darged")
      case .titleMeasures: Phrase("PERFORMANCE", "PERFFORMIAD")
      case .measure: Phrase("Measure", "Mesur")
      case .aboutMeasure:
        Phrase(
          "one measure: its months between their limits, and the forces beside each other",
          "un mesur: ei fisoedd rhwng eu terfynau, a'r heddluoedd ochr yn ochr")
      case .titleMeasure: Phrase("MEASURE", "MESUR")
      case .days: Phrase("days", "diwrnod")
      case .numerator: Phrase("Numerator", "Rhifiadur", short: "Rhif.")
      case .denominator: Phrase("Denominator", "Enwadur", short: "Enw.")
      case .target: Phrase("Target", "Targed")
      case .basis: Phrase("Basis", "Sail")
      case .direction: Phrase("Direction", "Cyfeiriad")
      case .higherIsBetter: Phrase("higher is better", "gorau po uchaf")
      case .lowerIsBetter: Phrase("lower is better", "gorau po isaf")
      case .noMeasures: Phrase("No measure is defined", "Nid oes mesur wedi'i ddiffinio")
      case .noValues:
        Phrase("No value is held for these months", "Nid oes gwerth ar gyfer y misoedd hyn")
      case .noValue: Phrase("no value", "dim gwerth")
      case .variation: Phrase("Variation", "Amrywiad")
      case .assurance: Phrase("Assurance", "Sicrwydd")
      case .asUsual: Phrase("no unusual change", "fel arfer")
      case .betterThanUsual: Phrase("better than usual", "gwell nag arfer")
      case .worseThanUsual: Phrase("worse than usual", "gwaeth nag arfer")
      case .willPass: Phrase("pass", "llwyddo")
      case .willFail: Phrase("fail", "methu")
      case .hitOrMiss: Phrase("hit or miss", "ansicr")
      case .passes: Phrase("will meet its target", "bydd yn cyrraedd ei darged")
      case .fails: Phrase("will not meet its target", "ni fydd yn cyrraedd ei darged")
      case .hitsOrMisses:
        Phrase("may or may not meet its target", "gall gyrraedd ei darged neu beidio")
      case .noAssurance:
        Phrase("no target, or too few months to judge", "dim targed, neu rhy ychydig o fisoedd")
      case .notDueYet: Phrase("Not due yet", "Heb fod yn ddyledus eto", short: "Eto i ddod")
      case .allMonths: Phrase("All months", "Pob mis")
      case .besideOthers: Phrase("Beside the others", "Wrth ochr y lleill")
      case .noDifference: Phrase("no difference", "dim gwahaniaeth")
      case .higher: Phrase("higher", "uwch")
      case .muchHigher: Phrase("much higher", "uwch o lawer")
      case .lower: Phrase("lower", "is")
      case .muchLower: Phrase("much lower", "is o lawer")
      case .tooFewToCompare: Phrase("too few to compare", "rhy ychydig i gymharu")
      case .noForces:
        Phrase(
          "No force has a value for the month", "Nid oes gan yr un heddlu werth ar gyfer y mis")
      case .overdispersed:
        Phrase(
          "the forces differ more than chance explains, so many stand outside the limits",
          "mae'r heddluoedd yn gwahaniaethu mwy na siawns: mae llawer y tu allan i'r terfynau"
        )
      }
    }
  }
}
