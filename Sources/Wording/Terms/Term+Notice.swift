extension Term {
  /// Messages after a key: what it did, or why it did nothing.
  package enum Notice: String, CaseIterable, Sendable {
    case unknownKey, nothingAbove, noEarlierSnapshot, noLaterSnapshot, noNewerSnapshot, tooSmall,
      safeOn, safeOff, leaveOutOn, leaveOutOff, pageClosed, safeLeavesOut, noGrouping,
      nothingToOpen, nothingToFilter, nothingToSort, noEarlierPlace, noLaterPlace, noCount,
      filterCleared, mouseOn, mouseOff, noColumns, noData, nothingToSelect, noLegend, presenting,
      copied, printing, noWayToCopy

    package var phrase: Phrase {
      switch self {
      case .unknownKey: Phrase("Key not used here; ? lists the keys")
      case .nothingAbove: Phrase("Already at the top level; q quits")
      case .noEarlierSnapshot: Phrase("No earlier snapshot is kept")
      case .noLaterSnapshot: Phrase("No later snapshot is kept")
      case .noNewerSnapshot: Phrase("This is the newest snapshot")
      case .tooSmall: Phrase("Make the window larger: at least 20 columns and 6 rows")
      case .safeOn: Phrase("Safe view: codenames, counts of people rounded to 5")
      case .safeOff: Phrase("Safe view off")
      case .leaveOutOn: Phrase("Handling code C left out.")
      case .leaveOutOff: Phrase("Records with handling code C are shown again")
      case .pageClosed: Phrase("That page is not shown now: it is closed.")
      case .safeLeavesOut:
        Phrase("The safe view leaves records with handling code C out by itself")
      case .noGrouping: Phrase("This key changes nothing on this board")
      case .nothingToOpen: Phrase("Nothing to open on this row")
      case .nothingToFilter: Phrase("No rows to filter here: Tab to a table")
      case .nothingToSort: Phrase("No rows to sort here: Tab to a table")
      case .noEarlierPlace: Phrase("No place was visited before this one")
      case .noLaterPlace: Phrase("This is the last place visited")
      case .noCount: Phrase("A count goes with moves, rows, months and snapshots")
      case .filterCleared: Phrase("Filter cleared")
      case .noColumns: Phrase("No columns to hide or pin here: Tab to a table")
      case .noData: Phrase("No figures here: Tab to a table or a chart")
      case .nothingToSelect: Phrase("Nothing to select on this row")
      case .noLegend: Phrase("No signs to explain here")
      case .presenting: Phrase("Presenter: left and right for the panes, Z or Esc ends it")
      case .copied: Phrase("Copied")
      case .printing: Phrase("Writing…")
      case .noWayToCopy: Phrase("This terminal takes nothing to copy")
      case .mouseOn: Phrase("Mouse on: click, wheel, double click opens; M turns it off")
      case .mouseOff: Phrase("Mouse off: text can be selected again")
      }
    }
  }
}
