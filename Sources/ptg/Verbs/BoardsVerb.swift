import CellCanvas
import Wording

/// The verb `ptg boards`: it lists the names that `ptg print` takes.
struct BoardsVerb: Verb {
  static let name = "boards"
  static let summary = Term.verb(.boards)

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in environment: Environment) throws {
    try environment.say(BoardName.all.map { BoardsVerb.line($0, environment.words) })
  }

  private static func line(_ name: BoardName, _ words: Words) -> SafeText {
    SafeText(name.id).padded(to: 14) + SafeText(name.key.map { "\($0)" } ?? "-") + "  "
      + SafeText(words[name.about])
  }
}
