extension Term {
  /// What keys do.
  package enum Key: String, CaseIterable, Sendable {
    case keyDown, keyUp, keyLeft, keyRight, keyFirst, keyLast, keyPageDown, keyPageUp,
      keyPreviousPane, keyBlank, keyOpen, keyBack, keyPane, keyRegion, keyForce, keyMonth,
      keyEarlier, keyLater, keyGrouping, keyTheme, keyLanguage, keySafe, keyLeaveOut, keyHelp,
      keyRedraw, keySuspend, keyQuit, keyQuitShort, keyEarlierPlace, keyLaterPlace,
      keyEarlierSnapshot, keyLaterSnapshot, keyNewestSnapshot, keyFilter, keySort, keyPalette,
      keyMouse, keyCount, keySelect, keyColumns, keyPrint, keyPrintShort, keyData, keyCopy, keyZoom,
      keyPresent, keyLegend, keyFindShort, keyRegionShort, keyForceShort, keyMonthShort,
      wordView, wordLondon, wordSpan, wordMarks, wordDefinitions, wordMapMeasure, wordMapArea,
      wordWhatIf

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
      case .keySelect: Phrase("select the row, to print or export it")
      case .keyColumns: Phrase("hide or pin columns")
      case .keyPrint: Phrase("print this view")
      case .keyPrintShort: Phrase("print")
      case .keyData: Phrase("export the data of this pane")
      case .keyCopy: Phrase("copy a row, a figure or a command")
      case .keyZoom: Phrase("this pane alone, and back")
      case .keyPresent: Phrase("presenter: one pane in wide lines")
      case .keyLegend: Phrase("legend: what the signs mean")
      case .keyFindShort: Phrase("find")
      case .keyRegionShort: Phrase("region")
      case .keyForceShort: Phrase("force")
      case .keyMonthShort: Phrase("month")
      case .wordView: Phrase("view")
      case .wordLondon: Phrase("London")
      case .wordSpan: Phrase("span")
      case .wordMarks: Phrase("marks")
      case .wordDefinitions: Phrase("levels")
      case .wordMapMeasure: Phrase("map of")
      case .wordMapArea: Phrase("map area")
      case .wordWhatIf: Phrase("what if")
      case .keyCount: Phrase("a count before a key: twelve rows down")
      }
    }
  }
}
