extension Term {
  /// The centre's answers to what a group sent up, on the boards.
  package enum Centre: String, CaseIterable, Sendable {
    case waiting, nothingWaits, answers, noAnswers, notSent, answeredBy, refused, conflict,
      legendRefused, legendConflict, answered, arising

    package var phrase: Phrase {
      switch self {
      case .waiting: Phrase("Waiting for an answer", "Yn aros am ateb")
      case .nothingWaits:
        Phrase(
          "nothing that was sent up waits for an answer",
          "nid oes dim a anfonwyd i fyny yn aros am ateb")
      case .answers: Phrase("Answers of the centre", "Atebion y ganolfan")
      case .noAnswers: Phrase("no answers", "dim atebion")
      case .notSent: Phrase("not sent up yet", "heb ei anfon i fyny eto")
      case .answeredBy: Phrase("Answered by", "Atebwyd gan")
      case .refused: Phrase("refused, because", "nacawyd, oherwydd")
      case .conflict: Phrase("conflict", "gwrthdaro")
      case .legendRefused:
        Phrase(
          "the centre refused what was agreed here", "nacaodd y ganolfan yr hyn a gytunwyd yma")
      case .legendConflict:
        Phrase(
          "agreed here, but the centre changed it meanwhile",
          "cytunwyd yma, ond newidiodd y ganolfan ef yn y cyfamser")
      case .answered: Phrase("answer", "ateb")
      case .arising:
        Phrase("Answers to the meeting before", "Atebion i'r cyfarfod blaenorol")
      }
    }
  }
}
