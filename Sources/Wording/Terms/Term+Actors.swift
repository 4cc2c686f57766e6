extension Term {
  /// Actors, their scores and other weights.
  package enum Actors: String, CaseIterable, Sendable {
    case actorPage, codename, move, rankedCount, bandsDisagreeing, bandHigherShort, bandLowerShort,
      acrossRegions, firstSeen, component, section, value, weight, weighted, version, scorer,
      finding, scoreOverTime, scoreUnit, forcesAndRegions, moreThanOneForce, scoresToLookAt,
      jointOnce, bandAgrees, bandNotCompared, noBand, positionBeside, conditionsKept, noCrossing,
      noDoubts, noAssessments, noForces, ago, byPart, fifth, staleAlone, staleBelow, daysBetween,
      staleScores
    // The ten, then and now
    case tenChanges, rankThen, rankNow, joinedTen, leftTen, why
    // Views
    case viewTen, viewDoubts, viewCrossing, titleDoubts, titleCrossing
    // What if
    case whatIf, whatIfTitle, whatIfOff, whatIfOn, keyWhatIf, keyMoreWeight, keyLessWeight,
      noWeightHere, mostWeight, leastWeight, modelScore, times, tried, ownWeights, nobodyMoved,
      joinsTen, leavesTen, legendMovedByWeights, ofMost, rankWord, legendNewest, whichForces

    package var phrase: Phrase {
      switch self {
      case .actorPage: Phrase("ACTOR")
      case .codename: Phrase("Codename")
      case .move: Phrase("Move")
      case .rankedCount: Phrase("scored")
      case .bandsDisagreeing: Phrase("band disagrees")
      case .bandHigherShort: Phrase("band above score")
      case .bandLowerShort: Phrase("band below score")
      case .acrossRegions: Phrase("across regions")
      case .firstSeen: Phrase("First seen")
      case .component: Phrase("Part")
      case .section: Phrase("Section")
      case .value: Phrase("Value")
      case .weight: Phrase("Weight")
      case .weighted: Phrase("Weighted")
      case .version: Phrase("Version")
      case .scorer: Phrase("Scorer")
      case .finding: Phrase("Finding")
      case .scoreOverTime: Phrase("Score over time")
      case .scoreUnit: Phrase("score")
      case .forcesAndRegions: Phrase("Forces and regions touched")
      case .moreThanOneForce: Phrase("More than one force or region")
      case .scoresToLookAt: Phrase("Band and score disagree, or the score is stale")
      case .jointOnce: Phrase("Disruptions, a joint claim counted once")
      case .bandAgrees: Phrase("band and score agree")
      case .bandNotCompared: Phrase("too few scored actors to compare band with score")
      case .noBand: Phrase("no OCGM band")
      case .positionBeside: Phrase("position is shown beside the total, not added to it")
      case .conditionsKept: Phrase("conditions apply; not shown in the safe view")
      case .noCrossing: Phrase("No actor touches more than one force or region")
      case .noDoubts: Phrase("No score is stale, and no band disagrees with its score")
      case .noAssessments: Phrase("No assessment of this actor yet")
      case .noForces: Phrase("No force is recorded")
      case .ago: Phrase("Ago")
      case .byPart: Phrase("The score part by part")
      case .fifth: Phrase("National fifth")
      case .staleAlone: Phrase("stale only, oldest first")
      case .staleBelow: Phrase("stale, ranked lower")
      case .staleScores: Phrase("stale scores")
      case .daysBetween: Phrase("After")
      case .tenChanges: Phrase("Entered or left the top ten")
      case .rankThen: Phrase("Then")
      case .rankNow: Phrase("Now")
      case .joinedTen: Phrase("joined")
      case .leftTen: Phrase("left")
      case .why: Phrase("Why")
      case .viewTen: Phrase("the ten highest harm")
      case .viewDoubts: Phrase("scores to look at")
      case .viewCrossing: Phrase("more than one force or region")
      case .titleDoubts: Phrase("ACTORS  scores to look at")
      case .titleCrossing: Phrase("ACTORS  more than one force or region")
      case .whatIf: Phrase("WHAT IF")
      case .whatIfTitle: Phrase("What if")
      case .whatIfOff: Phrase("The model's own weights")
      case .whatIfOn: Phrase("What if: + and - change the weight under the cursor")
      case .keyWhatIf: Phrase("what if: try other weights of the score")
      case .keyMoreWeight: Phrase("more weight")
      case .keyLessWeight: Phrase("less weight")
      case .noWeightHere:
        Phrase("The cursor is not on a weight: press w on Actors to list them")
      case .mostWeight: Phrase("The highest weight to try is four times the model's own")
      case .leastWeight: Phrase("The lowest weight to try is zero")
      case .modelScore: Phrase("Model")
      case .times: Phrase("Times")
      case .tried: Phrase("Tried")
      case .ownWeights: Phrase("every weight as in the model")
      case .nobodyMoved: Phrase("no actor enters or leaves the top ten")
      case .joinsTen: Phrase("enters the top ten")
      case .leavesTen: Phrase("leaves the top ten")
      case .legendMovedByWeights: Phrase("rank against the model's own")
      case .ofMost: Phrase("Of the most")
      case .rankWord: Phrase("Rank")
      case .legendNewest: Phrase("the newest assessment")
      case .whichForces: Phrase("Which forces")
      }
    }
  }
}
