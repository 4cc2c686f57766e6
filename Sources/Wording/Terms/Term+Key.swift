extension Term {
  /// What keys do.
  package enum Key: String, CaseIterable, Sendable {
    case keyDown, keyUp, keyLeft, keyRight, keyFirst, keyLast, keyPageDown, keyPageUp,
      keyPreviousPane, keyBlank, keyOpen, keyBack, keyPane, keyRegion, keyForce, keyMonth,
      keyEarlier, keyLater, keyGrouping, keyTheme, keyLanguage, keySafe, keyLeaveOut, keyHelp,
      keyRedraw, keySuspend, keyQuit, keyQuitShort, keyEarlierPlace, keyLaterPlace,
      keyEarlierSnapshot, keyLaterSnapshot, keyNewestSnapshot, keyFilter, keySort, keyPalette,
      keyMouse, keyCount

    package var phrase: Phrase {
      switch self {
      case .keyDown: Phrase("down")
      case .keyUp: Phrase("up")
      case .keyLeft: Phrase("left")
      case .keyRight: Phrase("right")
      case .keyFirst: Phrase("first row")
      case .keyLast: Phrase("last row")
      case .keyPageDown: Phrase("a page down")
      case .keyPageUp: Phrase("a page up")
      case .keyPreviousPane: Phrase("previous pane")
      case .keyBlank: Phrase("blank the screen")
      case .keyOpen: Phrase("open")
      case .keyBack: Phrase("back")
      case .keyPane: Phrase("next pane")
      case .keyRegion: Phrase("choose a region")
      case .keyForce: Phrase("choose a force")
      case .keyMonth: Phrase("choose a month")
      case .keyEarlier: Phrase("earlier month")
      case .keyLater: Phrase("later month")
      case .keyGrouping: Phrase("view by")
      case .keyTheme: Phrase("choose a theme")
      case .keyLanguage: Phrase("language")
      case .keySafe: Phrase("safe view")
      case .keyLeaveOut: Phrase("leave records with handling code C out, or bring them back")
      case .keyHelp: Phrase("help", "Cymorth")
      case .keyRedraw: Phrase("redraw")
      case .keySuspend: Phrase("suspend")
      case .keyQuit: Phrase("back to the start, then quit")
      case .keyQuitShort: Phrase("quit", "Gadael")
      case .keyEarlierPlace: Phrase("the place before")
      case .keyLaterPlace: Phrase("the place after")
      case .keyEarlierSnapshot: Phrase("earlier snapshot")
      case .keyLaterSnapshot: Phrase("later snapshot")
      case .keyNewestSnapshot: Phrase("the newest snapshot")
      case .keyFilter: Phrase("filter")
      case .keySort: Phrase("sort")
      case .keyPalette: Phrase("find anything")
      case .keyMouse: Phrase("mouse on or off")
      case .keyCount: Phrase("a count before a key: twelve rows down")
      }
    }
  }
}
