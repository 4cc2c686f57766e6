import Sheets

/// How a board was asked to stand, by control: what nobody asked for is not here.
///
/// Kept as words, since places share them: a word that a board does not know leaves it as usual.
package struct Choices: Hashable, Sendable {
  private var states: [Control: String] = [:]
  private var tried: [Control: [String: Double]] = [:]

  package init(_ choices: any BoardChoice...) {
    for choice in choices { choose(choice) }
  }

  private mutating func choose(_ choice: some BoardChoice) {
    self[type(of: choice).control] = choice.rawValue
  }

  /// The word of the state that was asked for; another one ends what was tried in the last.
  package subscript(_ control: Control) -> String? {
    get { states[control] }
    set {
      states[control] = newValue
      tried[control] = nil
    }
  }

  /// The choice that holds.
  package subscript<Choice: BoardChoice>(_: Choice.Type) -> Choice {
    states[Choice.control].flatMap(Choice.init) ?? .usual
  }

  /// The values that are tried in place of a board's own, by name; see ``BoardTrial``.
  package func tried(by control: Control) -> [String: Double] { tried[control] ?? [:] }

  /// Tries a value; `nil` is the board's own.
  package mutating func setTried(_ value: Double?, for name: String, by control: Control) {
    tried[control, default: [:]][name] = value
  }
}
