import Platform
import Wording

/// A command line, read as a verb that is ready to run.
struct Command {
  let verb: any Verb

  init(_ words: [String]) throws(UsageError) {
    let scan = try Command.scan(words)
    let options = Command.options(scan.options)
    let type = try Command.find(scan.operands.first)
    if options.keys.contains(.help) {
      verb = HelpVerb(topic: type)
    } else if options.keys.contains(.version) {
      verb = VersionVerb()
    } else {
      try Command.check(scan.options, for: type)
      var arguments = Arguments(
        command: type.command, operands: scan.operands.dropFirst(), options: options)
      _ = try arguments.language()
      verb = try type.init(&arguments)
      try arguments.end()
    }
  }

  /// The options with their arguments; the last counts, but those of `--set` come together.
  private static func options(_ given: [OptionScanner.Option]) -> [OptionName: String?] {
    given.reduce(into: [:]) { options, option in
      guard let name = OptionName(rawValue: option.name) else { return }
      let before = name == .set ? options[name] ?? nil : nil
      let words = [before, option.argument].compactMap(\.self)
      options.updateValue(words.isEmpty ? nil : words.joined(separator: ","), forKey: name)
    }
  }

  /// The verb of that name; without a word, the dashboard.
  static func find(_ word: String?) throws(UsageError) -> any Verb.Type {
    guard let word else { return DashboardVerb.self }
    if !word.isEmpty, let type = verbCatalogue.first(where: { $0.name == word }) { return type }
    let known = verbCatalogue.map { $0.name }.filter { !$0.isEmpty }
    if let board = BoardName.all.first(where: { $0.id == word && !$0.isPage }) {
      throw UsageError { $0.say.boardIsNoVerb(board.id) }
    }
    let near = KnownWords(known).meant(by: word)
    throw UsageError { $0.say.noVerb(word, near: near, known: known) }
  }

  private static func scan(_ words: [String]) throws(UsageError) -> OptionScanner.Scan {
    do {
      return try OptionScanner(optionTable.map(\.rule)).scan(words)
    } catch {
      throw UsageError(error)
    }
  }

  private static func check(
    _ options: [OptionScanner.Option], for type: any Verb.Type
  ) throws(UsageError) {
    for option in options {
      guard let row = optionTable.first(where: { $0.name.rawValue == option.name }),
        !(type.options + OptionName.ofEveryVerb).contains(row.name)
      else { continue }
      let (option, command, commands) = (row.name.typed, type.command, row.commands)
      throw UsageError { $0.say.doesNotGo(option, with: command, but: commands) }
    }
  }
}

extension UsageError {
  fileprivate init(_ fault: OptionScanner.Fault) {
    switch fault {
    case .unknown(let word):
      let near = KnownWords(optionTable.map(\.name.typed)).meant(by: word)
      self.init { $0.say.noOption(word, near: near) }
    case .missingArgument(let word):
      let row = optionTable.first { row in
        word.hasPrefix("--")
          ? row.name.typed.hasPrefix(word) : row.short.map { word.hasSuffix("\($0)") } ?? false
      }
      let what = row?.placeholder
      self.init { $0.say.needs(word, what?.text(in: $0) ?? $0[.expected(.value)], see: nil) }
    case .unexpectedArgument(let word):
      self.init { $0.say.takesNoValue(word) }
    case .ambiguous(let word, let matches):
      self.init { $0.say.shortForSeveral(word, matches) }
    }
  }
}
