import Platform
import Printing
import ThreatDomain
import Wording

/// The options of all verbs; the raw value is the long name.
enum OptionName: String, CaseIterable {
  case sample, region, force, month
  case asOf = "as-of"
  case forProgram = "for"
  case since
  case theme, themes, lang, safe, plain, data, format, paper, pane, output, open
  case filter, sort, rows, hide, set, size, ascii, stamp, include, exclude, handling
  case allowUnsigned = "allow-unsigned"
  case reason, scopes, pin, unpin, prune, rebuild
  case dryRun = "dry-run"
  case acceptSilence = "accept-silence"
  case reportsTo = "reports-to"
  case acceptLoss = "accept-loss"
  case add
  case sql, check, out, key, expires, recipient, epoch, title, empty, encoding, reference, help
  case version
  case backup, all, tables, decisions, changes, by

  /// The option as the user types it: `--month`.
  var typed: String { "--\(rawValue)" }

  /// The options that every verb takes.
  static let ofEveryVerb: [OptionName] = [.lang, .help]
}

/// The word for the argument of an option, in the help.
enum Placeholder: Equatable {
  /// A word in capitals, in the language of the help.
  case word(Term)
  /// What is typed alike in both languages.
  case typed(String)

  func text(in words: Words) -> String {
    switch self {
    case .word(let term): words[term]
    case .typed(let text): text
    }
  }
}

/// The description of an option.
struct OptionRow {
  let name: OptionName
  let short: Character?
  /// The word for the argument in the help; `nil` where the option takes none.
  let placeholder: Placeholder?
  /// What the option does.
  let help: Saying

  init(
    _ name: OptionName, _ short: Character? = nil, _ placeholder: Placeholder? = nil, _ help: Term
  ) {
    self.init(name, short, placeholder) { $0[help] }
  }

  init(
    _ name: OptionName, _ short: Character? = nil, _ placeholder: Placeholder? = nil,
    saying help: @escaping Saying
  ) {
    self.name = name
    self.short = short
    self.placeholder = placeholder
    self.help = help
  }

  var rule: OptionScanner.Rule {
    OptionScanner.Rule(name.rawValue, short: short, takesArgument: placeholder != nil)
  }

  /// The verbs that take the option, as the user types them.
  var commands: [String] {
    verbCatalogue.filter { $0.options.contains(name) }.map { "'\($0.command)'" }
  }

  /// The option in the help: `-m, --month YYYY-MM`.
  func usage(_ words: Words) -> String {
    let letter = short.map { "-\($0), " } ?? "    "
    return letter + name.typed + (placeholder.map { " \($0.text(in: words))" } ?? "")
  }
}

