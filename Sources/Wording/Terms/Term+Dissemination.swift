extension Term {
  /// One serious or complex case, on its page.
  package enum Dissemination: String, CaseIterable, Sendable {
    case dissemination, aboutDissemination, titleDissemination, steps, step, takeUpDue, takenUp,
      declined, firstOutcome, noOutcome, isComplex, complex, serious, reason, ledTo, ledToNothing,
      others, noOthers

    package var phrase: Phrase {
      switch self {
      case .dissemination: Phrase("Dissemination", "Lledaeniad")
      case .aboutDissemination:
        Phrase(
          "one serious or complex dissemination: what became of it, and by when it was due",
          "un lledaeniad difrifol neu gymhleth: beth a ddaeth ohono, ac erbyn pryd yr oedd i fod")
      case .titleDissemination: Phrase("DISSEMINATION", "LLEDAENIAD")
      case .steps: Phrase("What became of it", "Beth a ddaeth ohono")
      case .step: Phrase("Step", "Cam")
      case .takeUpDue: Phrase("Take-up due", "Mabwysiadu erbyn")
      case .takenUp: Phrase("Taken up", "Mabwysiadwyd")
      case .declined: Phrase("Declined", "Gwrthodwyd")
      case .firstOutcome: Phrase("First outcome", "Canlyniad cyntaf")
      case .noOutcome: Phrase("no outcome yet", "dim canlyniad eto")
      case .isComplex: Phrase("Kind", "Math")
      case .complex: Phrase("complex", "cymhleth")
      case .serious: Phrase("serious", "difrifol")
      case .reason: Phrase("Reason declined", "Rheswm dros wrthod")
      case .ledTo: Phrase("Led to", "Arweiniodd at")
      case .ledToNothing:
        Phrase(
          "It led to no investigation that is shown", "Ni arweiniodd at ymchwiliad a ddangosir")
      case .others:
        Phrase("Also not taken up by this recipient", "Hefyd heb ei fabwysiadu gan y derbynnydd")
      case .noOthers:
        Phrase(
          "No other dissemination awaits take-up there", "Nid oes lledaeniad arall yn aros yno")
      }
    }
  }
}
