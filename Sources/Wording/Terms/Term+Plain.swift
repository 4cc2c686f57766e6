extension Term {
  /// What the plain dialogue says, and the help of its words.
  package enum Plain: String, CaseIterable, Sendable {
    case plainQuestion, plainRow, plainBoard, plainNational, plainMore, plainFind, plainSay,
      plainBack, plainSet, plainExplain, plainView, plainSafe, plainLeaveOut, plainLanguage,
      plainNothingAbove, plainNoMore, plainFindWhat, plainEmpty

    package var phrase: Phrase {
      switch self {
      case .plainQuestion: Phrase("Type a row number or a command (? for help, q to quit):")
      case .plainRow: Phrase("A row's number: open what the row is about.")
      case .plainBoard: Phrase("open a board, by number or name; its name alone will do")
      case .plainNational: Phrase("show national figures")
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
      case .plainNothingAbove: Phrase("Already at the top level. Type 'q' to quit.")
      case .plainNoMore: Phrase("That was the last row. Type 'again' to hear them from the start.")
      case .plainFindWhat: Phrase("Type what to find after 'find', such as 'find Kent'.")
      case .plainEmpty: Phrase("Type a row number or a command; '?' lists the commands.")
      }
    }
  }
}
