extension Term {
  /// The words of the plain mode, and the help for its commands.
  package enum Plain: String, CaseIterable, Sendable {
    case plainRow, plainBoard, plainNational, plainMore, plainFind, plainSay,
      plainBack, plainSet, plainExplain, plainView, plainSafe, plainLeaveOut, plainLanguage,
      plainNothingAbove, plainNoMore, plainFindWhat, plainEmpty, plainNoTerminal,
      plainDumbTerminal

    package var phrase: Phrase {
      switch self {
      case .plainRow:
        Phrase("A row's number: open what the row is about.", "Rhif rhes: agor testun y rhes.")
      case .plainBoard:
        Phrase(
          "open a board, by number or name; its name alone will do",
          "agor bwrdd, yn ôl rhif neu enw; mae'r enw ei hun yn ddigon")
      case .plainNational: Phrase("show national figures", "dangos ffigurau cenedlaethol")
      case .plainMore: Phrase("say the next ten rows", "dweud y deg rhes nesaf")
      case .plainFind:
        Phrase(
          "say the rows here that hold these words", "dweud y rhesi yma sy'n cynnwys y geiriau hyn")
      case .plainSay: Phrase("say it again", "ei ddweud eto")
      case .plainBack:
        Phrase("go back up to where this was opened", "mynd yn ôl i'r lle yr agorwyd hwn ohono")
      case .plainSet:
        Phrase(
          "change something about the board; alone it says what there is",
          "newid rhywbeth am y bwrdd; ar ei ben ei hun mae'n dweud beth sydd")
      case .plainExplain: Phrase("say where a figure comes from", "dweud o ble y daw ffigur")
      case .plainView:
        Phrase(
          "view the board by its next grouping", "gweld y bwrdd wedi'i grwpio yn y ffordd nesaf")
      case .plainSafe:
        Phrase("turn the safe view on or off", "troi'r modd diogel ymlaen neu i ffwrdd")
      case .plainLeaveOut:
        Phrase(
          "leave records with handling code C out, or bring them back",
          "hepgor cofnodion â chod trin C, neu ddod â nhw'n ôl")
      case .plainLanguage:
        Phrase("change between English and Welsh", "newid rhwng Cymraeg a Saesneg")
      case .plainNothingAbove:
        Phrase(
          "Already at the top level. Type 'q' to quit.",
          "Eisoes ar y lefel uchaf. Teipiwch 'q' i adael.")
      case .plainNoMore:
        Phrase(
          "That was the last row. Type 'again' to hear them from the start.",
          "Honno oedd y rhes olaf. Teipiwch 'again' i'w clywed o'r dechrau.")
      case .plainFindWhat:
        Phrase(
          "Type what to find after 'find', such as 'find Kent'.",
          "Teipiwch beth i'w ganfod ar ôl 'find', er enghraifft 'find Kent'.")
      case .plainNoTerminal:
        Phrase(
          "TERM is not set: the boards are said in plain lines, as with --plain.",
          "Nid yw TERM wedi'i osod: dywedir y byrddau mewn llinellau plaen, fel gyda --plain.")
      case .plainDumbTerminal:
        Phrase(
          "TERM is 'dumb': the boards are said in plain lines, as with --plain.",
          "'dumb' yw TERM: dywedir y byrddau mewn llinellau plaen, fel gyda --plain.")
      case .plainEmpty:
        Phrase(
          "Type a row number or a command; '?' lists the commands.",
          "Teipiwch rif rhes neu orchymyn; mae '?' yn rhestru'r gorchmynion.")
      }
    }
  }
}
