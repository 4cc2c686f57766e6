extension Term {
  /// Lists that the reader narrows by typing, and the list of everything.
  package enum Picker: String, CaseIterable, Sendable {
    case chooseRegion, chooseForce, chooseMonth, helpTitle, typeToFind, noMatch, filterHint,
      chooseColumn, chooseTheme, ownOrder, fromHighest, fromLowest, paletteTitle, board, action

    package var phrase: Phrase {
      switch self {
      case .chooseRegion: Phrase("Choose a region")
      case .chooseForce: Phrase("Choose a force")
      case .chooseMonth: Phrase("Choose a month")
      case .helpTitle: Phrase("Keys")
      case .typeToFind: Phrase("type to find")
      case .noMatch: Phrase("Nothing matches")
      case .filterHint: Phrase("Enter keeps  Esc drops")
      case .chooseColumn: Phrase("Sort by")
      case .chooseTheme: Phrase("Choose a theme")
      case .ownOrder: Phrase("in the board's own order")
      case .fromHighest: Phrase("highest first")
      case .fromLowest: Phrase("lowest first")
      case .paletteTitle: Phrase("Everything")
      case .board: Phrase("Board")
      case .action: Phrase("Action")
      }
    }
  }
}
