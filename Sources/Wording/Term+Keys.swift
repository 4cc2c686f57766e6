extension Term {
  /// The phrases of keys, the palette and the plain dialogue.
  var phraseOfKeys: Phrase? {
    switch self {
    // Keys
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
    case .unknownKey: Phrase("No such key here: ? lists the keys")
    case .nothingAbove: Phrase("This is a board: q leaves")
    case .asciiOnly: Phrase("This terminal is not set to UTF-8: signs are drawn in ASCII")
    case .safe: Phrase("SAFE")
    case .fileChanged: Phrase("CHANGED", "WEDI'I NEWID", .sure)
    case .fileChangedLong:
      Phrase(
        "The snapshot's file was changed after it was built: run 'ptg doctor --rebuild'",
        "Newidiwyd ffeil y ciplun ar ôl ei hadeiladu: rhedwch 'ptg doctor --rebuild'", .sure)
    case .signerRevoked: Phrase("SIGNER REVOKED", "LLOFNODWR WEDI'I DDIRYMU", .sure)
    case .signerRevokedLong:
      Phrase(
        "The key that signed this export was revoked: ask the central team",
        "Dirymwyd yr allwedd a lofnododd yr allforyn hwn: gofynnwch i'r tîm canolog", .sure)
    case .signerExpired: Phrase("SIGNER EXPIRED", "LLOFNODWR WEDI DOD I BEN", .sure)
    case .signerExpiredLong:
      Phrase(
        "The key that signed this export has expired: ask the central team",
        "Daeth yr allwedd a lofnododd yr allforyn hwn i ben: gofynnwch i'r tîm canolog", .sure)
    case .signerUnlisted: Phrase("SIGNER NOT LISTED", "LLOFNODWR HEB EI RESTRU", .sure)
    case .signerUnlistedLong:
      Phrase(
        "The key that signed this export is not listed any more: ask the central team",
        "Nid yw'r allwedd a lofnododd yr allforyn hwn ar y rhestr mwyach: gofynnwch i'r tîm canolog",
        .sure)
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
    case .leftOutShort: Phrase("WITHOUT C")
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
    case .noEarlierSnapshot: Phrase("No earlier snapshot is kept")
    case .noLaterSnapshot: Phrase("No later snapshot is kept")
    case .noNewerSnapshot: Phrase("This is the newest snapshot")
    case .keyFilter: Phrase("filter")
    case .keySort: Phrase("sort")
    case .keyPalette: Phrase("find anything")
    case .keyMouse: Phrase("mouse on or off")
    case .keyCount: Phrase("a count before a key: twelve rows down")
    case .chooseRegion: Phrase("Choose a region")
    case .chooseForce: Phrase("Choose a force")
    case .chooseMonth: Phrase("Choose a month")
    case .helpTitle: Phrase("Keys")
    case .typeToFind: Phrase("type to find")
    case .noMatch: Phrase("Nothing matches")
    case .tooSmall: Phrase("Make the window larger: at least 20 columns and 6 rows")
    case .safeOn: Phrase("Safe view: codenames, counts of people rounded to 5")
    case .safeOff: Phrase("Safe view off")
    case .leaveOutOn: Phrase("Handling code C left out.")
    case .leaveOutOff: Phrase("Records with handling code C are shown again")
    case .pageClosed: Phrase("That page is not shown now: it is closed.")
    case .safeLeavesOut:
      Phrase("The safe view leaves records with handling code C out by itself")
    case .noGrouping: Phrase("Nothing on this board changes by this key")
    case .nothingToOpen: Phrase("Nothing to open on this row")
    case .nothingToFilter: Phrase("No rows to filter here: Tab to a table")
    case .nothingToSort: Phrase("No rows to sort here: Tab to a table")
    case .noEarlierPlace: Phrase("No place was visited before this one")
    case .noLaterPlace: Phrase("This is the last place visited")
    case .noCount: Phrase("A count goes with moves, rows, months and snapshots")
    case .filterHint: Phrase("Enter keeps  Esc drops")
    case .filterCleared: Phrase("Filter cleared")
    case .chooseColumn: Phrase("Sort by")
    case .chooseTheme: Phrase("Choose a theme")
    case .ownOrder: Phrase("as the board has it")
    case .fromHighest: Phrase("highest first")
    case .fromLowest: Phrase("lowest first")
    case .mouseOn: Phrase("Mouse on: click, wheel, double click opens; M turns it off")
    case .mouseOff: Phrase("Mouse off: text can be selected again")
    // The palette
    case .paletteTitle: Phrase("Everything")
    case .board: Phrase("Board")
    case .action: Phrase("Action")
    // The plain dialogue
    case .plainQuestion: Phrase("Which row, or a word? (? for help, q to leave):")
    case .plainRow: Phrase("A row's number: open what the row is about.")
    case .plainBoard: Phrase("open a board, by number or name; its name alone will do")
    case .plainNational: Phrase("show the whole nation")
    case .plainMore: Phrase("say the next ten rows")
    case .plainFind: Phrase("say the rows here that hold these words")
    case .plainSay: Phrase("say it again")
    case .plainBack: Phrase("go back up to where this was opened")
    case .plainSet: Phrase("change something about the board; alone it says what there is")
    case .plainExplain: Phrase("say where a figure comes from")
    case .plainView: Phrase("view the board by its next grouping")
    case .plainSafe: Phrase("turn the safe view on or off")
    case .plainLeaveOut: Phrase("leave records with handling code C out, or bring them back")
    case .plainLanguage: Phrase("change between English and Welsh")
    case .plainNothingAbove: Phrase("This is a board, nothing is above it. Say 'q' to leave.")
    case .plainNoMore: Phrase("Every row was said. 'again' says them from the first.")
    case .plainFindWhat: Phrase("Found nothing after 'find', expected words of a row.")
    case .plainEmpty: Phrase("Found an empty line, expected a row's number or a word.")
    default: nil
    }
  }
}
