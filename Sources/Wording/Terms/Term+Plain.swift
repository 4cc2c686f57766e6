extension Term {
  /// The words of the plain mode, and the help for its commands.
  package enum Plain: String, CaseIterable, Sendable {
    case plainRow, plainBoard, plainNational, plainMore, plainFind, plainSay,
      plainBack, plainSet, plainExplain, plainView, plainSafe, plainLeaveOut, plainLanguage,
      plainNothingAbove, plainNoMore, plainFindWhat, plainEmpty, plainNoTerminal,
      plainDumbTerminal, plainWrite, plainDone, plainForm, plainConfirm, plainDraft, plainNoItem,
      plainNoMeeting, plainNeedsRegion, plainCloseAgain

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
      case .plainWrite:
        Phrase(
          "write an entry of another kind; alone it says which kinds there are",
          "ysgrifennu cofnod o fath arall; ar ei ben ei hun mae'n dweud pa fathau sydd")
      case .plainDone:
        Phrase(
          "in a meeting, mark an item of the agenda as done, or reopen it",
          "mewn cyfarfod, nodi bod eitem ar yr agenda wedi'i gorffen, neu ei hailagor")
      case .plainForm:
        Phrase(
          "Answer each question with a line. An empty line goes on, < goes back, and a full stop alone leaves and keeps a draft.",
          "Atebwch bob cwestiwn â llinell. Mae llinell wag yn mynd ymlaen, < yn mynd yn ôl, ac atalnod llawn ar ei ben ei hun yn gadael ac yn cadw drafft."
        )
      case .plainConfirm:
        Phrase(
          "An empty line saves it as it is; < goes back.",
          "Mae llinell wag yn ei gadw fel y mae; mae < yn mynd yn ôl.")
      case .plainDraft:
        Phrase(
          "a draft from before stands in its fields", "mae drafft o'r blaen yn ei feysydd")
      case .plainNoItem:
        Phrase(
          "Type the number of an item of the agenda after 'done', such as 'done 3'.",
          "Teipiwch rif eitem ar yr agenda ar ôl 'done', er enghraifft 'done 3'.")
      case .plainNoMeeting:
        Phrase(
          "No meeting is open. The board 'meeting' starts one.",
          "Nid oes cyfarfod ar agor. Mae'r bwrdd 'meeting' yn dechrau un.")
      case .plainNeedsRegion:
        Phrase(
          "A meeting is a region's. Choose one, such as 'region South West'.",
          "Cyfarfod rhanbarth yw hwn. Dewiswch un, er enghraifft 'region South West'.")
      case .plainCloseAgain:
        Phrase(
          "Type the number again to close the meeting.",
          "Teipiwch y rhif eto i gau'r cyfarfod.")
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
