extension Term {
  /// What changed.
  package enum Changes: String, CaseIterable, Sendable {
    case changes, aboutChanges, titleChanges, byDate, byKind, byPlace, what, whatChanged,
      changedWhere, newest, noSingleRegion, noDayOfItsOwn, nothingMoved, changeLevels, changeOpened,
      changeRaised, changeAnswered, changeScored, changeTen, changeSeen, changeReviewed,
      changeThreats, changeSent, changeTakenUp, changeDeclined, changeSignals, answered, scored,
      rankMoved, taken

    package var phrase: Phrase {
      switch self {
      case .changes: Phrase("Changes")
      case .aboutChanges: Phrase("everything that moved in the last four weeks")
      case .titleChanges: Phrase("CHANGES")
      case .byDate: Phrase("by date")
      case .byKind: Phrase("by kind")
      case .byPlace: Phrase("by place")
      case .what: Phrase("What")
      case .whatChanged: Phrase("What changed")
      case .changedWhere: Phrase("Where")
      case .newest: Phrase("Newest")
      case .noSingleRegion: Phrase("No single region")
      case .noDayOfItsOwn: Phrase("no date: other ranks moved")
      case .nothingMoved: Phrase("Nothing moved")
      case .changeLevels: Phrase("Priority moves")
      case .changeOpened: Phrase("New investigations")
      case .changeRaised: Phrase("Escalations raised")
      case .changeAnswered: Phrase("Escalations answered")
      case .changeScored: Phrase("Actors scored")
      case .changeTen: Phrase("Entered or left the top ten")
      case .changeSeen: Phrase("Actors first seen")
      case .changeReviewed: Phrase("Actors reviewed")
      case .changeThreats: Phrase("Threats by rank")
      case .changeSent: Phrase("Disseminations")
      case .changeTakenUp: Phrase("Disseminations taken up")
      case .changeDeclined: Phrase("Disseminations declined")
      case .changeSignals: Phrase("New signals")
      case .answered: Phrase("answered")
      case .scored: Phrase("scored")
      case .rankMoved: Phrase("rank")
      case .taken: Phrase("taken up")
      }
    }
  }
}
