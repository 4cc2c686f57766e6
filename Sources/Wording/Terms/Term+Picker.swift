extension Term {
  /// Lists that the reader narrows by typing, and the list of everything.
  package enum Picker: String, CaseIterable, Sendable {
    case chooseRegion, chooseForce, chooseMonth, helpTitle, typeToFind, noMatch, filterHint,
      chooseColumn, chooseTheme, ownOrder, fromHighest, fromLowest, paletteTitle, board, action,
      chooseColumnState, columnShown, columnPinned, columnHidden, choosePrint, chooseData,
      chooseCopy, fileName, fileHint, copyCell, copyRow, copyOpening, copyPrinting, dataHere,
      dataFolder, dataAll

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
      case .chooseColumnState: Phrase("Columns")
      case .columnShown: Phrase("shown where there is room")
      case .columnPinned: Phrase("always shown")
      case .columnHidden: Phrase("hidden")
      case .choosePrint: Phrase("Print this view")
      case .chooseData: Phrase("Export the data")
      case .chooseCopy: Phrase("Copy")
      case .fileName: Phrase("File:")
      case .fileHint: Phrase("Enter writes  Esc cancels")
      case .copyCell: Phrase("this figure")
      case .copyRow: Phrase("this row, with tabs between")
      case .copyOpening: Phrase("the command that opens this place")
      case .copyPrinting: Phrase("the command that prints this view")
      case .dataHere: Phrase("this table")
      case .dataFolder: Phrase("every table, a file for each in a folder")
      case .dataAll: Phrase("everything that is said, with units")
      case .board: Phrase("Board")
      case .action: Phrase("Action")
      }
    }
  }
}
