extension English: PrintRefusalSentences {
  func printOneAtATime(_ board: String, page: String) -> String {
    "print one at a time: '\(board)' or --open \(page)"
  }

  func printNeedsBoard(_ known: [String]) -> String {
    "ptg print needs BOARD or --open PATH; boards are: \(known.joined(separator: ", "))"
  }

  func isPageOfOneThing(_ kind: String) -> String {
    "'\(kind)' is a page of one thing: type --open \(kind):ID or --open \(kind):NAME"
  }

  func isPage(_ place: String) -> String {
    "'\(place)' is a page: type ptg print --open \(place)"
  }

  func unusedOption(_ option: String, form: String, users: [String]) -> String {
    "\(option): --format \(form) does not use it"
      + (users.isEmpty ? "" : "; \(users.joined(separator: ", ")) would")
  }

  var carryingIsNotSafe: String {
    "--handling carry does not go with --safe: a safe print shows no conditions, so it "
      + "leaves records with handling code C out"
  }

  func goesWithPack(_ option: String) -> String {
    "\(option) goes with 'ptg print pack', not with one board"
  }

  func goesWithOneBoard(_ option: String) -> String {
    "\(option) goes with one board or page, not with the pack"
  }

  var noPartLeft: String {
    "--include and --exclude leave no part of the pack: keep one or more"
  }

  func partsMissing(_ option: String, known: [String]) -> String {
    "\(option) is empty: give some of \(known.joined(separator: ", "))"
  }

  func noPart(_ option: String, _ name: String, near: [String], known: [String]) -> String {
    "\(option): the pack has no part '\(name)'.\(didYouMean(near)) "
      + "Its parts are: \(known.joined(separator: ", "))"
  }

  func nothingToSet(_ place: String) -> String { "--set: '\(place)' has nothing to set" }

  func cannotSet(_ word: String, near: [String], grammar: [String]) -> String {
    "--set: '\(word)' cannot be set.\(didYouMean(near)) "
      + "Give some of \(grammar.joined(separator: ", ")), joined by commas"
  }

  func setsNationAlone(_ control: String, scope: String) -> String {
    "--set \(control) goes with the nation alone, not with \(scope)"
  }

  func noRows(named names: [String]) -> String {
    "--rows: no row of this board goes by \(names.joined(separator: ", ")). A row goes by what it "
      + "opens, such as investigation:barley, or by its id; 'y' on the board copies a command"
  }

  func noRowHolds(_ text: String, pane: String) -> String {
    "--filter: no row of '\(pane)' holds all of '\(text)'"
  }

  func oneTableOnly(_ printed: String, arranged: String) -> String {
    "one part is printed, which is '\(printed)', and the rows or columns asked for are those of '\(arranged)': "
      + "add --pane \(arranged)"
  }

  func noListOfRows(_ option: String) -> String { "\(option): this board has no list of rows" }

  func noRowsToOrder(_ pane: String) -> String { "--sort: '\(pane)' has no rows to put in order" }

  func noColumnsToHide(_ pane: String) -> String {
    "--hide: '\(pane)' has no columns to leave out"
  }

  func noColumn(
    _ option: String, _ name: String, of pane: String, near: [String], known: [String]
  ) -> String {
    "\(option): '\(pane)' has no column '\(name)'.\(didYouMean(near)) "
      + "Its columns are: \(known.joined(separator: ", "))"
  }

  func noPane(_ name: String, known: [String]) -> String {
    "--pane: there is no part '\(name)'. Give one of \(known.joined(separator: ", "))"
  }

  func notOnTerminal(_ form: String) -> String {
    "--format \(form) cannot be shown on a terminal: give --output FILE, or a pipe"
  }

  func toolMissing(_ form: String, _ program: String, package: String) -> String {
    "--format \(form): found no \(program), expected the package \(package). "
      + "Run 'apt-get install \(package)', or print html."
  }

  func leftOutOfPrint(_ place: String, isSafe: Bool) -> String {
    "\(place): not among what is shown, which leaves records with handling code C out"
      + (isSafe ? "" : "; '--handling carry' prints them with their conditions")
  }

  func otherTables(_ form: String, shown: String, others: [String]) -> String {
    "ptg: \(form) holds one table, and this is '\(shown)'. "
      + "--pane NAME prints another: \(others.joined(separator: ", ")); "
      + "--output FOLDER/ writes one file for each."
  }
}