/// Every option once, in the order of the help; each verb lists the options it takes.
let optionTable: [OptionRow] = [
  OptionRow(.sample, nil, nil, .option(.sample)),
  OptionRow(.region, "r", .word(.operand(.name)), .option(.region)),
  OptionRow(.force, "f", .word(.operand(.name)), .option(.force)),
  OptionRow(.month, "m", .word(.operand(.month)), .option(.month)),
  OptionRow(.asOf, nil, .word(.operand(.serial)), .option(.asOf)),
  OptionRow(.since, nil, .word(.operand(.serialOrDay)), .option(.since)),
  OptionRow(.theme, "t", .word(.operand(.name)), .option(.theme)),
  OptionRow(.themes, nil, .word(.operand(.folder)), .option(.themes)),
  OptionRow(.lang, nil, .typed("en|cy"), .option(.lang)),
  OptionRow(.safe, nil, nil, .option(.safe)),
  OptionRow(.plain, nil, nil, .option(.plain)),
  OptionRow(.data, nil, .word(.operand(.folder)), .option(.data)),
  OptionRow(.format, nil, .word(.operand(.form))) { $0.say.printsAs(printForms.map(\.id)) },
  OptionRow(
    .forProgram, nil,
    .typed(SpreadsheetProgram.allCases.map(\.rawValue).joined(separator: "|")),
    .workbook(.forProgram)),
  OptionRow(.paper, nil, .word(.operand(.paper))) { $0.say.printsFor(Paper.names) },
  OptionRow(.pane, nil, .word(.operand(.name)), .option(.pane)),
  OptionRow(.set, nil, .word(.operand(.setting)), .option(.set)),
  OptionRow(.filter, nil, .word(.operand(.text)), .option(.filter)),
  OptionRow(.sort, nil, .word(.operand(.column)), .option(.sort)),
  OptionRow(.rows, nil, .word(.operand(.places)), .option(.rows)),
  OptionRow(.hide, nil, .word(.operand(.columns)), .option(.hide)),
  OptionRow(.size, nil, .typed("CxR"), .option(.size)),
  OptionRow(.ascii, nil, nil, .option(.ascii)),
  OptionRow(.stamp, nil, nil, .option(.stamp)),
  OptionRow(.include, nil, .word(.operand(.parts)), .option(.include)),
  OptionRow(.exclude, nil, .word(.operand(.parts)), .option(.exclude)),
  OptionRow(.handling, nil, .word(.operand(.way)), .option(.handling)),
  OptionRow(.output, "o", .word(.operand(.file)), .option(.output)),
  OptionRow(.open, nil, .word(.operand(.path)), .option(.open)),
  OptionRow(.allowUnsigned, nil, nil, .option(.allowUnsigned)),
  OptionRow(.reason, nil, .word(.operand(.text)), .option(.reason)),
  OptionRow(.acceptSilence, nil, .word(.operand(.text)), .option(.acceptSilence)),
  OptionRow(.scopes, nil, nil, .option(.scopes)),
  OptionRow(.pin, nil, .word(.operand(.serial)), .option(.pin)),
  OptionRow(.unpin, nil, .word(.operand(.serial)), .option(.unpin)),
  OptionRow(.prune, nil, nil, .option(.prune)),
  OptionRow(.dryRun, nil, nil, .option(.dryRun)),
  OptionRow(.rebuild, nil, nil, .option(.rebuild)),
  OptionRow(.sql, nil, .word(.operand(.database)), .option(.sql)),
  OptionRow(.check, nil, nil, .option(.check)),
  OptionRow(.out, nil, .word(.operand(.folder)), .option(.out)),
  OptionRow(.key, nil, .word(.operand(.file)), .option(.key)),
  OptionRow(.expires, nil, .word(.operand(.days)), .option(.expires)),
  OptionRow(.recipient, nil, .word(.operand(.scope)), .option(.recipient)),
  OptionRow(.epoch, nil, .typed("N"), .option(.epoch)),
  OptionRow(.reportsTo, nil, .word(.operand(.text)), .option(.reportsTo)),
  OptionRow(.title, nil, .word(.operand(.text)), .option(.title)),
  OptionRow(.empty, nil, .word(.operand(.tableNames)), .option(.empty)),
  OptionRow(.encoding, nil, .word(.operand(.name)), .option(.encoding)),
  OptionRow(.acceptLoss, nil, nil, .option(.acceptLoss)),
  OptionRow(.add, nil, nil, .option(.add)),
  OptionRow(.reference, nil, .word(.operand(.folder)), .option(.reference)),
  OptionRow(.backup, nil, .word(.operand(.folder)), .keeping(.backupOption)),
  OptionRow(.all, nil, nil, .keeping(.allOption)),
  OptionRow(.tables, nil, .word(.operand(.folder)), .exchange(.tablesOption)),
  OptionRow(.decisions, nil, .word(.operand(.file)), .exchange(.decisionsOption)),
  OptionRow(.changes, nil, .word(.operand(.folder)), .exchange(.changesOption)),
  OptionRow(.by, nil, .word(.exchange(.role)), .exchange(.byOption)),
  OptionRow(.help, "h", nil, .option(.help)),
  OptionRow(.version, "V", nil, .option(.version)),
]
