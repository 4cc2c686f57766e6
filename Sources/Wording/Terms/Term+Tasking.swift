extension Term {
  /// Cases, escalations and hand-offs.
  package enum Tasking: String, CaseIterable, Sendable {
    case tasking, aboutTasking, titleTasking, casesFirst, escalationsFirst, linkedFirst, notTakenUp,
      waits, oldest, longest, sent, takenUp, declinedHead, takeUp, medianDays, noCaseWaits,
      noCaseSent, toEscalate, grounds, lastAnswer, regionalTasking, nothingToEscalate,
      escalationRules, waitingForAnswer, raised, noEscalationWaits, cameBack, answer, decided, took,
      noneCameBack, linkedInvestigations, heldTooBy, moreThanOneForceRule, noLinked, handOffs,
      waiting, casesTakenUp, escalationsAccepted, noHandOffs, legendWithheld

    package var phrase: Phrase {
      switch self {
      case .tasking: Phrase("Tasking")
      case .aboutTasking:
        Phrase("cases not taken up, what goes up to which tier, and what several bodies hold")
      case .titleTasking: Phrase("TASKING")
      case .casesFirst: Phrase("cases first")
      case .escalationsFirst: Phrase("escalations first")
      case .linkedFirst: Phrase("linked investigations first")
      case .notTakenUp: Phrase("Not taken up")
      case .waits: Phrase("Waits")
      case .oldest: Phrase("Oldest")
      case .longest: Phrase("Longest")
      case .sent: Phrase("Sent")
      case .takenUp: Phrase("Taken")
      case .declinedHead: Phrase("Declined")
      case .takeUp: Phrase("Take-up")
      case .medianDays: Phrase("Median")
      case .noCaseWaits: Phrase("No serious or complex case waits to be taken up")
      case .noCaseSent: Phrase("No serious or complex case was sent")
      case .toEscalate: Phrase("To escalate")
      case .grounds: Phrase("Grounds")
      case .lastAnswer: Phrase("Last answer")
      case .regionalTasking: Phrase("Regional tasking")
      case .nothingToEscalate: Phrase("Nothing should go up by its data")
      case .escalationRules: Phrase("What should go up, and where to")
      case .waitingForAnswer: Phrase("Waiting for an answer")
      case .raised: Phrase("Raised")
      case .noEscalationWaits: Phrase("No escalation waits for an answer")
      case .cameBack: Phrase("What came back")
      case .answer: Phrase("Answer")
      case .decided: Phrase("Decided")
      case .took: Phrase("Took")
      case .noneCameBack: Phrase("No escalation was answered")
      case .linkedInvestigations: Phrase("Held by several")
      case .heldTooBy: Phrase("Held too by")
      case .moreThanOneForceRule: Phrase("in no shared series, more than one force")
      case .noLinked: Phrase("No investigation is held by several")
      case .handOffs: Phrase("Hand-offs")
      case .waiting: Phrase("Waiting")
      case .casesTakenUp: Phrase("Cases")
      case .escalationsAccepted: Phrase("Escalations")
      case .noHandOffs: Phrase("No open investigation changed hands")
      case .legendWithheld: Phrase("kept back: the count beside it shows under 5")
      }
    }
  }
}
