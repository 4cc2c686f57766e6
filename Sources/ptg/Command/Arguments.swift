import Platform
import Wording

/// The words after a verb and the options, taken one by one.
struct Arguments {
  private let command: String
  private var operands: ArraySlice<String>
  private let options: [OptionName: String?]

  init(command: String, operands: ArraySlice<String>, options: [OptionName: String?]) {
    self.command = command
    self.operands = operands
    self.options = options
  }

  /// The same options, without further words, and with a page to open.
  func opening(_ page: String) -> Arguments {
    Arguments(
      command: command, operands: [],
      options: options.merging([.open: page], uniquingKeysWith: { $1 }))
  }

  /// The next word; throws where there is none.
  ///
  /// - Parameter name: The name of the word in the help, such as `SOURCE`.
  mutating func next(_ name: Term) throws(UsageError) -> String {
    let (command, help) = (command, helpCommand)
    guard let word = nextIfAny() else {
      throw UsageError { $0.say.needs(command, $0[name], see: help) }
    }
    return word
  }

  mutating func nextIfAny() -> String? { operands.popFirst() }

  /// Throws where a word is left.
  func end() throws(UsageError) {
    guard let word = operands.first else { return }
    throw UsageError { [command, helpCommand] in $0.say.takesNo(command, word, see: helpCommand) }
  }

  func has(_ option: OptionName) -> Bool { options[option] != nil }

  /// The argument of an option; `nil` where the user did not give it.
  func argument(_ option: OptionName) -> String? { options[option] ?? nil }

  /// The argument of an option as a value.
  ///
  /// - Parameter expected: What is accepted.
  func value<Value>(
    _ option: OptionName, expected: Term, _ read: (String) -> Value?
  ) throws(UsageError) -> Value? {
    guard let text = argument(option) else { return nil }
    guard let value = read(text) else {
      throw UsageError { $0.say.cannotBe(option.typed, text, expected: $0[expected]) }
    }
    return value
  }

  /// The argument as one of the things that have these names; the nearest name is suggested.
  func value<Value>(
    _ option: OptionName, oneOf names: [String], _ read: (String) -> Value?
  ) throws(UsageError) -> Value? {
    guard let text = argument(option) else { return nil }
    guard let value = read(text) else {
      let near = KnownWords(names).meant(by: text)
      throw UsageError { $0.say.cannotBe(option.typed, text, near: near, oneOf: names) }
    }
    return value
  }

  /// An argument that must not be empty, such as the name of a file.
  func text(_ option: OptionName, expected: Term) throws(UsageError) -> String? {
    try value(option, expected: expected) { $0.isEmpty ? nil : $0 }
  }

  /// Words joined by commas, one or more; `nil` where the option was not given.
  func list(_ option: OptionName, expected: Term) throws(UsageError) -> String? {
    try value(option, expected: expected) { $0.allSatisfy { $0 == "," } ? nil : $0 }
  }

  /// The language that was asked for; `nil` where none was.
  func language() throws(UsageError) -> Language? {
    try value(.lang, expected: .expected(.language), Language.init)
  }

  /// The reason for an action, for people who read it later.
  func reason() throws(UsageError) -> String? {
    try value(.reason, expected: .expected(.reason)) { text in
      text.contains { !$0.isWhitespace } && text.count <= 200 ? text : nil
    }
  }

  private var helpCommand: String { command.replacing("ptg", with: "ptg help", maxReplacements: 1) }
}
