/// Why something cannot be printed as it was asked for.
package protocol PrintRefusalSentences {
  func printOneAtATime(_ board: String, page: String) -> String
  func printNeedsBoard(_ known: [String]) -> String
  func isPageOfOneThing(_ kind: String) -> String
  func isPage(_ place: String) -> String

  /// - Parameters:
  ///   - form: The format, with the options that make another of it.
  ///   - users: The formats that would use the option.
  func unusedOption(_ option: String, form: String, users: [String]) -> String
  var carryingIsNotSafe: String { get }
  func goesWithPack(_ option: String) -> String
  func goesWithOneBoard(_ option: String) -> String
  var noPartLeft: String { get }
  func partsMissing(_ option: String, known: [String]) -> String
  func noPart(_ option: String, _ name: String, near: [String], known: [String]) -> String
  func nothingToSet(_ place: String) -> String

  /// - Parameter grammar: What can be set: `view=ten|doubts, map=loss|reports`.
  func cannotSet(_ word: String, near: [String], grammar: [String]) -> String
  func setsNationAlone(_ control: String, scope: String) -> String

  /// - Parameter names: What was typed and no row goes by.
  func noRows(named names: [String]) -> String
  func noRowHolds(_ text: String, pane: String) -> String
  func oneTableOnly(_ printed: String, arranged: String) -> String
  func noListOfRows(_ option: String) -> String
  func noRowsToOrder(_ pane: String) -> String
  func noColumnsToHide(_ pane: String) -> String
  func noColumn(
    _ option: String, _ name: String, of pane: String, near: [String], known: [String]
  ) -> String
  func noPane(_ name: String, known: [String]) -> String
  func notOnTerminal(_ form: String) -> String
  func toolMissing(_ form: String, _ program: String, package: String) -> String

  /// That a place is not among what is shown, because records with handling code C are left out.
  func leftOutOfPrint(_ place: String, isSafe: Bool) -> String

  /// That a file of one table holds one of several, and how to get the others.
  func otherTables(_ form: String, shown: String, others: [String]) -> String
}
