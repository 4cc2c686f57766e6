extension Term {
  /// Cases, escalations and hand-offs.
  package enum Tasking: String, CaseIterable, Sendable {
    case tasking, aboutTasking, titleTasking, casesFirst, escalationsFirst, linkedFirst, notTakenUp,
      waits, oldest, longest, sent, takenUp, declinedHead, takeUp, medianDays, noCaseWaits,
      noCaseSent, toEscalate, recommended, grounds, lastAnswer, regionalTasking, nothingToEscalate,
      escalationRules, waitingForAnswer, raised, noEscalationWaits, cameBack, answer, decided, took,
      noneCameBack, linkedInvestigations, heldTooBy, moreThanOneForceRule, noLinked, handOffs,
      waiting, late, answerDue, legendLate, casesTakenUp, escalationsAccepted, noHandOffs,
      legendWithheld, escalationAwaiting

    package var phrase: Phrase {
      switch self {
      case .escalationAwaiting:
        Phrase("escalation awaiting an answer", "uwchgyfeiriad yn aros am ateb")
      case .tasking: Phrase("Tasking", "Tasgio", short: "Tasg.", shortEnglish: "Task.")
      case .aboutTasking:
        Phrase(
          "disseminations not taken up, escalations and their outcomes, and linked investigations",
          "lledaeniadau heb eu mabwysiadu, uwchgyfeiriadau a'u canlyniadau, ac ymchwiliadau cysylltiedig"
        )
      case .titleTasking: Phrase("TASKING", "TASGIO")
      case .casesFirst: Phrase("disseminations first", "lledaeniadau yn gyntaf")
      case .escalationsFirst: Phrase("escalations first", "uwchgyfeiriadau yn gyntaf")
      case .linkedFirst:
        Phrase("linked investigations first", "ymchwiliadau cysylltiedig yn gyntaf")
      case .notTakenUp: Phrase("Not taken up", "Heb fabwysiadu")
      case .waits: Phrase("Awaiting", "Yn aros")
      case .oldest: Phrase("Oldest", "Hynaf")
      case .longest: Phrase("Longest", "Hiraf")
      case .sent: Phrase("Sent", "Anfonwyd", short: "Anf.")
      case .takenUp: Phrase("Taken", "Mabwys.")
      case .declinedHead: Phrase("Declined", "Gwrthod.")
      case .takeUp: Phrase("Take-up", "Cyfradd")
      case .medianDays: Phrase("Median", "Canolrif")
      case .noCaseWaits:
        Phrase(
          "Every serious or complex dissemination has been taken up or declined",
          "Mae pob lledaeniad difrifol neu gymhleth wedi'i fabwysiadu neu ei wrthod")
      case .noCaseSent:
        Phrase(
          "No serious or complex dissemination was sent",
          "Nid anfonwyd unrhyw ledaeniad difrifol neu gymhleth")
      case .toEscalate: Phrase("To escalate", "I'w uwchgyfeirio", short: "Uwchgyf.")
      case .recommended: Phrase("Recommended for escalation", "Argymhellir eu huwchgyfeirio")
      case .grounds: Phrase("Reason", "Rheswm")
      case .lastAnswer: Phrase("Last answer", "Ateb diwethaf")
      case .regionalTasking: Phrase("Regional tasking", "Tasgio rhanbarthol")
      case .nothingToEscalate:
        Phrase(
          "No investigation is recommended for escalation",
          "Ni argymhellir uwchgyfeirio unrhyw ymchwiliad")
      case .escalationRules: Phrase("Escalation criteria", "Meini prawf uwchgyfeirio")
      case .waitingForAnswer: Phrase("Awaiting an answer", "Yn aros am ateb")
      case .raised: Phrase("Raised", "Codwyd")
      case .noEscalationWaits:
        Phrase("No escalation awaits an answer", "Nid oes uwchgyfeiriad yn aros am ateb")
      case .cameBack: Phrase("Escalation outcomes", "Canlyniadau uwchgyfeirio")
      case .answer: Phrase("Answer", "Ateb")
      case .decided: Phrase("Decided", "Penderfynwyd", short: "Pend.")
      case .took: Phrase("Took", "Cymerodd", short: "Cym.")
      case .noneCameBack:
        Phrase("No escalation has been answered", "Nid atebwyd unrhyw uwchgyfeiriad")
      case .linkedInvestigations: Phrase("Linked investigations", "Ymchwiliadau cysylltiedig")
      case .heldTooBy: Phrase("Also held by", "Hefyd gan")
      case .moreThanOneForceRule:
        Phrase(
          "in no shared series, more than one force", "heb gyfres gyffredin, mwy nag un heddlu")
      case .noLinked: Phrase("No linked investigations", "Dim ymchwiliadau cysylltiedig")
      case .handOffs: Phrase("Hand-offs", "Trosglwyddiadau", short: "Trosgl.")
      case .waiting: Phrase("Awaiting answer", "Yn aros am ateb")
      case .late: Phrase("Late", "Hwyr")
      case .answerDue: Phrase("Answer due", "Ateb erbyn")
      case .legendLate: Phrase("late: past its time limit", "hwyr: heibio'r terfyn amser")
      case .casesTakenUp: Phrase("Taken up", "Mabwys.")
      case .escalationsAccepted: Phrase("Escalations", "Uwchgyfeiriadau", short: "Uwchgyf.")
      case .noHandOffs:
        Phrase("No open investigation changed hands", "Ni throsglwyddwyd unrhyw ymchwiliad agored")
      case .legendWithheld:
        Phrase(
          "kept back: the count beside it shows under 5",
          "daliwyd yn ôl: mae'r cyfrif wrth ei ochr yn dangos dan 5")
      }
    }
  }
}
