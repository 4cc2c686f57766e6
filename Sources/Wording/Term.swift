/// A name, a head, a label: whole phrases without figures in them.
///
/// One row here and one in the catalogue for each.
package enum Term: String, CaseIterable, Sendable {
  // Boards and pages
  case threats, grid, actors, demand, region, force, threat, investigation, actor, aboutThreats,
    aboutGrid, aboutActors, aboutDemand, aboutRegion, aboutForce, aboutThreat, aboutInvestigation,
    aboutActor

  // Scopes
  case national, regional, local

  // Freshness and trust
  case fresh, sample, unverified, export, noSnapshot

  // Column heads
  case rank, harm, likelihood, position, confidence, reports, thirteenMonths, signal, loss, agreed,
    plans, owner, score, kind, was, ocgm, inTen, reviewed, disrupted, lead, share, perHead,
    onYearBefore, onYear, month, total, population, victims, vulnerable, vulnerableVictims,
    repeatVictims, repeated, cyber, operation, level, status, opened, lastActivity, decision, age,
    marks, date, event, reason, route, role, name, mapper, strand, grade, tactic, claimedBy,
    assetsDenied, upperLimit, lowerLimit, mean, fraudType, forces, regions, investigations,
    disruptions, source

  // Values
  case notScored, scoreUnusable, never, noOwner, new, stale, usual, few, seasonal,
    missing, none, low, medium, high, individual, business, charity, publicSector, group, network,
    enabler, open, charged, trial, closed, active, investigated, disruptedStatus, dormant, pursue,
    prevent, protect, prepare, major, moderate, minor, proposed, accepted, declined, withdrawn,
    necc, nationalLeadForce, nca, rocu, forceTier, priorityHigh, priorityMedium, priorityLow

  // Board titles
  case titleThreats, titleGrid, titleActors, titleDemand, byTier, byForce, byType, byRegion,
    byGroup, byVictim

  // Panes
  case forcesPerHead, heatForces, heatTypes, monthLine, details, timeline, handling, series,
    outcomes, assessments, components, actorsTouching, links, campaigns, counts, about,
    decisionsWanted

  // Facts
  case onSameMonth, financialYearToDate, financialYear, dataTo, received, restated,
    restatedNationally,
    notRestated, referred,
    judicialOutcomes, otherOutcomes, per100Referred, outcomesWarning, bandDisagrees, bandHigher,
    bandLower, agreedOn, rationale, scoredBy, localDefinition, reviewEach, mapped, touches,
    conditions, scale, nothingHere, noThreats, noInvestigations, noActors, noDisruptions,
    noReports, noEvents, theTen, belowTheTen, unscoredBelow, belowThreshold, inWords, legend,
    hiddenCharacters, leftOut

  // Pages of regions, forces and threats
  case titleRegion, titleForce, titleThreat, judicial, other, per100, outcomesTitle, from, to,
    noCampaigns

  // Legend
  case daysWithoutActivity, decisionOverdue, movedFromLevel, escalated, legendSignal, legendMoved,
    legendPlans, legendNone, legendLimits, legendNow, legendStale, legendInTen, legendUnknown,
    legendSparkline, legendShades, legendSafe, legendSelected, legendCut

  // Keys
  case keyDown, keyUp, keyLeft, keyRight, keyFirst, keyLast, keyPageDown, keyPageUp
  case keyPreviousPane, keyBlank, unknownKey, nothingAbove, asciiOnly, safe
  case keyEarlierPlace, keyLaterPlace, keyFilter, keySort, keyPalette, keyMouse, keyCount
  case fileChanged, fileChangedLong, signerRevoked, signerRevokedLong, signerExpired,
    signerExpiredLong, signerUnlisted, signerUnlistedLong
  case keyEarlierSnapshot, keyLaterSnapshot, keyNewestSnapshot, noEarlierSnapshot, noLaterSnapshot,
    noNewerSnapshot
  case keyQuitShort, keyOpen, keyBack, keyPane, keyRegion, keyForce, keyMonth, keyEarlier, keyLater,
    keyGrouping, keyTheme, keyLanguage, keySafe, keyHelp, keyRedraw, keySuspend, keyQuit,
    chooseRegion, chooseForce, chooseMonth, helpTitle, typeToFind, noMatch, tooSmall,
    keyLeaveOut, leaveOutOn, leaveOutOff, leftOutShort, pageClosed, safeLeavesOut,
    safeOn, safeOff, noGrouping, nothingToOpen, nothingToFilter, nothingToSort, noEarlierPlace,
    noLaterPlace, noCount, filterHint, filterCleared, chooseColumn, chooseTheme, ownOrder,
    fromHighest, fromLowest, mouseOn, mouseOff

  // Where a figure comes from
  case keyExplain, nothingToExplain, scope, months, manifest, definition, base, formula,
    rowsCounted,
    leftOutOfFigure, comparedWith, askedNow, sqlOfFigure, explainHint, explainHintSafe,
    safeExplained, sqlCopied, cannotCopy, asAtDay
  // The palette
  case paletteTitle, board, action

  // The plain dialogue
  case plainQuestion, plainRow, plainBoard, plainNational, plainMore, plainFind, plainSay,
    plainNothingAbove, plainNoMore, plainFindWhat, plainEmpty, plainBack, plainView, plainSet,
    plainExplain, plainSafe, plainLeaveOut,
    plainLanguage

  // The grid and its investigations
  case titleInvestigation, identifier, subject, row, levelSince, leadTier, leadForce, leadAgency,
    daysSinceActivity, decisionWanted, decisionDue, fraudGroup, nextReview, marking, touched,
    leads, noSingleForce, stalled, moved, opening, noDecisionWanted, noDateSet, inNoSeries,
    noActorsLinked, noOthersInSeries, noDecisionsNeeded, notDueYet, keptBack, plansMissing,
    handlingConditions, scoredOn, crimeSeries

  // Marks, levels and cells of the grid
  case keyMarks, keyDefinitions, keyCell, noCell, allInvestigations, onlyMarked, overdue, noPlan,
    planless, movedOrNew, levelsExplained, levelsUnexplained, levelsMean, noDefinition,
    planned, fullyPlanned, plansLacking, noPlansLacking, openedSinceThen, legendMore,
    closedAndLeftOut, cell,
    aboutCell, titleCell, activityRecorded

  // An investigation's page
  case after, lastEvent, casesSent, sentOn, takenUpOn, declinedOn, noCasesSent
  // Threats
  case viewOwnThreats, viewEveryRegion, threatsOfNation, threatsOfRegions, legendScoreParts,
    elsewhere, heatThreats, plan, unplanned, runningCampaigns, campaignState, running,
    soon, ended, scopeOfCampaign, plansTitle, otherRegions, noOtherRegion, heatThreatsNote,
    heatThreatsByRegion,
    harmShort, vulnerableShort, likelihoodShort,
    campaignReach

  // The map of forces
  case keyMapMeasure, keyMapArea, mapReports, mapLoss, mapLossPerHead, mapVulnerable, mapRepeated,
    mapOnYear, mapSignal, mapOpenItems, mapHighItems, mapRegion, mapAllForces, mapSignalLow,
    mapSignalRun, mapSignalHigh, mapTouched, mapCapitals, lossPerHead, openItems, highItems,
    tooFewMonths, tooFewReports, smallBase

  // Returns that are missing
  case noReturnYet, returnIncomplete, notCovered, legendIncomplete

  // Actors and their scores
  case actorPage, codename, move, rankedCount, firstSeen, component, section,
    value, weight, weighted, version, scorer, finding, scoreOverTime, scoreUnit, forcesAndRegions,
    moreThanOneForce, scoresToLookAt, jointOnce, bandAgrees, bandNotCompared, noBand,
    positionBeside, conditionsKept, noCrossing, noDoubts, noAssessments, noForces, bandsDisagreeing,
    bandHigherShort, bandLowerShort, acrossRegions

  // Tasking
  case tasking, aboutTasking, titleTasking, casesFirst, escalationsFirst, linkedFirst, notTakenUp,
    waits, oldest, longest, sent, takenUp, declinedHead, takeUp, medianDays, noCaseWaits,
    noCaseSent, toEscalate, grounds, lastAnswer, regionalTasking, nothingToEscalate,
    escalationRules, waitingForAnswer, raised, noEscalationWaits, cameBack, answer, decided,
    took, noneCameBack, linkedInvestigations, heldTooBy, moreThanOneForceRule, noLinked,
    handOffs, waiting, casesTakenUp, escalationsAccepted, noHandOffs,
    legendWithheld

  // Victims not contacted yet
  case aboutVictims, titleVictims, bothLists, notContacted, notContactedByRegion,
    notContactedByForce, notContactedByMonth, notContactedByAge, notContactedLine, victimsUnit,
    identified, contacted, contactedCount, safeguarded, otherMonths, noVictimLists, thisMonth,
    stillWorked, legendStillWorked, listsWorked, stateOfList

  // Changes
  case changes, aboutChanges, titleChanges, byDate, byKind, byPlace, what, whatChanged,
    changedWhere,
    newest, noSingleRegion, noDayOfItsOwn, nothingMoved, changeLevels, changeOpened,
    changeRaised, changeAnswered, changeScored, changeTen, changeSeen, changeReviewed,
    changeThreats, changeSent, changeTakenUp, changeDeclined, changeSignals,
    answered, scored, rankMoved, taken

  // Demand: its keys, rules, spans and rates
  case titleDemandWithoutLondon, keyLondon, keySpan, londonIn, londonOut,
    londonLeftOut, londonOnlyNational
  case spanMonth, spanYear, spanQuarters, spanRolling, upTo, quarter, twelveMonthsTo,
    yearBefore, change, reportsUnit
  case rulesTitle, rulesSource, rule, fired, notFired, bound, ruleEarlier, legendRules,
    legendPartial
  case kindRegion, kindForce, kindType, kindGroup
  case heatTypesIndex, heatForcesIndex, heatRegionsIndex, legendIndex, lossShare
  case belowThresholdSign, noPopulationSign, noPopulation
  // Actors: dates, ties, the ten then and now, views, what if
  case ago, byPart, fifth, staleAlone, staleBelow, daysBetween, tenChanges, rankThen,
    rankNow, joinedTen, leftTen, why, viewTen, viewDoubts, viewCrossing, titleDoubts, titleCrossing,
    whatIf, whatIfTitle, whatIfOff, whatIfOn, keyWhatIf, keyMoreWeight, keyLessWeight, noWeightHere,
    mostWeight, leastWeight, modelScore, times, tried, ownWeights, nobodyMoved, joinsTen, leavesTen,
    legendMovedByWeights, ofMost, rankWord, legendNewest, whichForces
}
