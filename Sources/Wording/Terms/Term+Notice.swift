extension Term {
  /// What is said after a key: what it did, or why it did nothing.
  package enum Notice: String, CaseIterable, Sendable {
    case unknownKey, nothingAbove, noEarlierSnapshot, noLaterSnapshot, noNewerSnapshot,
      welshIsDraft,
      tooSmall,
      safeOn, safeOff, leaveOutOn, leaveOutOff, pageClosed, safeLeavesOut, noGrouping,
      nothingToOpen, nothingToFilter, nothingToSort, noEarlierPlace, noLaterPlace, noCount,
      filterCleared, mouseOn, mouseOff, noColumns, noData,
      nothingToSelect, noLegend, presenting, copied, printing, stillPrinting, leavingAfterFile,
      noFileName,
      fileNameTooLong

    package var phrase: Phrase {
      switch self {
      case .unknownKey:
        Phrase(
          "Key not used here; ? lists the keys",
          "Ni ddefnyddir y fysell hon yma; mae ? yn rhestru'r bysellau")
      case .nothingAbove:
        Phrase("Already at the top level; q quits", "Eisoes ar y lefel uchaf; q i adael")
      case .noEarlierSnapshot:
        Phrase("No earlier snapshot is kept", "Nid oes ciplun cynharach wedi'i gadw")
      case .noLaterSnapshot:
        Phrase("No later snapshot is kept", "Nid oes ciplun diweddarach wedi'i gadw")
      case .noNewerSnapshot: Phrase("This is the newest snapshot", "Dyma'r ciplun diweddaraf")
      case .welshIsDraft: Phrase(both: "Cymraeg: drafft")
      case .tooSmall:
        Phrase(
          "Make the window larger: at least 20 columns and 6 rows",
          "Gwnewch y ffenestr yn fwy: o leiaf 20 colofn a 6 rhes")
      case .safeOn:
        Phrase(
          "Safe view: codenames; counts of people rounded up or down to fives",
          "Modd diogel: enwau cod; cyfrifon o bobl wedi'u talgrynnu i fyny neu i lawr i bumoedd")
      case .safeOff: Phrase("Safe view off", "Modd diogel i ffwrdd")
      case .leaveOutOn: Phrase("Handling code C left out.", "Hepgorir cod trin C.")
      case .leaveOutOff:
        Phrase(
          "Records with handling code C are shown again", "Dangosir cofnodion â chod trin C eto")
      case .pageClosed:
        Phrase(
          "That page is not shown now: it is closed.",
          "Ni ddangosir y dudalen honno nawr: mae wedi'i chau.")
      case .safeLeavesOut:
        Phrase(
          "The safe view leaves records with handling code C out by itself",
          "Mae'r modd diogel ei hun yn hepgor cofnodion â chod trin C")
      case .noGrouping:
        Phrase(
          "This key changes nothing on this board",
          "Nid yw'r fysell hon yn newid dim ar y bwrdd hwn")
      case .nothingToOpen: Phrase("Nothing to open on this row", "Dim byd i'w agor ar y rhes hon")
      case .nothingToFilter:
        Phrase(
          "No rows to filter here: Tab to a table", "Dim rhesi i'w hidlo yma: Tab i fynd at dabl")
      case .nothingToSort:
        Phrase(
          "No rows to sort here: Tab to a table", "Dim rhesi i'w trefnu yma: Tab i fynd at dabl")
      case .noEarlierPlace:
        Phrase("No place was visited before this one", "Nid ymwelwyd ag unrhyw le cyn hwn")
      case .noLaterPlace:
        Phrase("This is the last place visited", "Dyma'r lle olaf yr ymwelwyd ag ef")
      case .noCount:
        Phrase(
          "A count goes with moves, rows, months and snapshots",
          "Mae rhif yn mynd gyda symudiadau, rhesi, misoedd a chipluniau")
      case .filterCleared: Phrase("Filter cleared", "Cliriwyd yr hidlydd")
      case .noColumns:
        Phrase(
          "No columns to hide or pin here: Tab to a table",
          "Dim colofnau i'w cuddio na'u pinio yma: Tab i dabl")
      case .noData:
        Phrase(
          "No figures here: Tab to a table or a chart", "Dim ffigurau yma: Tab i dabl neu siart")
      case .nothingToSelect:
        Phrase("Nothing to select on this row", "Dim i'w ddewis ar y rhes hon")
      case .noLegend: Phrase("No signs to explain here", "Dim arwyddion i'w hegluro yma")
      case .presenting:
        Phrase(
          "Presenter: left and right for the panes, Z or Esc ends it",
          "Cyflwyno: chwith a de i'r cwareli, Z neu Esc i orffen")
      case .noFileName:
        Phrase("That is not the name of a file", "Nid enw ffeil yw hynny")
      case .fileNameTooLong:
        Phrase(
          "That name is too long for a file: type a shorter one",
          "Mae'r enw hwnnw'n rhy hir i ffeil: teipiwch un byrrach")
      case .leavingAfterFile:
        Phrase(
          "Writing… q again leaves without the file",
          "Yn ysgrifennu… q eto i adael heb y ffeil")
      case .stillPrinting:
        Phrase(
          "The file before is still being written: Enter again in a moment",
          "Mae'r ffeil flaenorol yn dal i gael ei hysgrifennu: Enter eto mewn eiliad")
      case .copied: Phrase("Copied", "Copïwyd")
      case .printing: Phrase("Writing…", "Yn ysgrifennu…")
      case .mouseOn:
        Phrase(
          "Mouse on: click, wheel, double click opens; M turns it off",
          "Llygoden ymlaen: clic, olwyn, clic dwbl i agor; M i'w diffodd")
      case .mouseOff:
        Phrase(
          "Mouse off: text can be selected again", "Llygoden i ffwrdd: gellir dewis testun eto")
      }
    }
  }
}
