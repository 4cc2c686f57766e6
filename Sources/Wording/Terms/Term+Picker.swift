extension Term {
  /// What is chosen by typing, and the list of everything.
  package enum Picker: String, CaseIterable, Sendable {
    case chooseRegion, chooseForce, chooseMonth, helpTitle, typeToFind, noMatch, filterHint,
      chooseColumn, chooseTheme, ownOrder, fromHighest, fromLowest, paletteTitle, board, action

    package var phrase: Phrase {
      switch self {
      case .chooseRegion: Phrase("Choose a region", "Dewis rhanbarth")
      case .chooseForce: Phrase("Choose a force", "Dewis heddlu")
      case .chooseMonth: Phrase("Choose a month", "Dewis mis")
      case .helpTitle: Phrase("Keys", "Bysellau")
      case .typeToFind: Phrase("type to find", "teipiwch i chwilio")
      case .noMatch: Phrase("Nothing matches", "Nid oes dim yn cyfateb")
      case .filterHint: Phrase("Enter keeps  Esc drops", "Enter i gadw  Esc i ollwng")
      case .chooseColumn: Phrase("Sort by", "Trefnu yn ôl")
      case .chooseTheme: Phrase("Choose a theme", "Dewis thema")
      case .ownOrder: Phrase("in the board's own order", "yn nhrefn y bwrdd ei hun")
      case .fromHighest: Phrase("highest first", "uchaf yn gyntaf")
      case .fromLowest: Phrase("lowest first", "isaf yn gyntaf")
      case .paletteTitle: Phrase("Everything", "Popeth")
      case .board: Phrase("Board", "Bwrdd")
      case .action: Phrase("Action", "Gweithred")
      }
    }
  }
}
