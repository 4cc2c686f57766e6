extension Term {
  /// What keys do.
  package enum Key: String, CaseIterable, Sendable {
    case keyDown, keyUp, keyLeft, keyRight, keyFirst, keyLast, keyPageDown, keyPageUp,
      keyPreviousPane, keyBlank, keyOpen, keyBack, keyPane, keyRegion, keyForce, keyMonth,
      keyCompare,
      keyEarlier, keyLater, keyGrouping, keyTheme, keyLanguage, keySafe, keyLeaveOut, keyHelp,
      keyRedraw, keySuspend, keyQuit, keyQuitShort, keyEarlierPlace, keyLaterPlace,
      keyEarlierSnapshot, keyLaterSnapshot, keyNewestSnapshot, keyFilter, keySort, keyPalette,
      keyMouse, keyCount, keySelect, keyColumns, keyPrint, keyPrintShort, keyData, keyCopy, keyZoom,
      keyPresent, keyLegend, keyFindShort, keyRegionShort, keyForceShort, keyMonthShort,
      wordView, wordLondon, wordSpan, wordMarks, wordDefinitions, wordMapMeasure, wordMapArea,
      wordWhatIf, keyEndPresenter, keyBase

    package var phrase: Phrase {
      switch self {
      case .keyDown: Phrase("down", "i lawr")
      case .keyUp: Phrase("up", "i fyny")
      case .keyLeft: Phrase("left", "i'r chwith")
      case .keyRight: Phrase("right", "i'r dde")
      case .keyFirst: Phrase("first row", "rhes gyntaf")
      case .keyLast: Phrase("last row", "rhes olaf")
      case .keyPageDown: Phrase("a page down", "tudalen i lawr")
      case .keyPageUp: Phrase("a page up", "tudalen i fyny")
      case .keyPreviousPane: Phrase("previous pane", "cwarel blaenorol")
      case .keyBlank: Phrase("blank the screen", "gwagio'r sgrin")
      case .keyOpen: Phrase("open", "agor")
      case .keyBack: Phrase("back", "yn ôl")
      case .keyPane: Phrase("next pane", "cwarel nesaf")
      case .keyRegion: Phrase("choose a region", "dewis rhanbarth")
      case .keyBase:
        Phrase(
          "count changes since an earlier export or meeting",
          "cyfrif newidiadau ers allforyn neu gyfarfod cynharach")
      case .keyForce: Phrase("choose a force", "dewis heddlu")
      case .keyMonth: Phrase("choose a month", "dewis mis")
      case .keyEarlier: Phrase("earlier month", "mis cynharach")
      case .keyLater: Phrase("later month", "mis diweddarach")
      case .keyGrouping: Phrase("view by", "gweld fesul")
      case .keyTheme: Phrase("choose a theme", "dewis thema")
      case .keyLanguage: Phrase("language", "iaith")
      case .keySafe: Phrase("safe view", "modd diogel")
      case .keyLeaveOut:
        Phrase(
          "leave records with handling code C out, or bring them back",
          "hepgor cofnodion â chod trin C, neu ddod â nhw'n ôl")
      case .keyHelp: Phrase("help", "cymorth", .attested(nil))
      case .keyRedraw: Phrase("redraw", "ail-lunio'r sgrin")
      case .keySuspend: Phrase("suspend", "oedi")
      case .keyQuit: Phrase("back to the start, then quit", "yn ôl i'r dechrau, yna gadael")
      case .keyQuitShort: Phrase("quit", "gadael", .attested(nil))
      case .keyEarlierPlace: Phrase("the place before", "y lle cynt")
      case .keyLaterPlace: Phrase("the place after", "y lle wedyn")
      case .keyEarlierSnapshot: Phrase("earlier snapshot", "ciplun cynharach")
      case .keyLaterSnapshot: Phrase("later snapshot", "ciplun diweddarach")
      case .keyNewestSnapshot: Phrase("the newest snapshot", "y ciplun diweddaraf")
      case .keyFilter: Phrase("filter", "hidlo")
      case .keySort: Phrase("sort", "trefnu")
      case .keyPalette: Phrase("find anything", "canfod unrhyw beth")
      case .keyMouse: Phrase("mouse on or off", "llygoden ymlaen neu i ffwrdd")
      case .keySelect:
        Phrase(
          "select the row, to print or export it", "dewis y rhes, i'w hargraffu neu ei hallforio")
      case .keyColumns: Phrase("hide or pin columns", "cuddio neu binio colofnau")
      case .keyPrint: Phrase("print this view", "argraffu'r olwg hon")
      case .keyPrintShort: Phrase("print", "argraffu")
      case .keyData: Phrase("export the data of this pane", "allforio data'r cwarel hwn")
      case .keyCopy:
        Phrase("copy a row, a figure or a command", "copïo rhes, ffigur neu orchymyn")
      case .keyZoom: Phrase("this pane alone, and back", "y cwarel hwn ar ei ben ei hun, ac yn ôl")
      case .keyPresent:
        Phrase("presenter: one pane in wide lines", "cyflwyno: un cwarel mewn llinellau llydan")
      case .keyLegend: Phrase("legend: what the signs mean", "allwedd: ystyr yr arwyddion")
      case .keyFindShort: Phrase("find", "canfod")
      case .keyCompare:
        Phrase("compare with another body or month", "cymharu â chorff neu fis arall")
      case .keyRegionShort: Phrase("region", "rhanbarth")
      case .keyForceShort: Phrase("force", "heddlu")
      case .keyMonthShort: Phrase("month", "mis")
      case .wordView: Phrase("view", "golwg")
      case .wordLondon: Phrase("London", "Llundain")
      case .wordSpan: Phrase("span", "cyfnod")
      case .wordMarks: Phrase("marks", "marciau")
      case .wordDefinitions: Phrase("levels", "lefelau")
      case .wordMapMeasure: Phrase("map of", "map o")
      case .wordMapArea: Phrase("map area", "ardal y map")
      case .keyEndPresenter: Phrase("end presenter", "gorffen cyflwyno")
      case .wordWhatIf: Phrase("what if", "beth os")
      case .keyCount:
        Phrase("a count before a key: twelve rows down", "rhif cyn bysell: deuddeg rhes i lawr")
      }
    }
  }
}
