import Platform

/// A command line, read as a verb that is ready to run.
struct Command {
  let verb: any Verb

  init(_ words: [String]) throws(UsageError) {
    let scan = try Command.scan(words)
    let options = Dictionary(
      scan.options.compactMap { option in
        OptionName(rawValue: option.name).map { ($0, option.argument) }
      }, uniquingKeysWith: { _, last in last })
    let type = try Command.find(scan.operands.first)
    if options.keys.contains(.help) {
      verb = HelpVerb(topic: type)
    } else if options.keys.contains(.version) {
      verb = VersionVerb()
    } else {
      try Command.check(scan.options, for: type)
      var arguments = Arguments(
        command: type.command, operands: scan.operands.dropFirst(), options: options)
      verb = try type.init(&arguments)
      try arguments.end()
    }
  }

  /// The verb of that name; without a word, the dashboard.
  static func find(_ word: String?) throws(UsageError) -> any Verb.Type {
    guard let word else { return DashboardVerb.self }
    if !word.isEmpty, let type = verbCatalogue.first(where: { $0.name == word }) { return type }
    let known = verbCatalogue.map { $0.name }.filter { !$0.isEmpty }
    if let board = BoardName.all.first(where: { $0.id == word && !$0.isPage }) {
      throw UsageError(
        "'\(board.id)' is a board, and no verb. 'ptg --open \(board.id)' opens it, "
          + "'ptg print \(board.id)' prints it")
    }
    throw UsageError(
      "there is no verb '\(word)'.\(KnownWords(known).question(about: word)) "
        + "Verbs are: \(known.joined(separator: ", "))")
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
        !type.options.contains(row.name)
      else { continue }
      throw UsageError(
        "\(row.name.typed) does not go with '\(type.command)'; "
          + "it goes with \(row.commands.joined(separator: " or "))")
    }
  }
}

extension UsageError {
  fileprivate init(_ fault: OptionScanner.Fault) {
    switch fault {
    case .unknown(let word):
      let known = KnownWords(optionTable.map(\.name.typed))
      self.init(
        "there is no option '\(word)'.\(known.question(about: word)) "
          + "'ptg help VERB' lists the options of a verb")
    case .missingArgument(let word):
      let row = optionTable.first { row in
        word.hasPrefix("--")
          ? row.name.typed.hasPrefix(word) : row.short.map { word.hasSuffix("\($0)") } ?? false
      }
      self.init("\(word) needs \(row?.placeholder ?? "an argument") after it")
    case .unexpectedArgument(let word):
      self.init("\(word) stands alone: it takes no value")
    case .ambiguous(let word, let matches):
      self.init(
        "\(word) is short for several: \(matches.joined(separator: ", ")). Type one of them whole")
    }
  }
}
