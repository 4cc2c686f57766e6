extension English: CommandSentences {
  func didYouMean(_ near: [String]) -> String {
    near.isEmpty ? "" : " Did you mean \(either(near.map { "'\($0)'" }))?"
  }

  func noVerb(_ word: String, near: [String], known: [String]) -> String {
    "there is no verb '\(word)'.\(didYouMean(near)) Verbs are: \(known.joined(separator: ", "))"
  }

  func boardIsNoVerb(_ board: String) -> String {
    "'\(board)' is a board, and no verb. 'ptg --open \(board)' opens it, "
      + "'ptg print \(board)' prints it"
  }

  func noOption(_ word: String, near: [String]) -> String {
    "there is no option '\(word)'.\(didYouMean(near)) "
      + "'ptg help VERB' lists the options of a verb"
  }

  func doesNotGo(_ option: String, with command: String, but commands: [String]) -> String {
    "\(option) does not go with '\(command)'; it goes with \(either(commands))"
  }

  func needs(_ subject: String, _ what: String, see help: String?) -> String {
    "\(subject) needs \(what) after it" + (help.map { "; see '\($0)'" } ?? "")
  }

  func takesNo(_ command: String, _ word: String, see help: String) -> String {
    "\(command) takes no '\(word)'; see '\(help)'"
  }

  func cannotBe(_ option: String, _ text: String, expected: String) -> String {
    "\(option) cannot be '\(text)': give \(expected)"
  }

  func cannotBe(_ option: String, _ text: String, near: [String], oneOf names: [String]) -> String {
    "\(option) cannot be '\(text)'.\(didYouMean(near)) "
      + "Give one of \(names.joined(separator: ", "))"
  }

  func takesNoValue(_ option: String) -> String { "\(option) stands alone: it takes no value" }

  func shortForSeveral(_ option: String, _ matches: [String]) -> String {
    "\(option) is short for several: \(matches.joined(separator: ", ")). Type one of them whole"
  }

  func goes(_ option: String, with other: String) -> String { "\(option) goes with \(other)" }

  func regionOrForce(_ region: String, _ force: String) -> String {
    "--region and --force exclude each other: give '\(region)' or '\(force)'"
  }

  func notWithSample(_ option: String) -> String {
    "\(option) does not go with --sample: the sample is loaded into a folder of its own"
  }

  func either(_ names: [String]) -> String { names.joined(separator: " or ") }

  func fault(_ fault: Words.Fault, detail: String) -> String { detail }

  var needsTerminal: String {
    "ptg needs a terminal window. Without one: 'ptg print BOARD' prints a board, "
      + "'ptg print --open KIND:NAME' a page, and 'ptg --plain' says them as lines"
  }
}
