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
    let known = verbCatalogue.map { $0.name }.filter { !$0.isEmpty }.joined(separator: ", ")
    throw UsageError("no verb '\(word)'; verbs are: \(known)")
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
        "\(row.name.typed): found with '\(type.command)', "
          + "expected with \(row.commands.joined(separator: " or "))")
    }
  }
}

extension UsageError {
  fileprivate init(_ fault: OptionScanner.Fault) {
    switch fault {
    case .unknown(let word):
      self.init("no option '\(word)'; 'ptg help VERB' lists the options of a verb")
    case .missingArgument(let word):
      let row = optionTable.first { row in
        word.hasPrefix("--")
          ? row.name.typed.hasPrefix(word) : row.short.map { word.hasSuffix("\($0)") } ?? false
      }
      self.init("\(word): found nothing after it, expected \(row?.placeholder ?? "an argument")")
    case .unexpectedArgument(let word):
      self.init("\(word): found an argument, expected none")
    case .ambiguous(let word, let matches):
      self.init("\(word): found \(matches.joined(separator: ", ")), expected one of them whole")
    }
  }
}
