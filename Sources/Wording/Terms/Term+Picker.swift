extension Term {
  /// What is chosen by typing, and the list of everything.
  package enum Picker: String, CaseIterable, Sendable {
    case chooseRegion, chooseForce, chooseMonth, helpTitle, typeToFind, noMatch, filterHint,
      chooseColumn, chooseTheme, ownOrder, fromHighest, fromLowest, paletteTitle, board, action,
      chooseColumnState, columnShown, columnPinned, columnHidden, choosePrint, chooseData,
      chooseCopy, fileName, fileHint, copyCell, copyRow, copyOpening, copyPrinting, dataHere,
      dataFolder, dataAll, typeToFindKinds, chooseBase, usualBase

    package var phrase: Phrase {
      switch self {
      case .chooseRegion: Phrase("Choose a region", "Dewis rhanbarth")
      case .chooseBase: Phrase("Count changes since", "Cyfrif newidiadau ers")
      case .usualBase:
        Phrase("the last meeting, or four weeks", "y cyfarfod diwethaf, neu bedair wythnos")
      case .chooseForce: Phrase("Choose a force", "Dewis heddlu")
      case .chooseMonth: Phrase("Choose a month", "Dewis mis")
      case .helpTitle: Phrase("Keys", "Bysellau")
      case .typeToFind: Phrase("type to find", "teipiwch i chwilio")
      case .typeToFindKinds:
        Phrase("type to find  Tab next kind", "teipiwch i chwilio  Tab math nesaf")
      case .noMatch: Phrase("Nothing matches", "Nid oes dim yn cyfateb")
      case .filterHint: Phrase("Enter keeps  Esc drops", "Enter i gadw  Esc i ollwng")
      case .chooseColumn: Phrase("Sort by", "Trefnu yn ôl")
      case .chooseTheme: Phrase("Choose a theme", "Dewis thema")
      case .ownOrder: Phrase("in the board's own order", "yn nhrefn y bwrdd ei hun")
      case .fromHighest: Phrase("highest first", "uchaf yn gyntaf")
      case .fromLowest: Phrase("lowest first", "isaf yn gyntaf")
      case .paletteTitle: Phrase("Everything", "Popeth")
      case .chooseColumnState: Phrase("Columns", "Colofnau")
      case .columnShown: Phrase("shown where there is room", "i'w gweld lle mae lle")
      case .columnPinned: Phrase("always shown", "i'w gweld bob amser")
      case .columnHidden: Phrase("hidden", "wedi'i chuddio")
      case .choosePrint: Phrase("Print this view", "Argraffu'r olwg hon")
      case .chooseData: Phrase("Export the data", "Allforio'r data")
      case .chooseCopy: Phrase("Copy", "Copïo")
      case .fileName: Phrase("File:", "Ffeil:")
      case .fileHint: Phrase("Enter writes  Esc cancels", "Enter i ysgrifennu  Esc i ganslo")
      case .copyCell: Phrase("this figure", "y ffigur hwn")
      case .copyRow: Phrase("this row, with tabs between", "y rhes hon, gyda thabiau rhyngddynt")
      case .copyOpening:
        Phrase("the command that opens this place", "y gorchymyn sy'n agor y lle hwn")
      case .copyPrinting:
        Phrase("the command that prints this view", "y gorchymyn sy'n argraffu'r olwg hon")
      case .dataHere: Phrase("this table", "y tabl hwn")
      case .dataFolder:
        Phrase(
          "every table, a file for each in a folder", "pob tabl, ffeil i bob un mewn ffolder")
      case .dataAll:
        Phrase("everything that is said, with units", "popeth a ddywedir, gydag unedau")
      case .board: Phrase("Board", "Bwrdd")
      case .action: Phrase("Action", "Gweithred")
      }
    }
  }
}
