import CellCanvas

/// The verb `ptg boards`: it lists the names that `ptg print` takes.
struct BoardsVerb: Verb {
  static let name = "boards"
  static let summary = "list the boards and pages, one a line: name, key, about"

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in environment: Environment) throws {
    try environment.say(BoardName.all.map(BoardsVerb.line))
  }

  private static func line(_ name: BoardName) -> SafeText {
    SafeText(name.id).padded(to: 14) + SafeText(name.key.map { "\($0)" } ?? "-") + "  "
      + SafeText(name.about)
  }
}
