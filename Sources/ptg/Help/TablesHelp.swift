import CellCanvas
import ExportFormat
import Wording

/// What `ptg help tables [NAME]` says: the dictionary of the export on the screen.
struct TablesHelp {
  static let name = "tables"

  /// The table to explain; `nil` for the list of tables.
  private let table: Table?

  init(naming word: String?) throws(UsageError) {
    table = try word.map { word throws(UsageError) in
      let name = word.hasSuffix(".csv") ? String(word.dropLast(4)) : word
      guard let table = Table.named(name) else { throw Table.unknown(word, after: nil) }
      return table
    }
  }

  func lines(_ page: HelpPage) -> [SafeText] {
    table.map { TablesHelp.lines(on: $0, page) } ?? TablesHelp.overview(page)
  }

  private static func overview(_ page: HelpPage) -> [SafeText] {
    let words = page.words
    let required = tableCatalogue.filter { $0.standing == .required }.map(\.name)
    var lines = page.wrapped(words.say.exportNeeds(required))
    for standing in Table.Standing.allCases {
      lines += ["", SafeText(words[standing.title])]
      for table in tableCatalogue where table.standing == standing {
        lines += page.row("  \(table.name)", table.about, column: column)
      }
    }
    return lines + [""] + page.wrapped(words[.help(.tableSaysMore)])
      + page.wrapped(words[.help(.templateWrites)])
  }

  private static func lines(on table: Table, _ page: HelpPage) -> [SafeText] {
    let words = page.words
    var lines = page.wrapped("\(table.fileName): \(table.about).")
    lines += page.wrapped(
      "\(words[table.standing.title]). \(words.say.oneRow(forEach: table.key))")
    for column in table.columns {
      lines += ["", SafeText(column.isOptional ? words.say.mayBeEmpty(column.name) : column.name)]
      lines += SafeText(about(column, words)).wrapped(to: max(page.width - 2, 20)).map { "  " + $0 }
    }
    return lines
  }

  /// `Region. A region of the export, such as sw`.
  private static func about(_ column: Column, _ words: Words) -> String {
    let value =
      column.reference.map(words.say.keyOf)
      ?? (column.codes.isEmpty ? column.form : words.say.oneOfCodes(column.codes))
    return "\(column.about): \(value). \(words.say.suchAs(column.example))"
  }

  /// The width of the column of names.
  private static let column = 24
}

extension Table.Standing {
  /// The heading of the tables of this standing.
  fileprivate var title: Term {
    switch self {
    case .required: .help(.tablesRequired)
    case .reference: .help(.tablesOfReference)
    case .fact: .help(.tablesOfFacts)
    case .made: .help(.tablesMade)
    }
  }
}

extension Table {
  /// That there is no such table, with the nearest one.
  ///
  /// - Parameter option: The option with the name; `nil` for an operand.
  static func unknown(_ name: String, after option: OptionName?) -> UsageError {
    let near = KnownWords(tableCatalogue.map(\.name)).meant(by: name)
    return UsageError { $0.say.noTable(name, after: option?.typed, near: near) }
  }
}
