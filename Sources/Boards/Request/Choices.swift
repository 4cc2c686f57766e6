import Sheets

/// The options that a reader picked, by choice.
///
/// Choices left as they were are not listed.
///
/// The options are kept as words, because several places share them. A board ignores a word that it
/// does not know.
package struct Choices: Hashable, Sendable {
  private var states: [Control: String] = [:]
  private var tried: [Control: [String: Double]] = [:]

  package init(_ choices: any BoardChoice...) {
    for choice in choices { choose(choice) }
  }

  private mutating func choose(_ choice: some BoardChoice) {
    self[type(of: choice).control] = choice.rawValue
  }

  /// The word of the option that the reader picked.
  ///
  /// Another word ends what was tried under the last one.
  package subscript(_ control: Control) -> String? {
    get { states[control] }
    set {
      states[control] = newValue
      tried[control] = nil
    }
  }

  /// The current option.
  package subscript<Choice: BoardChoice>(_: Choice.Type) -> Choice {
    states[Choice.control].flatMap(Choice.init) ?? .usual
  }

  /// The values tried in place of the board's own, by name; see ``BoardTrial``.
  package func tried(by control: Control) -> [String: Double] { tried[control] ?? [:] }

  /// Tries a value; `nil` means the board's own value.
  package mutating func setTried(_ value: Double?, for name: String, by control: Control) {
    tried[control, default: [:]][name] = value
  }
}
