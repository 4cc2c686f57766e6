extension Term {
  /// What changed.
  package enum Changes: String, CaseIterable, Sendable {
    case changes, aboutChanges, titleChanges, byDate, byKind, byPlace, what, whatChanged,
      changedWhere, newest, noSingleRegion, noDayOfItsOwn, nothingMoved, changeLevels, changeOpened,
      changeRaised, changeAnswered, changeScored, changeTen, changeSeen, changeReviewed,
      changeThreats, changeSent, changeTakenUp, changeDeclined, changeSignals, answered, scored,
      rankMoved, taken, byWeight, escalations, otherChanges, changeLeft, changeCame, left, came,
      datesAlone

    package var phrase: Phrase {
      switch self {
      case .changes: Phrase("Changes", "Newidiadau", short: "Newid.")
      case .aboutChanges:
        Phrase(
          "everything that moved since the last meeting, or in four weeks",
          "popeth a symudodd ers y cyfarfod diwethaf, neu mewn pedair wythnos")
      case .titleChanges: Phrase("CHANGES", "NEWIDIADAU")
      case .byDate: Phrase("by date", "yn ôl dyddiad")
      case .byKind: Phrase("by kind", "yn ôl math")
      case .byPlace: Phrase("by place", "yn ôl lle")
      case .what: Phrase("What", "Beth")
      case .whatChanged: Phrase("What changed", "Beth a newidiodd")
      case .changedWhere: Phrase("Where", "Ble")
      case .newest: Phrase("Newest", "Diweddaraf", short: "Olaf")
      case .noSingleRegion: Phrase("No single region", "Dim un rhanbarth unigol")
      case .noDayOfItsOwn:
        Phrase("no date recorded", "dim dyddiad wedi'i gofnodi")
      case .nothingMoved: Phrase("Nothing moved", "Ni symudodd dim")
      case .changeLevels: Phrase("Priority moves", "Symudiadau blaenoriaeth")
      case .changeOpened: Phrase("New investigations", "Ymchwiliadau newydd")
      case .changeRaised: Phrase("Escalations raised", "Uwchgyfeiriadau a godwyd")
      case .changeAnswered: Phrase("Escalations answered", "Uwchgyfeiriadau a atebwyd")
      case .changeScored: Phrase("Actors scored", "Gweithredwyr a sgoriwyd")
      case .changeTen: Phrase("Entered or left the top ten", "I mewn neu allan o'r deg")
      case .changeSeen: Phrase("Actors first seen", "Gweithredwyr newydd")
      case .changeReviewed: Phrase("Actors reviewed", "Gweithredwyr a adolygwyd")
      case .changeThreats: Phrase("Threats by rank", "Bygythiadau yn ôl safle")
      case .changeSent: Phrase("Disseminations", "Lledaeniadau")
      case .changeTakenUp: Phrase("Disseminations taken up", "Lledaeniadau a fabwysiadwyd")
      case .changeDeclined: Phrase("Disseminations declined", "Lledaeniadau a wrthodwyd")
      case .changeSignals: Phrase("New signals", "Arwyddion newydd")
      case .answered: Phrase("answered", "atebwyd")
      case .scored: Phrase("scored", "sgoriwyd")
      case .rankMoved: Phrase("rank", "safle")
      case .taken: Phrase("taken up", "mabwysiadwyd")
      case .changeLeft: Phrase("Left the export", "Wedi gadael yr allforyn")
      case .changeCame: Phrase("New in the export", "Newydd yn yr allforyn")
      case .left: Phrase("left", "gadawodd")
      case .came: Phrase("new here", "newydd yma")
      case .datesAlone:
        Phrase(
          "By the dates in this export alone: what left the export since then cannot be seen",
          "Yn ôl dyddiadau'r allforyn hwn yn unig: ni ellir gweld beth a adawodd ers hynny")
      case .byWeight: Phrase("most important first", "pwysicaf yn gyntaf")
      case .escalations: Phrase("Escalations", "Uwchgyfeiriadau")
      case .otherChanges: Phrase("Other changes", "Newidiadau eraill")
      }
    }
  }
}
