/// What is wrong with a command line: its verb, its options and their arguments.
///
/// Verbs, options and placeholders come in as they are typed: `ptg sync`, `--month`, `FILE`.
package protocol CommandSentences {
  /// ` Did you mean 'threats'?`, with a blank before it; empty where no word is near.
  func didYouMean(_ near: [String]) -> String

  func noVerb(_ word: String, near: [String], known: [String]) -> String

  /// That the word is a board, and how to open and print it.
  func boardIsNoVerb(_ board: String) -> String

  func noOption(_ word: String, near: [String]) -> String

  /// - Parameter commands: The commands that take the option.
  func doesNotGo(_ option: String, with command: String, but commands: [String]) -> String

  /// `ptg verify needs SOURCE after it; see 'ptg help verify'`.
  ///
  /// - Parameter help: The command that says more; `nil` for none.
  func needs(_ subject: String, _ what: String, see help: String?) -> String
  func takesNo(_ command: String, _ word: String, see help: String) -> String

  /// - Parameter expected: What is accepted.
  func cannotBe(_ option: String, _ text: String, expected: String) -> String

  /// The same where the option takes one of these words.
  func cannotBe(_ option: String, _ text: String, near: [String], oneOf names: [String]) -> String
  func takesNoValue(_ option: String) -> String
  func shortForSeveral(_ option: String, _ matches: [String]) -> String

  /// `--reason goes with --allow-unsigned`.
  func goes(_ option: String, with other: String) -> String

  /// - Parameter region: What was typed after each option.
  func regionOrForce(_ region: String, _ force: String) -> String
  func notWithSample(_ option: String) -> String

  /// `utf-8 or windows-1252`.
  func either(_ names: [String]) -> String

  /// What a fault means, then its detail, which names file, line, found and expected in English.
  func fault(_ fault: Words.Fault, detail: String) -> String

  /// That the dashboard needs a terminal, and what does without one.
  var needsTerminal: String { get }
}
