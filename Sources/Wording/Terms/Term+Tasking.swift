extension Term {
  /// Cases, escalations and hand-offs.
  package enum Tasking: String, CaseIterable, Sendable {
    case tasking, aboutTasking, titleTasking, casesFirst, escalationsFirst, linkedFirst, notTakenUp,
      waits, oldest, longest, sent, takenUp, declinedHead, takeUp, medianDays, noCaseWaits,
      noCaseSent, toEscalate, recommended, grounds, lastAnswer, regionalTasking, nothingToEscalate,
      escalationRules, waitingForAnswer, raised, noEscalationWaits, cameBack, answer, decided, took,
      noneCameBack, linkedInvestigations, heldTooBy, moreThanOneForceRule, noLinked, handOffs,
      waiting, casesTakenUp, escalationsAccepted, noHandOffs, legendWithheld, escalationAwaiting

    package var phrase: Phrase {
      switch self {
      case .tasking: Phrase("Tasking")
      case .aboutTasking:
        Phrase(
          "disseminations not taken up, escalations and their outcomes, and linked investigations")
      case .titleTasking: Phrase("TASKING")
      case .casesFirst: Phrase("disseminations first")
      case .escalationsFirst: Phrase("escalations first")
      case .linkedFirst: Phrase("linked investigations first")
      case .notTakenUp: Phrase("Not taken up")
      case .waits: Phrase("Awaiting")
      case .oldest: Phrase("Oldest")
      case .longest: Phrase("Longest")
      case .sent: Phrase("Sent")
      case .takenUp: Phrase("Taken")
      case .declinedHead: Phrase("Declined")
      case .takeUp: Phrase("Take-up")
      case .medianDays: Phrase("Median")
      case .noCaseWaits:
        Phrase("Every serious or complex dissemination has been taken up or declined")
      case .noCaseSent: Phrase("No serious or complex dissemination was sent")
      case .toEscalate: Phrase("To escalate")
      case .recommended: Phrase("Recommended for escalation")
      case .grounds: Phrase("Reason")
      case .lastAnswer: Phrase("Last answer")
      case .regionalTasking: Phrase("Regional tasking")
      case .nothingToEscalate: Phrase("No investigation is recommended for escalation")
      case .escalationRules: Phrase("Escalation criteria")
      case .waitingForAnswer: Phrase("Awaiting an answer")
      case .raised: Phrase("Raised")
      case .noEscalationWaits: Phrase("No escalation awaits an answer")
      case .cameBack: Phrase("Escalation outcomes")
      case .answer: Phrase("Answer")
      case .decided: Phrase("Decided")
      case .took: Phrase("Took")
      case .noneCameBack: Phrase("No escalation has been answered")
      case .linkedInvestigations: Phrase("Linked investigations")
      case .heldTooBy: Phrase("Also held by")
      case .moreThanOneForceRule: Phrase("in no shared series, more than one force")
      case .noLinked: Phrase("No linked investigations")
      case .handOffs: Phrase("Hand-offs")
      case .waiting: Phrase("Awaiting answer")
      case .casesTakenUp: Phrase("Taken up")
      case .escalationsAccepted: Phrase("Escalations")
      case .noHandOffs: Phrase("No open investigation changed hands")
      case .escalationAwaiting: Phrase("escalation awaiting an answer")
      case .legendWithheld: Phrase("kept back: the count beside it shows under 5")
      }
    }
  }
}
