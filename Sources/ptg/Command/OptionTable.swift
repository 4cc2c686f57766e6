import ExportSync
import Platform
import Printing
import ThreatDomain

/// The options of all verbs; the raw value is the long name.
enum OptionName: String, CaseIterable {
  case sample, region, force, month
  case asOf = "as-of"
  case theme, themes, lang, safe, plain, data, format, paper, pane, output, open
  case filter, sort, rows, set, size, ascii, stamp, include, exclude, handling
  case allowUnsigned = "allow-unsigned"
  case reason, scopes, pin, unpin, prune, rebuild
  case dryRun = "dry-run"
  case acceptSilence = "accept-silence"
  case check, out, key, expires, recipient, epoch, title, empty, encoding, help, version

  /// The option as the user types it: `--month`.
  var typed: String { "--\(rawValue)" }
}

/// The description of an option.
struct OptionRow {
  let name: OptionName
  let short: Character?
  /// The word for the argument in the help; `nil` where the option takes none.
  let placeholder: String?
  let help: String

  init(
    _ name: OptionName, _ short: Character? = nil, _ placeholder: String? = nil, _ help: String
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
  var usage: String {
    let letter = short.map { "-\($0), " } ?? "    "
    return letter + name.typed + (placeholder.map { " \($0)" } ?? "")
  }
}

/// Every option once, in the order of the help; each verb lists the options it takes.
let optionTable: [OptionRow] = [
  OptionRow(.sample, nil, nil, "show the sample export; touches no real data"),
  OptionRow(.region, "r", "NAME", "show one region, by id or name, such as se"),
  OptionRow(.force, "f", "NAME", "show one force, by id or name, such as kent"),
  OptionRow(.month, "m", "YYYY-MM", "show this month; otherwise the last of the snapshot"),
  OptionRow(.asOf, nil, "SERIAL", "use the kept snapshot of that export, not the current one"),
  OptionRow(.theme, "t", "NAME", "draw in this theme"),
  OptionRow(.themes, nil, "DIR", "look for themes in this folder first"),
  OptionRow(.lang, nil, "en|cy", "speak English or Welsh"),
  OptionRow(.safe, nil, nil, "the safe view: codenames, counts rounded to 5"),
  OptionRow(.plain, nil, nil, "boards as sentences, one question a line; no full screen"),
  OptionRow(.data, nil, "DIR", "keep snapshots here, not in $XDG_DATA_HOME/ptg"),
  OptionRow(
    .format, nil, "FORMAT",
    "print as \(printForms.map(\.id).joined(separator: ", ")); a check says text or csv"),
  OptionRow(.paper, nil, "PAPER", "print for \(Paper.names.joined(separator: ", "))"),
  OptionRow(.pane, nil, "NAME", "print this part of the board; as svg, its chart"),
  OptionRow(.set, nil, "WHAT=HOW", "print the board as keys would set it, such as view=type"),
  OptionRow(.filter, nil, "TEXT", "print only rows that hold these words, as / does on the screen"),
  OptionRow(.sort, nil, "COLUMN", "print in the order of a column of csv, such as harm_score:desc"),
  OptionRow(
    .rows, nil, "PLACES", "print only rows that open these, such as force:kent,force:essex"),
  OptionRow(.size, nil, "CxR", "the screen that svg is a picture of; otherwise 120x40"),
  OptionRow(.ascii, nil, nil, "print plain ASCII, for printers without other signs"),
  OptionRow(.stamp, nil, nil, "say on each page who printed it, where and when"),
  OptionRow(.include, nil, "PARTS", "print only these parts of the pack, joined by commas"),
  OptionRow(.exclude, nil, "PARTS", "leave these parts out of the pack"),
  OptionRow(
    .handling, nil, "HOW",
    "leave-out or carry: records with handling code C leave, or carry their conditions; "
      + "a pack leaves them out, a board carries, --safe always leaves them out"),
  OptionRow(
    .output, "o", "FILE",
    "write to this file, or csv into this folder; - is standard output, as without it"),
  OptionRow(
    .open, nil, "PATH", "open or print one page, by id or name: force:kent, investigation:cinder"),
  OptionRow(.allowUnsigned, nil, nil, "take the word of a local folder that nobody signed"),
  OptionRow(
    .reason, nil, "TEXT",
    "why an unsigned export is loaded, a closed month changed, a snapshot pinned; shown"),
  OptionRow(
    .acceptSilence, nil, "TEXT",
    "why months or forces without a return are published all the same; kept in the manifest"),
  OptionRow(.scopes, nil, nil, "list every region and force with its id"),
  OptionRow(.pin, nil, "SERIAL", "keep the snapshot of that export until it is unpinned"),
  OptionRow(.unpin, nil, "SERIAL", "take that pin away"),
  OptionRow(.prune, nil, nil, "remove the snapshots and objects that nothing keeps"),
  OptionRow(.dryRun, nil, nil, "with --prune: only say what would go"),
  OptionRow(
    .rebuild, nil, nil,
    "build the snapshot again from the signed objects that are held, compare, and replace it where "
      + "it differs"),
  OptionRow(.check, nil, nil, "say every fault of the tables; needs no key, publishes nothing"),
  OptionRow(.out, nil, "DIR", "publish into this folder, which clients read"),
  OptionRow(.key, nil, "FILE", "sign with this SSH key, or with its .pub by the agent"),
  OptionRow(.expires, nil, "DAYS", "the export is stale after so many days; otherwise 45"),
  OptionRow(
    .recipient, nil, "SCOPE", "publish what region:ID or force:ID needs to know; otherwise all"),
  OptionRow(.epoch, nil, "N", "start a new count of serials, after the old one was lost"),
  OptionRow(.title, nil, "TEXT", "the title of the export; otherwise that of the last"),
  OptionRow(
    .empty, nil, "TABLES", "these tables are known to have no rows, joined by commas; not absent"),
  OptionRow(
    .encoding, nil, "NAME",
    "the tables are in \(TableEncoding.windows1252.rawValue), as old spreadsheets save them; otherwise "
      + TableEncoding.utf8.rawValue),
  OptionRow(.help, "h", nil, "show this help"),
  OptionRow(.version, "V", nil, "show the version"),
]
